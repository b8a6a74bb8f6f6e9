using CertLint.Model;
using CertLint.Runner.Files;

namespace CertLint.Runner.Purposes;

/// <summary>By whom the certificates of the set are issued, without those that are self-signed.</summary>
internal sealed class IssuerNames
{
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    // With the key identifier, or nothing behind the name where the certificate tells none.
    private readonly HashSet<(string Name, string? Key)> keys = [];

    public IssuerNames(IReadOnlyList<LintedFile> files)
    {
        foreach (var certificate in files.SelectMany(file => file.Model.Targets.OfType<CertificateTarget>()))
        {
            if (certificate.IsSelfIssued || CertificateLinks.KeyOf(certificate.Issuer) is not { } name)
                continue;
            names.Add(name);
            keys.Add((name, certificate.AuthorityKeyIdentifier));
        }
    }

    /// <summary>True where it may have issued one of them, as far as names and key identifiers tell.</summary>
    public bool Have(CertificateTarget issuer) => CertificateLinks.KeyOf(issuer.Subject) is { } name
        && (issuer.SubjectKeyIdentifier is { } key ? keys.Contains((name, key)) || keys.Contains((name, null)) : names.Contains(name));
}
