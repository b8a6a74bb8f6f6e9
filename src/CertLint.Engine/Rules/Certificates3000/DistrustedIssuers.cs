using CertLint.Model;
using CertLint.Names;

namespace CertLint.Rules.Certificates3000;

/// <summary>A policy of the JDK on the roots of one owner.</summary>
/// <param name="Owner">Who owned the roots.</param>
/// <param name="Policy">The JDK's name of the policy.</param>
/// <param name="LastDay">Certificates whose notBefore lies on a later day, UTC, are refused.</param>
internal sealed record DistrustPolicy(string Owner, string Policy, DateTimeOffset LastDay);

/// <summary>
/// What <c>jdk.security.caDistrustPolicies</c> of the JDK distrusts: openjdk/jdk, src/java.base/share/classes/sun/security/validator,
/// CADistrustPolicy and the classes of the four policies there. It knows roots by SHA-256.
/// </summary>
internal static class DistrustedIssuers
{
    private static readonly DistrustPolicy Symantec = new("Symantec", "SYMANTEC_TLS", Day(2019, 4, 16));
    private static readonly DistrustPolicy Entrust = new("Entrust", "ENTRUST_TLS", Day(2024, 11, 11));
    private static readonly DistrustPolicy Camerfirma = new("Camerfirma", "CAMERFIRMA_TLS", Day(2025, 4, 15));
    private static readonly DistrustPolicy Chunghwa = new("Chunghwa Telecom", "CHUNGHWA_TLS", Day(2026, 3, 17));

    // Two of Apple's CAs below Symantec's roots had time until the end of the year.
    private static readonly DistrustPolicy Apple = Symantec with { LastDay = Day(2019, 12, 31) };

    private static readonly Dictionary<string, DistrustPolicy> ByFingerprint = new(StringComparer.OrdinalIgnoreCase)
    {
        // GeoTrust Global CA; Primary Certification Authority, - G2, - G3; Universal CA.
        ["ff856a2d251dcd88d36656f450126798cfabaade40799c722de4d2b5db36a73a"] = Symantec,
        ["37d51006c512eaab626421f1ec8c92013fc5f82ae98ee533eb4619b8deb4d06c"] = Symantec,
        ["5edb7ac43b82a06a8761e8d7be4979ebf2611f7dd79bf91c1c6b566a219ed766"] = Symantec,
        ["b478b812250df878635c2aa7ec7d155eaa625ee82916e2cd294361886cd1fbd4"] = Symantec,
        ["a0459b9f63b22559f5fa5d4c6db3f9f72ff19342033578f073bf1d1b46cbb912"] = Symantec,
        // thawte Primary Root CA, - G2, - G3; Premium Server CA.
        ["8d722f81a9c113c0791df136a2966db26c950a971db46b4199f4ea54b78bfb9f"] = Symantec,
        ["a4310d50af18a6447190372a86afaf8b951ffb431d837f1e5688b45971ed1557"] = Symantec,
        ["4b03f45807ad70f21bfc2cae71c9fde4604c064cf5ffb686bae5dbaad7fdd34c"] = Symantec,
        ["3f9f27d583204b9e09c8a3d2066c4b57d3a2479c3693650880505698105dbce9"] = Symantec,
        // VeriSign Class 2 G2; Class 3, G2, G3, G4, G5; Universal.
        ["3a43e220fe7f3ea9653d1e21742eac2b75c20fd8980305bc502caf8c2d9b41a1"] = Symantec,
        ["a4b6b3996fc2f306b3fd8681bd63413d8c5009cc4fa329c2ccf0e2fa1b140305"] = Symantec,
        ["83ce3c1229688a593d485f81973c0f9195431eda37cc5e36430e79c7a888638b"] = Symantec,
        ["eb04cf5eb1f39afa762f2bb120f296cba520c1b97db1589565b81cb9a17b7244"] = Symantec,
        ["69ddd7ea90bb57c93e135dc85ea6fcd5480b603239bdc454fc758b2a26cf7f79"] = Symantec,
        ["9acfab7e43c8d880d06b262a94deeee4b4659989c3d0caf19baf6405e41ab7df"] = Symantec,
        ["2399561127a57125de8cefea610ddf2fa078b5c8067f4e828290bfb860e84b3c"] = Symantec,
        // Apple IST CA 2 - G1, Apple IST CA 8 - G1.
        ["ac2b922ecfd5e01711772fea8ed372de9d1e2245fce3f57a9cdbec77296a424b"] = Apple,
        ["a4fe7c7f15155f3f0aef7aaa83cf6e06deb97ca3f909df920ac1490882d488ed"] = Apple,
        // AffirmTrust Commercial, Networking, Premium, Premium ECC.
        ["0376ab1d54c5f9803ce4b2e201a0ee7eef7b57b636e8a93c9b8d4860c96f5fa7"] = Entrust,
        ["0a81ec5a929777f145904af38d5d509f66b5e2c58fcdb531058b0e17f3f0b41b"] = Entrust,
        ["70a73f7f376b60074248904534b11482d5bf0e698ecc498df52577ebf2e93b9a"] = Entrust,
        ["bd71fdf6da97e4cf62d1647add2581b07d79adf8397eb4ecba9c5e8488821423"] = Entrust,
        // Entrust.net Certification Authority (2048); Entrust Root Certification Authority, - EC1, - G2, - G4.
        ["6dc47172e01cbcb0bf62580d895fe2b8ac9ad4f873801e0c10b9c837d21eb177"] = Entrust,
        ["73c176434f1bc6d5adf45b0e76e727287c8de57616c1e6e6141a2b2cbc7d8e4c"] = Entrust,
        ["02ed0eb28c14da45165c566791700d6451d7fb56f0b2ab1d3b8eb070e56edff5"] = Entrust,
        ["43df5774b03e7fef5fe40d931a7bedf1bb2e6b42738c4e6d3841103d3aa7f339"] = Entrust,
        ["db3517d1f6732a2d5ab97c533ec70779ee3270a62fb4ac4238372460e6f01e88"] = Entrust,
        // Chambers of Commerce Root, - 2008; Global Chambersign Root - 2008.
        ["0c258a12a5674aef25f28ba7dcfaeceea348e541e6f5cc4ee63b71b361606ac3"] = Camerfirma,
        ["063e4afac491dfd332f3089b8542e94617d893d7fe944e10a7937ee29d9693c0"] = Camerfirma,
        ["136335439334a7698016a0d324de72284e079d7b5220bb8fbd747816eebebaca"] = Camerfirma,
        // ePKI Root Certification Authority.
        ["c0a6f4dc63a24bfdcf54ef2a6a082a0a72de35803e2ff5ff527ae5d87206dfd5"] = Chunghwa,
    };

