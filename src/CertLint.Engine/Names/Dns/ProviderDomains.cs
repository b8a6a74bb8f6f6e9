namespace CertLint.Names;

/// <summary>
/// Domains that the service provider owns, so that no customer can get a certificate for a name on them: KB0656516 and
/// ServiceNow's documentation of its clouds. The Public Suffix List does not have them.
/// </summary>
public static class ProviderDomains
{
    /// <summary>Those of ServiceNow.</summary>
    public static IReadOnlyList<string> ServiceNow { get; } =
        ["service-now.com", "servicenow.com", "servicenowservices.com", "servicenowcloud.com.au"];

    /// <summary>The provider's name as its certificates' organization says it.</summary>
    public const string ServiceNowOrganization = "ServiceNow, Inc.";

    /// <summary>True where ServiceNow owns the domain that the host is on.</summary>
    public static bool IsServiceNow(HostName host) => IsOnAny(host, ServiceNow);

    /// <summary>True where an organization's name is ServiceNow's, however it is spaced and whatever its legal form.</summary>
    public static bool IsServiceNowOrganization(string organization)
    {
        var letters = new string(organization.Where(char.IsLetter).ToArray());
        return letters.StartsWith("servicenow", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The longest of the built-in domains and these that the host is on; null where it is on none.</summary>
    public static string? Find(HostName host, IReadOnlyList<string> domains) =>
        ServiceNow.Concat(domains).Where(host.IsOn).OrderByDescending(domain => domain.Length).FirstOrDefault();

    /// <summary>True where the host is on one of these domains.</summary>
    public static bool IsOnAny(HostName host, IReadOnlyList<string> domains)
    {
        for (var i = 0; i < domains.Count; i++)
        {
            if (host.IsOn(domains[i]))
                return true;
        }

        return false;
    }
}
