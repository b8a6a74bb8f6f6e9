namespace CertLint.Readers.Text.OpenSsl;

/// <summary>The character classes of OpenSSL's default config method (CONF_type_default in crypto/conf/conf_def.h).</summary>
internal static class ConfigCharacters
{
    private const string NamePunctuation = "!%&*+,-./;?@^|~_";

    /// <summary>White space; unlike C's isspace without vertical tab and form feed.</summary>
    public static bool IsSpace(char character) => character is ' ' or '\t' or '\n' or '\r';

    /// <summary>A quote: all three kinds behave alike, each up to its own like, with backslash escapes.</summary>
    public static bool IsQuote(char character) => character is '\'' or '"' or '`';

    /// <summary>May stand in a variable's name.</summary>
    public static bool IsVariableName(char character) => IsAlphanumeric(character) || character == '_';

    /// <summary>May stand in a key or a section's name.</summary>
    public static bool IsName(char character) =>
        IsAlphanumeric(character) || NamePunctuation.IndexOf(character) >= 0;

    /// <summary>An ASCII letter or digit.</summary>
    public static bool IsAlphanumeric(char character) => character < 128 && char.IsLetterOrDigit(character);
}
