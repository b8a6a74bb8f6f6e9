using System.Text;

namespace CertLint.Names;

/// <summary>Strict UTF-8 (RFC 3629).</summary>
internal static class Utf8Text
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or null where the octets are no UTF-8.</summary>
    public static string? Decode(byte[] octets, int start)
    {
        try
        {
            return Strict.GetString(octets, start, octets.Length - start);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
