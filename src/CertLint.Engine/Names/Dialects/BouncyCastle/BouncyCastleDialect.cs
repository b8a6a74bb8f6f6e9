using CertLint.Model;

namespace CertLint.Names;

/// <summary>
/// What <c>new X509Name(string)</c> of BouncyCastle makes of a text. Commas separate, <c>+</c> joins attributes to one RDN,
/// a backslash escapes; double quotes protect a value and vanish from it.
/// </summary>
public static class BouncyCastleDialect
{
    /// <summary>Characters; what is longer is no name, and is not looked into.</summary>
    internal const int MaximumLength = 8192;

    /// <summary>
    /// One text for each state of 2.x's tokenizer: before a key, in a value, in quotes, behind a backslash, within a
    /// <c>\XX</c>; in DC, whose value BouncyCastle does not check.
    /// </summary>
    private static readonly string[] States = ["", "DC=x", "DC=\"x", "DC=x\\", "DC=\\4"];

    /// <summary>
    /// Parses as <c>new X509Name(reverse, text)</c> does. A value that starts with <c>#</c> and encodes something else
    /// than a string, and a text of more than 8,192 characters, are unknown.
    /// </summary>
    public static NameParse Parse(
        MappedText text, bool reverse = false, BouncyCastleVersion version = BouncyCastleVersion.Cryptography2)
    {
        if (text.Length > MaximumLength)
            return NameParse.Unknown;
        var parse = version == BouncyCastleVersion.Portable19
            ? HoleCertainty.Judge(text, PortableNameReader.Read(text, reverse))
            : HoleCertainty.Judge(
                text, BouncyCastleNameReader.Read(text, reverse), known => BouncyCastleNameReader.Read(known, reverse), States);
        return parse.Name is { } name && !reverse ? parse.With(OrderOf(name)) : parse;
    }

    private static NameRemark? OrderOf(DistinguishedName name) =>
        EncodedOrder.Remark(name, "X509Name keeps the written order", "call new X509Name(true, …)");
}
