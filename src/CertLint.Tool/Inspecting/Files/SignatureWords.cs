using CertLint.Model;

namespace CertLint.Tool.Inspecting.Files;

/// <summary>Signatures of artifacts.</summary>
internal static class SignatureWords
{
    private static readonly (SignatureFlaws Flaw, string Word)[] Flaws =
    [
        (SignatureFlaws.Different, "different"), (SignatureFlaws.NotNull, "notNull"), (SignatureFlaws.NotAbsent, "notAbsent"),
        (SignatureFlaws.PssMalformed, "pssMalformed"), (SignatureFlaws.PssUnusual, "pssUnusual"),
        (SignatureFlaws.DigestOfOtherCurve, "digestOfOtherCurve"),
    ];

    /// <summary>The OID of the algorithm; null where there is none.</summary>
    public static string? AlgorithmOf(NamedTarget target) => target switch
    {
        CertificateTarget certificate => certificate.SignatureAlgorithm,
        RequestTarget request => request.SignatureAlgorithm,
        _ => null,
    };

    /// <summary>What is wrong with how the algorithm is written, one word each.</summary>
    public static IEnumerable<string> FlawsOf(NamedTarget target)
    {
        var flaws = target switch
        {
            CertificateTarget certificate => certificate.SignatureFlaws,
            RequestTarget request => request.SignatureFlaws,
            _ => SignatureFlaws.None,
        };
        return Flaws.Where(flaw => (flaws & flaw.Flaw) != 0).Select(flaw => flaw.Word);
    }
}
