namespace CertLint.Readers.Keystores;

/// <summary>Java's times: milliseconds since 1970, UTC.</summary>
internal static class JavaTime
{
    /// <summary>The time; null where .NET has none for it.</summary>
    public static DateTimeOffset? Of(long milliseconds)
    {
        const long first = -62_135_596_800_000;
        const long last = 253_402_300_799_999;
        return milliseconds is >= first and <= last ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) : null;
    }
}
