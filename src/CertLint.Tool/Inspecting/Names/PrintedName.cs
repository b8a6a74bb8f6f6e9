using CertLint.Names;
using CertLint.Writers;

namespace CertLint.Tool.Inspecting.Names;

/// <summary>A name in the syntax of one library or tool.</summary>
/// <param name="Form">The word for it.</param>
/// <param name="Text">The text that is parsed; null where there is none.</param>
/// <param name="Written">The text as it is written in a shell or a program; null where that is <paramref name="Text"/>.</param>
/// <param name="Obstacle">Why there is none, in words that follow "because".</param>
internal sealed record PrintedName(string Form, string? Text, string? Written, string? Obstacle)
{
    private const string Config = "openssl-cnf";
    private const string Section = "dn";

    // openssl takes a config's octets for Latin-1 unless it is told.
    private const string Request = "[req]\nprompt = no\nutf8 = yes\ndistinguished_name = " + Section + "\n\n";

    /// <summary>The name in the syntax of a dialect.</summary>
    public static PrintedName Of(NameDialect dialect, DistinguishedName name)
    {
        var text = NameDialects.Print(dialect, name);
        return new PrintedName(
            DialectNames.WordOf(dialect), text, text is null ? null : Write(dialect, text), text is null ? PrintingObstacle.Of(dialect, name) : null);
    }

    /// <summary>The name as an openssl config.</summary>
    public static PrintedName OfConfig(DistinguishedName name)
    {
        var text = OpenSslConfigPrinter.Print(name, Section, isUtf8: true);
        return new PrintedName(Config, text is null ? null : Request + text, null, text is null ? PrintingObstacle.OfOpenSslConfig(name) : null);
    }

    private static string? Write(NameDialect dialect, string text) => dialect switch
    {
        NameDialect.DotNet => $"new X500DistinguishedName({CSharpText.Literal(text)})",
        NameDialect.BouncyCastle or NameDialect.PortableBouncyCastle => $"new X509Name({CSharpText.Literal(text)})",
        NameDialect.OpenSslSubject => "openssl req -new -utf8 -subj " + ShellText.Quote(text),
        NameDialect.Keytool => "keytool -genkeypair -keyalg RSA -dname " + ShellText.Quote(text),
        _ => null,
    };
}
