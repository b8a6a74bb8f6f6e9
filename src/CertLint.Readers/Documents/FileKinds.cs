namespace CertLint.Readers.Documents;

/// <summary>What the extension of a file promises, where that matters beside its content.</summary>
public static class FileKinds
{
    /// <summary>
    /// True where the file is there for its certificates, requests or keys and nothing else, so that PEM in it must be as
    /// strict readers want it. In YAML, a script or a config an indented block is right.
    /// </summary>
    public static bool IsCertificateFile(string path) => ExtensionOf(path) is ".PEM" or ".CRT" or ".CER" or ".CERT" or ".DER" or ".CSR"
        or ".REQ" or ".P10" or ".KEY" or ".P7B" or ".P7C" or ".P8" or ".PK8" or ".CA-BUNDLE" or ".CHAIN";

    /// <summary>True where the extension says that what stands in the file may be handed to everybody.</summary>
    public static bool IsPublic(string path) => ExtensionOf(path) is ".CRT" or ".CER" or ".CSR" or ".PUB";

    /// <summary>The extension in upper case, with its dot; empty where there is none, or the path is none.</summary>
    public static string ExtensionOf(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot < 0 || path.IndexOfAny(['/', '\\'], dot) >= 0 ? "" : path.Substring(dot).ToUpperInvariant();
    }

    /// <summary>The name without the folders.</summary>
    public static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
