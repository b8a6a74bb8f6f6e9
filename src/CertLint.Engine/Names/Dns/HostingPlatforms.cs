namespace CertLint.Names;

/// <summary>
/// Domains on which well-known platforms give their customers host names, whose certificates are the platform's. Short,
/// because each is a guess about who asks: those of the Public Suffix List's private part that integrations run on (its
/// other 3,700 rules are mostly web hosters and dynamic DNS), and those that the list does not have.
/// </summary>
public static class HostingPlatforms
{
    private static readonly DomainList Domains = new(
        "azurewebsites.net\tMicrosoft Azure\n" +
        "cloudapp.net\tMicrosoft Azure\n" +
        "cloudapp.azure.com\tMicrosoft Azure\n" +
        "azurefd.net\tMicrosoft Azure\n" +
        "azureedge.net\tMicrosoft Azure\n" +
        "trafficmanager.net\tMicrosoft Azure\n" +
        "azurecontainerapps.io\tMicrosoft Azure\n" +
        "azurestaticapps.net\tMicrosoft Azure\n" +
        "azure-api.net\tMicrosoft Azure\n" +
        "vault.azure.net\tMicrosoft Azure\n" +
        "core.windows.net\tMicrosoft Azure\n" +
        "servicebus.windows.net\tMicrosoft Azure\n" +
        "sharepoint.com\tMicrosoft 365\n" +
        "onmicrosoft.com\tMicrosoft 365\n" +
        "amazonaws.com\tAmazon Web Services\n" +
        "cloudfront.net\tAmazon Web Services\n" +
        "elasticbeanstalk.com\tAmazon Web Services\n" +
        "awsapprunner.com\tAmazon Web Services\n" +
        "run.app\tGoogle Cloud\n" +
        "appspot.com\tGoogle Cloud\n" +
        "cloudfunctions.net\tGoogle Cloud\n" +
        "web.app\tGoogle Firebase\n" +
        "firebaseapp.com\tGoogle Firebase\n" +
        "herokuapp.com\tHeroku\n" +
        "github.io\tGitHub\n" +
        "my.salesforce.com\tSalesforce\n" +
        "vercel.app\tVercel\n" +
        "netlify.app\tNetlify\n" +
        "pages.dev\tCloudflare\n" +
        "workers.dev\tCloudflare\n");

    /// <summary>The platform's domain that the host is on, and the platform's name; null where it is on none.</summary>
    public static KeyValuePair<string, string>? Find(HostName host) => Domains.Find(host.AsciiName);
}
