using CertLint.Model;

namespace CertLint.Names;

/// <summary>
/// Each dialect with the options with which most people call it. <see cref="DotNetSubjectPrinter"/> and
/// <see cref="OpenSslConfigPrinter"/> print two more forms, which are not read here.
/// </summary>
public static class NameDialects
{
    private static readonly OpenSslSubjectOptions Utf8 = new(IsUtf8: true);

    private static readonly CertStrToNameFlags CertEnroll = CertStrToNameDialect.OfCertEnroll(CertStrToNameFlags.None);

    /// <summary>All dialects.</summary>
    public static IReadOnlyList<NameDialect> All { get; } =
    [
        NameDialect.DotNet, NameDialect.BouncyCastle, NameDialect.PortableBouncyCastle, NameDialect.OpenSslSubject,
        NameDialect.Keytool, NameDialect.Rfc4514, NameDialect.CertStrToName,
    ];

    /// <summary>Characters of the longest text that is read, in every dialect; what becomes of a longer one is not known.</summary>
    public const int LongestText = DotNetDialect.MaximumLength;

    /// <summary>What the library or tool makes of a text.</summary>
    public static NameParse Parse(NameDialect dialect, MappedText text) => dialect switch
    {
        NameDialect.DotNet => DotNetDialect.Parse(text),
        NameDialect.BouncyCastle => BouncyCastleDialect.Parse(text),
        NameDialect.PortableBouncyCastle => BouncyCastleDialect.Parse(text, version: BouncyCastleVersion.Portable19),
        NameDialect.OpenSslSubject => OpenSslSubjectDialect.Parse(text, Utf8),
        NameDialect.Keytool => KeytoolDialect.Parse(text),
        NameDialect.Rfc4514 => Rfc4514Dialect.Parse(text),
        NameDialect.CertStrToName => CertStrToNameDialect.Parse(text, CertEnroll),
        _ => throw new ArgumentOutOfRangeException(nameof(dialect)),
    };

    /// <summary>
    /// The text of which <see cref="Parse"/> makes the same attributes and values in the same encoded order; the string
    /// types of the values are the library's or tool's choice. Null where there is no such text.
    /// </summary>
    public static string? Print(NameDialect dialect, DistinguishedName name) => dialect switch
    {
        NameDialect.DotNet => DotNetNamePrinter.Print(name),
        NameDialect.BouncyCastle => BouncyCastlePrinter.Print(name),
        NameDialect.PortableBouncyCastle => BouncyCastlePrinter.Print(name, BouncyCastleVersion.Portable19),
        NameDialect.OpenSslSubject => OpenSslSubjectPrinter.Print(name, isUtf8: true),
        NameDialect.Keytool => KeytoolPrinter.Print(name),
        NameDialect.Rfc4514 => Rfc4514Printer.Print(name),
        NameDialect.CertStrToName => CertStrToNamePrinter.Print(name, CertEnroll),
        _ => throw new ArgumentOutOfRangeException(nameof(dialect)),
    };

    /// <summary>
    /// The keys by which the library or tool knows an attribute type: its names, in its order and mostly in any case
    /// (openssl and cert-manager mind it), then, where it takes one, the OID. For .NET, names of OpenSSL's are among them, which
    /// only Linux knows.
    /// </summary>
    public static IReadOnlyList<string> KeysOf(NameDialect dialect, AttributeType type)
    {
        var names = dialect switch
        {
            NameDialect.DotNet => DotNetKeys.NamesOf(type.Oid),
            NameDialect.BouncyCastle => BouncyCastleKeys.KeysOf(type.Oid, BouncyCastleVersion.Cryptography2),
            NameDialect.PortableBouncyCastle => BouncyCastleKeys.KeysOf(type.Oid, BouncyCastleVersion.Portable19),
            NameDialect.OpenSslSubject => OpenSslAttributeKeys.NamesOf(type.Oid),
            NameDialect.Keytool => KeytoolKeys.NamesOf(type.Oid),
            NameDialect.Rfc4514 => Rfc4514Keys.NamesOf(type.Oid),
            NameDialect.CertStrToName => CertStrToNameKeys.NamesOf(type.Oid),
            _ => throw new ArgumentOutOfRangeException(nameof(dialect)),
        };
        return TakesOid(dialect, type.Oid) ? [.. names, type.Oid] : [.. names];
    }

    /// <summary>openssl takes the OID of an object only that it has a name for.</summary>
    private static bool TakesOid(NameDialect dialect, string oid) => dialect == NameDialect.OpenSslSubject
        ? OpenSslAttributeKeys.OidOf(oid) == oid
        : ObjectIdentifierText.IsValid(oid);
}
