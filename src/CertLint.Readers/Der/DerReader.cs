using CertLint.Findings;
using CertLint.Model;
using CertLint.Readers.Asn1;
using CertLint.Readers.Documents;
using CertLint.Readers.Keys;
using CertLint.Readers.Pkcs7;
using CertLint.Readers.X509;

namespace CertLint.Readers.Der;

/// <summary>
/// Reads a file that is one certificate, request, PKCS #7 bundle or private key in DER. Never throws. It has no lines: every
/// place is the file's start.
/// </summary>
internal static class DerReader
{
    private const string CopyAgain = "export it again from its source";

    /// <summary>What the file holds; null where it is nothing of these.</summary>
    /// <param name="path">Its path, whose extension tells what a damaged file was to be.</param>
    /// <param name="content">The whole file.</param>
    public static DocumentModel? Read(string path, byte[] content)
    {
        var kind = DerShape.Of(content);
        if (kind == DerKind.Other)
            kind = DamagedDer.KindOf(path, content);
        if (kind == DerKind.Other)
            return null;
        try
        {
            var (targets, problems) = Read(kind, content);
            targets = WithForm(path, kind, targets);
            return DocumentModel.Empty with { Targets = targets, Problems = [.. problems, .. MisleadingName.OfDer(path, targets)] };
        }
        catch (MalformedContentException malformed)
        {
            return DocumentModel.Empty with
            {
                Problems =
                [
                    new Problem(RuleIds.UnreadableFile, default,
                        $"The {NameOf(kind)} cannot be read because {malformed.Message}; {malformed.Advice ?? CopyAgain}."),
                ],
            };
        }
    }

    private static BundleReading Read(DerKind kind, byte[] content) => kind switch
    {
        DerKind.SignedData => BundleReading.Read(content, default, null),
        DerKind.Certificate => new BundleReading([CertificateReader.Read(content, default)], []),
        DerKind.Request => new BundleReading([CertificationRequestReader.Read(content, default)], []),
        _ => new BundleReading([ReadKey(kind, content)], []),
    };

    // A file that promises PEM by its name is CERT4005, the louder mistake.
    private static IReadOnlyList<LintTarget> WithForm(string path, DerKind kind, IReadOnlyList<LintTarget> targets) =>
        FileKinds.ExtensionOf(path) == ".PEM" || targets.Count == 0 || targets[0] is not CertificateTarget first
            ? targets
            : [first with { BinaryForm = kind == DerKind.SignedData ? "PKCS #7" : "DER" }, .. targets.Skip(1)];

    private static KeyTarget ReadKey(DerKind kind, byte[] content) => kind switch
    {
        DerKind.EncryptedPrivateKey => Key("ENCRYPTED PRIVATE KEY") with { IsEncrypted = EncryptedPrivateKeyInfo.Check(content) },
        DerKind.RsaPrivateKey => Key("RSA PRIVATE KEY").With(RsaPrivateKey.PublicHalfOf(content)),
        DerKind.EcPrivateKey => Key("EC PRIVATE KEY").With(EcPrivateKey.PublicHalfOf(content)),
        DerKind.DsaPrivateKey => Key("DSA PRIVATE KEY").With(DsaPrivateKey.PublicHalfOf(content)),
        _ => Key("PRIVATE KEY").With(PrivateKeyInfo.PublicHalfOf(content)),
    };

    private static KeyTarget Key(string label) => new(default) { Label = label };

    private static string NameOf(DerKind kind) => kind switch
    {
        DerKind.Certificate => "DER certificate",
        DerKind.Request => "DER certification request",
        DerKind.SignedData => "PKCS #7 bundle",
        _ => "DER private key",
    };
}
