using CertLint.Model;
using CertLint.Runner.Purposes;

namespace CertLint.Runner.Judging;

/// <summary>The CA certificates of a file by their subjects. Names alone link a chain: no signature is checked.</summary>
internal sealed class IssuersInFile(DocumentModel model)
{
    // Longer than any chain of a public CA; a cycle ends here too.
    private const int MaximumLength = 8;

    private Dictionary<string, CertificateTarget>? authorities;

    /// <summary>The fingerprints of those above a certificate, its issuer's first.</summary>
    public IReadOnlyList<string> Above(CertificateTarget certificate)
    {
        if (certificate.IsSelfIssued)
            return [];
        authorities ??= Collect();
        if (authorities.Count == 0)
            return [];
        var above = new List<string>();
        while (!certificate.IsSelfIssued && above.Count < MaximumLength
            && SubjectKey.Of(certificate.Issuer) is { } issuer && authorities.TryGetValue(issuer, out var next)
            && next.Fingerprint is { } fingerprint)
        {
            above.Add(fingerprint);
            certificate = next;
        }

        return above;
    }

    private Dictionary<string, CertificateTarget> Collect()
    {
        var bySubject = new Dictionary<string, CertificateTarget>(StringComparer.Ordinal);
        foreach (var target in model.Targets)
        {
            if (target is CertificateTarget { IsAuthority: true } authority && SubjectKey.Of(authority.Subject) is { } subject
                && !bySubject.ContainsKey(subject))
            {
                bySubject.Add(subject, authority);
            }
        }

        return bySubject;
    }
}
