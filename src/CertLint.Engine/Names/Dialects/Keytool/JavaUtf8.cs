using System.Text;

namespace CertLint.Names;

/// <summary>UTF-8 as <c>new String(octets, UTF_8)</c> of Java decodes it.</summary>
internal static class JavaUtf8
{
    private static readonly UTF8Encoding Lenient = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    /// <summary>
    /// The text, with U+FFFD for octets that are no UTF-8: one for a surrogate in UTF-8, where .NET writes one for each of
    /// its octets, and as many as in .NET otherwise.
    /// </summary>
    public static string Decode(byte[] octets)
    {
        const byte NeverInUtf8 = 0xFF;
        var joined = new List<byte>(octets.Length);
        for (var i = 0; i < octets.Length; i++)
        {
            if (octets[i] != 0xED || i + 1 == octets.Length || octets[i + 1] is < 0xA0 or > 0xBF)
            {
                joined.Add(octets[i]);
                continue;
            }

            joined.Add(NeverInUtf8);
            i++;
            if (i + 1 < octets.Length && octets[i + 1] is >= 0x80 and <= 0xBF)
                i++;
        }

        return Lenient.GetString([.. joined]);
    }
}
