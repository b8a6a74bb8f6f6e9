using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Runner.Judging;

/// <summary>
/// One key is one mistake, however often it stands in a file: in a certificate, the certificate that renews it, and the private key
/// beside them.
/// </summary>
internal sealed class KeyFindings
{
    private const string WeakKey = "CERT3004";

    private readonly Dictionary<string, Finding> loudest = new(StringComparer.Ordinal);

    /// <summary>The findings of a file's targets, without those on a key of which another one tells as loudly, or earlier.</summary>
    public static IEnumerable<Finding> Of(IReadOnlyList<KeyValuePair<LintTarget, Finding>> findings)
    {
        var keys = new KeyFindings();
        foreach (var told in findings)
            keys.Hear(told.Key, told.Value);
        return findings.Where(told => keys.IsTold(told.Key, told.Value)).Select(told => told.Value);
    }

    private void Hear(LintTarget target, Finding finding)
    {
        if (KeyOf(target, finding) is { } key && (!loudest.TryGetValue(key, out var other) || finding.Level > other.Level))
            loudest[key] = finding;
    }

    private bool IsTold(LintTarget target, Finding finding) => KeyOf(target, finding) is not { } key || ReferenceEquals(loudest[key], finding);

    private static string? KeyOf(LintTarget target, Finding finding) => finding.Rule.Id != WeakKey ? null : target switch
    {
        CertificateTarget certificate => certificate.PublicKeyDigest,
        RequestTarget request => request.PublicKeyDigest,
        KeyTarget key => key.PublicKeyDigest,
        _ => null,
    };
}
