using System.Globalization;
using CertLint.Model;
using CertLint.Readers.Documents;
using CertLint.Readers.Yaml;

namespace CertLint.Readers.CertManager;

/// <summary>
/// Reads the <c>Certificate</c> manifests of cert-manager, at any depth: in lists, in another chart's values, in the
/// resources of an operator.
/// </summary>
internal static class CertManagerReader
{
    /// <summary>The kind that asks for a certificate.</summary>
    public const string Certificate = "Certificate";

    /// <summary>Certificates of a file that are read.</summary>
    private const int MostCertificates = 1000;

    private static readonly string[] Groups = ["cert-manager.io/", "certmanager.k8s.io/"];

    /// <summary>What the manifests ask for; null where the text holds none.</summary>
    public static DocumentModel? Read(DocumentSource source)
    {
        if (!MayHold(source.Text))
            return null;
        var resources = source.Yaml.Mappings().Where(resource => VersionOf(resource.Mapping) is not null).ToList();
        var issuers = new IssuerTable();
        foreach (var (resource, _) in resources)
            issuers.Add(resource);
        var values = new SpecValues(source);
        var targets = new List<LintTarget>();
        var certificates = resources.Where(resource => resource.Mapping.Scalar("kind")?.Value == Certificate).ToList();
        foreach (var (certificate, document) in certificates.Take(MostCertificates))
        {
            var spec = certificate.Mapping("spec");
            if (spec is null || values.IsTemplate(spec))
                continue;
            var target = new CertificateSpecReader(spec, values, VersionOf(certificate) == "v1")
                .Read(certificate["kind"]!.Place, issuers.Of(spec));
            targets.Add(target with { Entry = EntryOf(certificates, certificate, document, source.Lines) });
        }

        var failure = source.Yaml.Failure is { } found ? ManifestFailure.Of(source, found) : null;
        if (targets.Count == 0 && values.Problems.Count == 0 && failure is null)
            return null;
        return new DocumentModel(source.Lines, targets, failure?.Problem is { } problem ? [.. values.Problems, problem] : values.Problems, [])
        {
            NotChecked = failure?.NotChecked is { } part ? [part] : [],
        };
    }

    /// <summary>
    /// False where no manifest can stand in a text, so that it need not be parsed: most that name the group only refer to an
    /// issuer.
    /// </summary>
    public static bool MayHold(string text)
    {
        for (var at = text.IndexOf(Certificate, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Certificate, at + 1, StringComparison.Ordinal))
        {
            var before = at - 1;
            while (before >= 0 && (char.IsWhiteSpace(text[before]) || text[before] is '"' or '\''))
                before--;
            if (before >= 0 && text[before] == ':' && IsWord(text, at))
                return true;
        }

        return false;
    }

    /// <summary>True where the kind stands at a place, and nothing longer.</summary>
    public static bool IsWord(string text, int at) =>
        string.CompareOrdinal(text, at, Certificate, 0, Certificate.Length) == 0
        && (at + Certificate.Length == text.Length || !char.IsLetterOrDigit(text[at + Certificate.Length]));

    private static string? VersionOf(YamlMapping resource)
    {
        if (resource.Scalar("apiVersion")?.Value is not { } version)
            return null;
        foreach (var group in Groups)
        {
            if (version.StartsWith(group, StringComparison.Ordinal))
                return version.Substring(group.Length);
        }

        return null;
    }

    private static string? EntryOf(
        List<(YamlMapping Mapping, int Document)> certificates, YamlMapping certificate, int document, LineMap lines)
    {
        if (certificates.Count < 2)
            return null;
        return certificates.Count(other => other.Document == document) == 1
            ? "document " + document.ToString(CultureInfo.InvariantCulture)
            : "line " + lines.PositionOf(certificate["kind"]!.Place).Line.ToString(CultureInfo.InvariantCulture);
    }
}