    /// <summary>The policy on the CA that issued a certificate, by its chain in the same file or by the issuer's name; null where none is known.</summary>
    public static DistrustPolicy? Find(CertificateTarget certificate)
    {
        // The issuer comes first: what is said of Apple's CAs goes above what is said of their root.
        foreach (var fingerprint in certificate.IssuerFingerprints)
        {
            if (ByFingerprint.TryGetValue(fingerprint, out var policy))
                return policy;
        }

        return certificate.Issuer is { } issuer ? ByName(issuer) : null;
    }

    // Only names that no CA bears which chains to another root: Entrust issues from others' roots as "Entrust Corporation",
    // DigiCert under Symantec's old brands as "DigiCert Inc", Camerfirma from newer roots under the same organization.
    private static DistrustPolicy? ByName(DistinguishedName issuer)
    {
        var commonName = Text(issuer, AttributeType.CommonName);
        return Text(issuer, AttributeType.Organization) switch
        {
            "Entrust, Inc." => commonName.StartsWith("Entrust Certification Authority - L1", StringComparison.Ordinal) ? Entrust : null,
            "AffirmTrust" => commonName.StartsWith("AffirmTrust ", StringComparison.Ordinal) ? Entrust : null,
            "GeoTrust Inc." or "thawte, Inc." => Symantec,
            "Symantec Corporation" => HasUnit(issuer, "Symantec Trust Network") ? Symantec : null,
            "VeriSign, Inc." => HasUnit(issuer, "VeriSign Trust Network") ? Symantec : null,
            _ => null,
        };
    }

    private static string Text(DistinguishedName name, AttributeType type) => name.Find(type)?.Value.Text ?? "";

    private static bool HasUnit(DistinguishedName name, string unit) => name.Attributes.Any(
        attribute => attribute.Type.Equals(AttributeType.OrganizationalUnit) && attribute.Value.Text == unit);

    private static DateTimeOffset Day(int year, int month, int day) => new(year, month, day, 0, 0, 0, TimeSpan.Zero);
}
