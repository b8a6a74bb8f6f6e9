using CertLint.Runner;
using CertLint.Tool.Verbs;

namespace CertLint.Tool.Checking;

/// <summary>Standard input as a file of the current folder, whose settings hold for it.</summary>
internal static class StandardInput
{
    /// <summary>Bytes that are read at most: one more than the largest file that is linted, which then is told.</summary>
    private const int Limit = (16 * 1024 * 1024) + 1;

    // Readers look at the content; a name gives the hint that a file's would.
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["openssl-cnf"] = "stdin.cnf",
        ["certreq-inf"] = "stdin.inf",
        ["certtool-tmpl"] = "stdin.tmpl",
        ["json"] = "stdin.json",
        ["yaml"] = "stdin.yaml",
        ["terraform"] = "stdin.tf",
        ["shell"] = "stdin.sh",
        ["powershell"] = "stdin.ps1",
        ["cmd"] = "stdin.cmd",
        ["dockerfile"] = "Dockerfile",
        ["makefile"] = "Makefile",
        ["pem"] = "stdin.pem",
        ["der"] = "stdin.der",
        ["jks"] = "stdin.jks",
        ["jceks"] = "stdin.jceks",
        ["pkcs12"] = "stdin.p12",
    };

    /// <summary>The words of <c>--as</c>.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. Names.Keys];

    /// <summary>How reports call it.</summary>
    public const string ShownName = "<stdin>";

    /// <summary>All of a stream, as the file to lint.</summary>
    /// <param name="kind">One of <see cref="Kinds"/>; null where not told.</param>
    /// <param name="folder">Full path of the current folder.</param>
    /// <param name="stream">What to read.</param>
    /// <exception cref="UsageException">Nobody said what it is.</exception>
    public static InputFile Read(string? kind, string folder, Stream stream)
    {
        if (kind is null)
            throw new UsageException("Say what standard input is, as in '--stdin --as pem'; --as takes " + string.Join(", ", Kinds) + ".");
        using var content = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (content.Length < Limit && stream.Read(buffer) is > 0 and var count)
            content.Write(buffer, 0, count);
        return new InputFile(Path.Combine(folder, Names[kind])) { Content = content.ToArray() };
    }
}
