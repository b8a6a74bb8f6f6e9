using CertLint.Model;
using CertLint.Names;

namespace CertLint.Engine.Tests.Rules.Certificates3000;

/// <summary>Certificates by the common names of their subject and issuer.</summary>
internal static class Issued
{
    /// <summary>A certificate that is no CA's; the place is its number in the file.</summary>
    public static CertificateTarget Leaf(string subject, string issuer, int number = 0) => Of(subject, issuer, number) with { Purpose = Purpose.Identity };

    public static CertificateTarget Authority(string subject, string issuer, int number = 0) =>
        Of(subject, issuer, number) with { Purpose = Purpose.Authority, IsAuthority = true };

    public static DistinguishedName Name(string commonName) => new(
        [new RelativeDistinguishedName(new NameAttribute(AttributeType.CommonName, MappedText.Verbatim(commonName, 0)))], IsEncodedInReverse: false, default);

    private static CertificateTarget Of(string subject, string issuer, int number) => new(new SourceSpan(100 * number, 4))
    {
        Subject = Name(subject), Issuer = Name(issuer), IsSelfIssued = subject == issuer, Fingerprint = $"{subject} by {issuer}",
    };
}
