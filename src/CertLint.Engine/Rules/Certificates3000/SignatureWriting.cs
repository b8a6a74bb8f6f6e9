using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Rules.Certificates3000;

/// <summary>How a certificate or request says by which algorithm it is signed, and whether public CAs sign so (CERT3005).</summary>
internal static class SignatureWriting
{
    /// <summary>RFC 5280 4.1.1.2 and, for RSA's NULL, RFC 4055 5.</summary>
    private static readonly DateTimeOffset Rfc5280 = new(2008, 5, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Mozilla Root Store Policy 2.7, 5.1.1, which BR 7.1.3.2.1 follows.</summary>
    private static readonly DateTimeOffset PssSets = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Mozilla Root Store Policy 3.0, 5.1.2, as BR 7.1.3.2.2.</summary>
    private static readonly DateTimeOffset EcdsaPairs = new(2025, 3, 15, 0, 0, 0, TimeSpan.Zero);

    // BR 7.1.3.2, and what it had earlier: SHA-1 and DSA have rules and dates of their own.
    private static readonly HashSet<string> Public = new(StringComparer.Ordinal)
    {
        "1.2.840.113549.1.1.5", "1.2.840.113549.1.1.10", "1.2.840.113549.1.1.11", "1.2.840.113549.1.1.12", "1.2.840.113549.1.1.13",
        "1.2.840.10045.4.1", "1.2.840.10045.4.3.2", "1.2.840.10045.4.3.3", "1.2.840.10045.4.3.4",
        "1.2.840.10040.4.3", "2.16.840.1.101.3.4.3.2",
    };

    /// <summary>
    /// True for a CA's own certificate, on whose signature nobody relies. One that names hosts is that of a server that issued it to
    /// itself, as routers do.
    /// </summary>
    public static bool IsTrustAnchor(CertificateTarget certificate) =>
        certificate is { IsSelfIssued: true, Purpose: Purpose.Authority, AlternativeNames.Count: 0 };

    /// <summary>The verdict; null where nothing is wrong.</summary>
    public static Judgement? Judge(NameContext context) => context.Target switch
    {
        CertificateTarget certificate => OfCertificate(certificate, context),
        RequestTarget request => OfRequest(request),
        _ => null,
    };

    private static Judgement? OfCertificate(CertificateTarget certificate, NameContext context)
    {
        var flaws = certificate.SignatureFlaws;
        if ((flaws & SignatureFlaws.Different) != 0 && BaselineRequirements.IsIssuedSince(Rfc5280, certificate))
        {
            return Malformed(
                certificate,
                "The certificate names its signature's algorithm twice, and not alike in tbsCertificate.signature and signatureAlgorithm, so strict programs refuse it; get a new one.");
        }

        if (Fault(flaws) is { } fault && BaselineRequirements.IsIssuedSince(Rfc5280, certificate))
            return Malformed(certificate, $"The signature's algorithm is malformed: {fault}, so strict programs refuse the certificate; get a new one.");
        if (IsTrustAnchor(certificate))
            return null;
        if ((flaws & SignatureFlaws.PssUnusual) != 0 && BaselineRequirements.IsIssuedSince(PssSets, certificate))
        {
            return Unusual(
                certificate, context,
                "The RSASSA-PSS parameters are none that public CAs may use and every TLS client knows; get a certificate with SHA-256, SHA-384 or SHA-512, the same for MGF1, and a salt of that length.");
        }

        if ((flaws & SignatureFlaws.DigestOfOtherCurve) != 0 && BaselineRequirements.IsIssuedSince(EcdsaPairs, certificate))
        {
            return Unusual(
                certificate, context,
                "The digest does not go with the curve of the CA's key: public CAs sign with SHA-256 on P-256, SHA-384 on P-384 and SHA-512 on P-521; get a certificate that is signed so.");
        }

        return context.IsPublicTls && certificate.SignatureAlgorithm is { } algorithm && !Public.Contains(algorithm)
            ? Malformed(certificate, $"Public CAs do not sign with the algorithm '{algorithm}'; get a certificate that is signed by RSA or ECDSA with SHA-256.")
            : null;
    }

    private static Judgement? OfRequest(RequestTarget request) => Fault(request.SignatureFlaws) is { } fault
        ? Malformed(request, $"The signature's algorithm is malformed: {fault}, so a CA may refuse the request; make a new one with a current tool.")
        : null;

    private static string? Fault(SignatureFlaws flaws) =>
        (flaws & SignatureFlaws.NotNull) != 0 ? "an RSA algorithm must have the parameter NULL"
        : (flaws & SignatureFlaws.NotAbsent) != 0 ? "an ECDSA, DSA or EdDSA algorithm must have no parameters"
        : (flaws & SignatureFlaws.PssMalformed) != 0 ? "RSASSA-PSS has no parameters, or some that are none"
        : null;

    private static Judgement Malformed(NamedTarget target, string message) =>
        new(message) { AtMost = Level.Warning, Value = AlgorithmOf(target) };

    // A private CA may do as it likes.
    private static Judgement Unusual(CertificateTarget certificate, NameContext context, string message) =>
        new(message) { AtMost = context.IsPublicTls ? Level.Warning : Level.Suggestion, Value = AlgorithmOf(certificate) };

    private static string? AlgorithmOf(NamedTarget target) =>
        target is CertificateTarget certificate ? certificate.SignatureAlgorithm : ((RequestTarget)target).SignatureAlgorithm;
}
