using System.Text;
using CertLint.Names;

namespace CertLint.Model;

/// <summary>Which certificate may have issued which, as far as names and key identifiers tell (RFC 5280 6.1, 4.2.1.1).</summary>
public static class CertificateLinks
{
    /// <summary>
    /// A text that is equal for names that are one name however their strings are encoded: case and the amount of white space do
    /// not count (RFC 5280 7.1, RFC 4518). Null where there is no name, it is empty, or a part of it is not known.
    /// </summary>
    public static string? KeyOf(DistinguishedName? name)
    {
        if (name is null)
            return null;
        var key = new StringBuilder();
        foreach (var rdn in name.EncodedRdns)
        {
            for (var i = 0; i < rdn.Count; i++)
            {
                if (!rdn[i].Value.IsKnown)
                    return null;
                key.Append(i == 0 ? '\0' : '\u0001').Append(rdn[i].Type.Oid).Append('=');
                AppendFolded(key, rdn[i].Value.Text);
            }
        }

        return key.Length == 0 ? null : key.ToString();
    }

    /// <summary>
    /// True where the issuer's name and, where both certificates have one, its key identifier are the other's. An issuer without a
    /// name, which RFC 5280 4.1.2.4 forbids but programs make, is one that has none either and whose key identifier is the other's:
    /// that both say nothing tells nothing.
    /// </summary>
    public static bool MayHaveIssued(CertificateTarget issuer, CertificateTarget certificate) =>
        MayHaveIssued(issuer, KeyOf(issuer.Subject), certificate, KeyOf(certificate.Issuer));

    /// <summary>The same, for who has the keys of the names (<see cref="KeyOf"/>) at hand.</summary>
    internal static bool MayHaveIssued(CertificateTarget issuer, string? subject, CertificateTarget certificate, string? name) =>
        string.Equals(name, subject, StringComparison.Ordinal) && AgreeOnKey(issuer, certificate)
        && (name is not null || (certificate.AuthorityKeyIdentifier is not null && issuer.SubjectKeyIdentifier is not null));

    /// <summary>True where nothing says that the issuer's key is another than the one that signed the certificate.</summary>
    public static bool AgreeOnKey(CertificateTarget issuer, CertificateTarget certificate) =>
        certificate.AuthorityKeyIdentifier is not { } wanted || issuer.SubjectKeyIdentifier is not { } identifier
        || string.Equals(wanted, identifier, StringComparison.Ordinal);

    /// <summary>
    /// True where it is its own issuer. One with the name of its CA, but signed by another key, is not.
    /// </summary>
    public static bool IsSelfSigned(CertificateTarget certificate) => certificate.IsSelfIssued && AgreeOnKey(certificate, certificate);

    private static void AppendFolded(StringBuilder key, string value)
    {
        var isAfterSpace = true;
        var start = key.Length;
        foreach (var character in value)
        {
            var isSpace = char.IsWhiteSpace(character);
            if (!isSpace)
                key.Append(char.ToUpperInvariant(character));
            else if (!isAfterSpace)
                key.Append(' ');
            isAfterSpace = isSpace;
        }

        if (key.Length > start && key[key.Length - 1] == ' ')
            key.Length--;
    }
}
