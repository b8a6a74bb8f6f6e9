using CertLint.Model;

namespace CertLint.Readers.Text.Commands;

/// <summary>The subcommands of openssl that take keys, requests or certificates.</summary>
internal static class OpenSslSubcommands
{
    // enc, passwd and their like take passwords too, but of nothing that has to do with certificates.
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "req", "x509", "ca", "genrsa", "genpkey", "ecparam", "dsaparam", "gendsa", "pkcs12", "pkcs8", "rsa", "ec", "dsa", "pkey", "pkeyutl",
        "rsautl", "spkac", "cms", "smime", "crl", "dgst", "ts", "s_client", "s_server", "s_time", "ocsp", "storeutl", "cmp", "verify", "pkcs7",
    };

    /// <summary>True for one of them.</summary>
    public static bool IsOne(MappedText word) => word.IsKnown && Names.Contains(word.Text);
}
