namespace CertLint.Readers.Text.OpenSsl;

/// <summary>What bounds the reading of a config, however hostile; real files stay far below.</summary>
internal static class ConfigLimits
{
    /// <summary>UTF-16 units of a file, and of an included file.</summary>
    public const int FileLength = 1 << 20;

    /// <summary>Logical lines of a file and all that it includes.</summary>
    public const int Lines = 50_000;

    /// <summary>Characters of one value with a variable in it: OpenSSL's own MAX_CONF_VALUE_LENGTH.</summary>
    public const int ValueLength = 65_536;

    /// <summary>Characters that all variables of a file may expand to.</summary>
    public const int ExpandedLength = 1 << 22;

    /// <summary>Includes within includes.</summary>
    public const int IncludeDepth = 8;

    /// <summary>Included files in all.</summary>
    public const int Includes = 100;

    /// <summary>UTF-16 units of a template marker, from its opening to its closing characters.</summary>
    public const int MarkerLength = 1_000;

    /// <summary>Names taken from one subjectAltName.</summary>
    public const int AlternativeNames = 2_000;

    /// <summary>Attribute types of which it is noted that openssl changes their values.</summary>
    public const int LostTypes = 50;

    /// <summary>Problems told of one file.</summary>
    public const int Problems = 100;
}
