using CertLint.Names;

namespace CertLint.Tool.Inspecting.Names;

/// <summary>The words of <c>--dialect</c>, and what they mean.</summary>
internal static class DialectNames
{
    private static readonly (string Word, NameDialect Dialect, string Program)[] Known =
    [
        ("dotnet", NameDialect.DotNet, "new X500DistinguishedName(text), .NET on Linux"),
        ("bouncycastle", NameDialect.BouncyCastle, "new X509Name(text), BouncyCastle.Cryptography 2"),
        ("bouncycastle-1.9", NameDialect.PortableBouncyCastle, "new X509Name(text), Portable.BouncyCastle 1.9"),
        ("openssl-subj", NameDialect.OpenSslSubject, "openssl req -utf8 -subj text"),
        ("keytool", NameDialect.Keytool, "keytool -dname text"),
        ("rfc4514", NameDialect.Rfc4514, "RFC 4514, as cert-manager reads literalSubject"),
        ("certstrtoname", NameDialect.CertStrToName, "Windows: certreq, New-SelfSignedCertificate -Subject text"),
    ];

    /// <summary>All words.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Known.Select(known => known.Word)];

    /// <summary>The dialect of one of the words.</summary>
    public static NameDialect Parse(string word) => Known.First(known => known.Word == word).Dialect;

    /// <summary>The word for a dialect.</summary>
    public static string WordOf(NameDialect dialect) => Known.First(known => known.Dialect == dialect).Word;

    /// <summary>What reads it.</summary>
    public static string ProgramOf(NameDialect dialect) => Known.First(known => known.Dialect == dialect).Program;
}
