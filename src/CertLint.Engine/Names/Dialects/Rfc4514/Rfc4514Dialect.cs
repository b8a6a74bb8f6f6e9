using CertLint.Model;

namespace CertLint.Names;

/// <summary>
/// RFC 4514 as cert-manager reads <c>spec.literalSubject</c>: <c>ParseDN</c> of go-ldap 3.4.14 splits the text, cert-manager
/// looks the keys up, with regard to case, and Go encodes the name. Commas and semicolons separate, <c>+</c> joins
/// attributes to one RDN, a backslash escapes, a bare quote is rejected; the RDN written last is encoded first.
/// </summary>
/// <remarks>
/// Accepted is what can be encoded. What cert-manager's webhook asks beyond that, a common name of at most 64 octets, or
/// that or another name at all, is not looked at here.
/// </remarks>
public static class Rfc4514Dialect
{
    /// <summary>Characters; what is longer is no name, and is not looked into.</summary>
    internal const int MaximumLength = 8192;

    /// <summary>One text for each state of the parser: before a key, in a value, behind a backslash, within a <c>\XX</c>.</summary>
    private static readonly string[] States = ["", "DC=x", "DC=x\\", "DC=\\4"];

    /// <summary>
    /// Parses a subject. Unknown are a value that starts with <c>#</c> and encodes something else than a string, half a
    /// surrogate pair, which no program in Go ever sees, and a text of more than 8,192 characters.
    /// </summary>
    public static NameParse Parse(MappedText text) => text.Length > MaximumLength || Surrogates.IndexOfUnpaired(text.Text) >= 0
        ? NameParse.Unknown
        : HoleCertainty.Judge(text, Rfc4514NameReader.Read(text), Rfc4514NameReader.Read, States);
}
