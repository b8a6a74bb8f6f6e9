using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Readers.Text.Terraform;

/// <summary>
/// Reads Terraform files (also OpenTofu's) with resources for requests and certificates. Nothing is evaluated: what is not
/// written out is not known. Never throws on bad content.
/// </summary>
public static class TerraformReader
{
    private static readonly string[] TemplateMarkers = ["{{", "{%", "<%", "\uFFFC"];

    /// <summary>Words, in lower case, without one of which, in whatever case, a text is not asked about.</summary>
    public static IReadOnlyList<string> MarkerWords { get; } =
    [
        "tls_cert_request", "tls_self_signed_cert", "tls_locally_signed_cert", "azurerm_key_vault_certificate",
    ];

    /// <summary>What a file holds; null where <paramref name="text"/> is no HCL or has none of these resources.</summary>
    public static DocumentModel? Read(string text)
    {
        if (text.IndexOf("resource", StringComparison.Ordinal) < 0)
            return null;
        if (text.Length > TerraformLimits.FileLength)
            return TooLong(text);
        var (body, parser) = HclParser.Parse(text);
        HclBlock[] resources = body is null ? [] : [.. body.Blocks.Where(block => block is { Type.Text: "resource", Labels.Count: 2 })];
        if (!resources.Any(IsOurs))
            return null;
        var keys = new TlsKeys(resources);
        var signed = TlsResources.SignedAsAuthority(resources);
        var problems = new List<Problem>();
        var targets = new List<ConfigTarget>();
        foreach (var resource in resources.Where(IsOurs))
        {
            var target = TlsResources.Reads(resource.Labels[0].Text)
                ? TlsResources.Read(resource, keys, signed, problems)
                : KeyVaultCertificate.Read(resource, problems);
            if (target is not null)
                targets.Add(target with { Entry = $"{resource.Labels[0].Text}.{resource.Labels[1].Text}" });
        }

        var notChecked = new List<NotChecked>();
        if (parser.IsExhausted)
            problems.Add(new Problem(RuleIds.UnreadableFile, default, "The Terraform file is nested too deeply to be read whole; split it."));
        else if (parser.Error is { } error)
            Tell(text, error, problems, notChecked);
        return new DocumentModel(
            LineMap.Of(text),
            targets.Count > 1 ? targets : [.. targets.Select(target => target with { Entry = null })],
            [.. problems.OrderBy(problem => problem.Place.Start)],
            [])
        {
            NotChecked = notChecked,
        };
    }

    private static bool IsOurs(HclBlock resource) =>
        TlsResources.Reads(resource.Labels[0].Text) || KeyVaultCertificate.Reads(resource.Labels[0].Text);

    private static void Tell(string text, HclError error, List<Problem> problems, List<NotChecked> notChecked)
    {
        // Outside strings none of these characters starts anything in HCL.
        var isMarker = error.Place.Length > 0 && text[error.Place.Start] is '%' or '<' or '@' or '$';
        if (isMarker || TemplateMarkers.Any(marker => text.IndexOf(marker, StringComparison.Ordinal) >= 0))
            notChecked.Add(new NotChecked(error.Place, "a template engine makes a Terraform file of it"));
        else
            problems.Add(new Problem(RuleIds.UnreadableFile, error.Place, $"The Terraform file cannot be read here because {error.Reason}; correct it ('terraform validate')."));
    }

    private static DocumentModel? TooLong(string text) =>
        text.IndexOf("resource \"tls_", StringComparison.Ordinal) >= 0 || text.IndexOf("resource \"azurerm_key_vault_certificate\"", StringComparison.Ordinal) >= 0
            ? new DocumentModel(new LineMap([0]), [],
                [new Problem(RuleIds.UnreadableFile, default, $"The Terraform file is longer than {TerraformLimits.FileLength} characters, so it is not checked; split it.")],
                [])
            : null;
}
