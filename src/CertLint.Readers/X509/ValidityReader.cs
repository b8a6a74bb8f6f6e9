using System.Formats.Asn1;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.X509;

/// <summary>Reads a Validity (RFC 5280 4.1.2.5).</summary>
internal static class ValidityReader
{
    // RFC 5280 4.1.2.5.1: 50 to 99 are years of the twentieth century.
    private const int LastTwoDigitYear = 2049;

    /// <summary>
    /// When the validity begins, in UTC; null where that is no time. How the time is written is not asked: openssl and .NET
    /// read some that RFC 5280 forbids.
    /// </summary>
    public static DateTimeOffset? NotBefore(ReadOnlyMemory<byte> validity)
    {
        var times = AsnReading.ReaderOf(validity).Enter(Asn1Tag.Sequence, "its validity is malformed");
        try
        {
            if (times.IsAt(Asn1Tag.UtcTime))
                return times.ReadUtcTime(LastTwoDigitYear).ToUniversalTime();
            return times.IsAt(Asn1Tag.GeneralizedTime) && HasZone(times.PeekContentBytes().Span)
                ? times.ReadGeneralizedTime().ToUniversalTime()
                : null;
        }
        catch (AsnContentException)
        {
            return null;
        }
    }

    // Without one the reader would take the zone of the machine.
    private static bool HasZone(ReadOnlySpan<byte> time) => time.IndexOfAny((byte)'Z', (byte)'+', (byte)'-') > 0;
}
