using CertLint.Model;

namespace CertLint.Names;

/// <summary>
/// What <c>keytool -dname</c> makes of a text: <c>new sun.security.x509.X500Name(String)</c> of Java 17 and 25, which reads
/// RFC 1779, 2253 and 4514 alike. Commas and semicolons separate, <c>+</c> joins attributes to one RDN, a backslash
/// escapes, double quotes protect a value. The last written RDN is encoded first. No length and no country is checked.
/// </summary>
public static class KeytoolDialect
{
    /// <summary>Characters; what is longer is no name, and is not looked into.</summary>
    internal const int MaximumLength = 8192;

    /// <summary>
    /// One text for each state of Java's parser. It finds the separators before it reads a value, by counting quotes and
    /// backslashes on its own, so that the two may disagree; behind the end of a value that it found too early, it drops
    /// everything. Each place (before a key, before and in a value, in and behind quotes, behind such an end) stands here
    /// with each count of quotes (none, one, more) and of backslashes that it can have, and behind one or two of them.
    /// </summary>
    private static readonly string[] States =
    [
        "", "O=x+", "O=\"x\"+",
        "O=", "O=x", "O=x\\", "O=x\\\\", "O=x\\4", "O=\\+x", "O=\\+x\\\\",
        "O=\"x\"+O=", "O=\"x\"+O=x", "O=\"x\"+O=x\\", "O=\"x\"+O=x\\\\", "O=\"x\"+O=x\\4", "O=\"x\"+O=\\+x", "O=\"x\"+O=\\+x\\\\",
        "O=\"x", "O=\"x\\", "O=\"x\\\\", "O=\"x\\4", "O=\"\\+x", "O=\"\\+x\\\\",
        "O=\"x\"+O=\"x", "O=\"x\"+O=\"x\\", "O=\"x\"+O=\"x\\\\", "O=\"x\"+O=\"x\\4", "O=\"x\"+O=\"\\+x", "O=\"x\"+O=\"\\+x\\\\",
        "O=\"x\"", "O=\"x\\\\\"", "O=\"x\"+O=\"x\\\\\"",
        "O=x\\\\+", "O=x\\\\+\\", "O=x\\\\+\\\\", "O=\\+x\\\\+", "O=\\+x\\\\+\\", "O=\\+x\\\\+\\\\",
        "O=x\\\\+\"", "O=x\\\\+\"\\", "O=x\\\\+\"\\\\", "O=\\+x\\\\+\"", "O=\\+x\\\\+\"\\", "O=\\+x\\\\+\"\\\\",
        "O=x\\\\+\"\"", "O=x\\\\+\"\"\\", "O=x\\\\+\"\"\\\\", "O=\\+x\\\\+\"\"", "O=\\+x\\\\+\"\"\\", "O=\\+x\\\\+\"\"\\\\",
        "O=\"x\"+O=x\\\\+", "O=\"x\"+O=x\\\\+\\", "O=\"x\"+O=x\\\\+\\\\",
        "O=\"x\"+O=x\\\\+\"", "O=\"x\"+O=x\\\\+\"\\", "O=\"x\"+O=x\\\\+\"\\\\",
    ];

    /// <summary>
    /// Parses as the constructor does. A value that starts with <c>#</c> and encodes something else than a string, a key
    /// with digits of another script (Java takes them all), and a text of more than 8,192 characters, are unknown.
    /// </summary>
    public static NameParse Parse(MappedText text) => text.Length > MaximumLength
        ? NameParse.Unknown
        : HoleCertainty.Judge(text, KeytoolNameReader.Read(text), KeytoolNameReader.Read, States);
}
