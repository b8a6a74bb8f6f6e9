using CertLint.Model;

namespace CertLint.Names;

/// <summary>
/// What <c>openssl req -subj</c> of OpenSSL 3 makes of its argument, <c>/C=US/O=Acme/CN=host</c>: a slash separates, a
/// plus sign joins attributes to one RDN, a backslash escapes in a value, and nothing quotes. An attribute that openssl
/// does not know, or that is empty, it leaves out with a warning and exits with 0.
/// </summary>
public static class OpenSslSubjectDialect
{
    /// <summary>Characters; what is longer is no name, and is not looked into.</summary>
    internal const int MaximumLength = 8192;

    /// <summary>
    /// One text for each state of openssl's parser: in a value, behind a backslash there, within a key. The attribute is an
    /// unknown one, of which openssl takes any value.
    /// </summary>
    private static readonly string[] States = ["/?=x", "/?=\\", "/?"];

    /// <summary>
    /// Parses as <c>openssl req -new -subj</c> does, with the string types of the default <c>string_mask</c>, and without
    /// attribute types that a config adds. A text of more than 8,192 characters, and one that no argument of a process can
    /// be (with a NUL or half a surrogate pair), is unknown.
    /// </summary>
    public static NameParse Parse(MappedText text, OpenSslSubjectOptions options) =>
        text.Length > MaximumLength || text.Text.IndexOf('\0') >= 0 || Surrogates.IndexOfUnpaired(text.Text) >= 0
            ? NameParse.Unknown
            : HoleCertainty.Judge(
                text,
                OpenSslSubjectReader.Read(text, options),
                known => OpenSslSubjectReader.Read(known, options),
                States,
                keyIsState: true);
}
