using CertLint.Model;

namespace CertLint.Rules.Certificates3000;

/// <summary>Key usages as RFC 5280 4.2.1.3 and 4.2.1.12 call them.</summary>
public static class UsageNames
{
    // By the number of the bit.
    private static readonly string[] Bits =
    [
        "digitalSignature", "nonRepudiation", "keyEncipherment", "dataEncipherment", "keyAgreement", "keyCertSign", "cRLSign",
        "encipherOnly", "decipherOnly",
    ];

    /// <summary>E.g. <c>digitalSignature and keyAgreement</c>.</summary>
    public static string Of(KeyUsages usages)
    {
        var names = new List<string>();
        for (var bit = 0; bit < Bits.Length; bit++)
        {
            if ((usages & (KeyUsages)(1 << bit)) != 0)
                names.Add(Bits[bit]);
        }

        return Display.List(names);
    }

    /// <summary>The name of an extended key usage; its OID where it has none here.</summary>
    public static string Of(string purpose) => purpose switch
    {
        KeyPurposes.Any => "anyExtendedKeyUsage",
        KeyPurposes.ServerAuthentication => "serverAuth",
        KeyPurposes.ClientAuthentication => "clientAuth",
        KeyPurposes.CodeSigning => "codeSigning",
        KeyPurposes.EmailProtection => "emailProtection",
        KeyPurposes.TimeStamping => "timeStamping",
        KeyPurposes.OcspSigning => "OCSPSigning",
        KeyPurposes.PrecertificateSigning => "the one that signs precertificates (RFC 6962)",
        _ => $"'{Display.Of(purpose)}'",
    };
}
