using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Readers.Text.Terraform;

/// <summary>
/// Reads the tls provider's <c>tls_cert_request</c>, <c>tls_self_signed_cert</c> and <c>tls_locally_signed_cert</c>, the last of
/// which has no subject of its own.
/// </summary>
internal static class TlsResources
{
    private const string Request = "tls_cert_request";
    private const string LocallySigned = "tls_locally_signed_cert";
    private const string SelfSigned = "tls_self_signed_cert";
    private const int MostHours = 24 * 365 * 10_000;

    /// <summary>True for a type that is read here.</summary>
    public static bool Reads(string type) => type is Request or SelfSigned or LocallySigned;

    /// <summary>The names of the requests that resources of the file make a CA's certificate of.</summary>
    public static ISet<string> SignedAsAuthority(IEnumerable<HclBlock> resources) => new HashSet<string>(
        resources.Where(resource => resource.Labels[0].Text == LocallySigned && TerraformValues.IsTrue(resource.Body["is_ca_certificate"]))
            .Select(resource => TerraformValues.ReferenceTo(Request, resource.Body["cert_request_pem"]))
            .OfType<string>(),
        StringComparer.Ordinal);

    /// <summary>What a resource asks for.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="keys">The keys of the file.</param>
    /// <param name="signedAsAuthority">Names of the requests that a resource of the file makes a CA's certificate of.</param>
    /// <param name="problems">Gets what terraform rejects.</param>
    public static ConfigTarget Read(HclBlock resource, TlsKeys keys, ISet<string> signedAsAuthority, List<Problem> problems)
    {
        var type = resource.Labels[0].Text;
        var body = resource.Body;
        var subject = TlsSubject.Of(body);
        problems.AddRange(subject.Problems);
        var names = new List<GeneralName>();
        var areComplete = TerraformValues.AddNames(names, GeneralNameKind.Dns, body["dns_names"])
            & TerraformValues.AddNames(names, GeneralNameKind.IPAddress, body["ip_addresses"])
            & TerraformValues.AddNames(names, GeneralNameKind.Uri, body["uris"]);
        var usages = TlsUsages.Of(body);
        return new ConfigTarget(resource.Header)
        {
            Purpose = TerraformValues.IsTrue(body["is_ca_certificate"]) || (type == Request && signedAsAuthority.Contains(resource.Labels[1].Text)) ? Purpose.Authority
                : type == SelfSigned ? Purpose.SelfSigned
                : Purpose.Request,
            Subject = subject.Name,
            IsSubjectComplete = subject.IsComplete && type != LocallySigned,
            LostAttributes = subject.Lost,
            AlternativeNames = names,
            AreAlternativeNamesComplete = areComplete && type != LocallySigned,
            KeyUsage = usages.KeyUsage,
            ExtendedKeyUsages = usages.Purposes?.Value,
            ExtendedKeyUsagePlace = usages.Purposes?.Place,
            Key = keys.Of(body["private_key_pem"]),
            Validity = TerraformValues.Number(body["validity_period_hours"]) is { Value: > 0 } hours
                ? new Placed<TimeSpan>(TimeSpan.FromHours(Math.Min(hours.Value, MostHours)), hours.Place)
                : null,
        };
    }
}
