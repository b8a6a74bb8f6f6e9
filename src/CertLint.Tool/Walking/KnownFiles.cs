namespace CertLint.Tool.Walking;

/// <summary>
/// The files that may hold something of ours, told by their names alone: those that nuget/build/CertLint.targets takes of a
/// project's items. Readers look at the content.
/// </summary>
internal static class KnownFiles
{
    /// <summary>Extensions, with the dot.</summary>
    public static IReadOnlySet<string> Extensions { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        ".cnf", ".conf", ".cfg", ".pem", ".crt", ".cer", ".cert", ".csr", ".req", ".p10", ".key", ".inf", ".tmpl", ".template", ".sh",
        ".bash", ".zsh", ".ps1", ".psm1", ".cmd", ".bat", ".mk", ".dockerfile", ".json", ".yml", ".yaml", ".tf", ".jks", ".jceks",
        ".keystore", ".p12", ".pfx", ".bcfks", ".der", ".p7b", ".p7c",
    };

    /// <summary>Names without the extension, whatever that is: <c>Dockerfile.dev</c>, <c>Makefile</c>.</summary>
    public static IReadOnlySet<string> Names { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "Dockerfile", "Containerfile", "Makefile", "GNUmakefile",
    };

    /// <summary>True where a file of this name is linted.</summary>
    public static bool Contains(string name) =>
        Extensions.Contains(Path.GetExtension(name)) || Names.Contains(Path.GetFileNameWithoutExtension(name));

    /// <summary>True where a file of this name is linted or tells something.</summary>
    public static bool Concerns(string name) => Contains(name) || IsSource(name);

    /// <summary>True for C#, which is not linted but tells what certificates are for.</summary>
    public static bool IsSource(string name) => Path.GetExtension(name.AsSpan()).Equals(".cs", StringComparison.OrdinalIgnoreCase);
}
