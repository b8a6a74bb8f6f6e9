using System.Text;

namespace CertLint.Readers.Documents;

/// <summary>Tells text from binary files and decodes it. Offsets count from behind a byte order mark, as editors do.</summary>
internal static class TextDecoding
{
    // As git decides: a NUL among the first octets makes a file binary.
    private const int Inspected = 8000;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>ISO 8859-1: one character for each octet.</summary>
    public static Encoding Latin1 { get; } = Encoding.GetEncoding(28591);

    /// <summary>
    /// The text by its byte order mark, else as UTF-8, else as Latin-1; null where the content is binary. NULs at the end,
    /// as of a C string, are no part of it.
    /// </summary>
    public static string? Decode(byte[] content)
    {
        if (StartsWith(content, 0xFF, 0xFE))
            return Encoding.Unicode.GetString(content, 2, content.Length - 2);
        if (StartsWith(content, 0xFE, 0xFF))
            return Encoding.BigEndianUnicode.GetString(content, 2, content.Length - 2);
        var start = HasUtf8Mark(content) ? 3 : 0;
        var end = content.Length;
        while (end > start && content[end - 1] == 0)
            end--;
        if (Array.IndexOf(content, (byte)0, start, Math.Min(end - start, Inspected)) >= 0)
            return null;
        return IsUtf8(content, start, end - start)
            ? Encoding.UTF8.GetString(content, start, end - start)
            : Latin1.GetString(content, start, end - start);
    }

    /// <summary>True where a byte order mark says so: ASCII then stands there with octets of 0 between.</summary>
    public static bool IsUtf16(byte[] content) => StartsWith(content, 0xFF, 0xFE) || StartsWith(content, 0xFE, 0xFF);

    /// <summary>The byte order mark, as people call its encoding: <c>UTF-8</c>, <c>UTF-16</c>; null where there is none.</summary>
    public static string? ByteOrderMarkOf(byte[] content) => IsUtf16(content) ? "UTF-16" : HasUtf8Mark(content) ? "UTF-8" : null;

    /// <summary>True where the octets are well-formed UTF-8.</summary>
    public static bool IsUtf8(byte[] content, int start, int length)
    {
        try
        {
            StrictUtf8.GetCharCount(content, start, length);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static bool HasUtf8Mark(byte[] content) => StartsWith(content, 0xEF, 0xBB) && content.Length > 2 && content[2] == 0xBF;

    private static bool StartsWith(byte[] content, byte first, byte second) =>
        content.Length > 1 && content[0] == first && content[1] == second;
}
