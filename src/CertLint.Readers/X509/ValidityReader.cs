using System.Formats.Asn1;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.X509;

/// <summary>A Validity (RFC 5280 4.1.2.5).</summary>
/// <param name="NotBefore">When it begins, in UTC; null where that is no time.</param>
/// <param name="NotAfter">Its last moment, in UTC; null where that is no time.</param>
internal readonly record struct Validity(DateTimeOffset? NotBefore, DateTimeOffset? NotAfter)
{
    /// <summary>How long it lasts; null where an end of it is not known.</summary>
    public TimeSpan? Length => NotAfter - NotBefore;
}

/// <summary>Reads a Validity.</summary>
internal static class ValidityReader
{
    // RFC 5280 4.1.2.5.1: 50 to 99 are years of the twentieth century.
    private const int LastTwoDigitYear = 2049;

    /// <summary>
    /// Its two times. How they are written is not asked: openssl and .NET read some that RFC 5280 forbids.
    /// </summary>
    /// <exception cref="MalformedContentException">It is no SEQUENCE.</exception>
    public static Validity Read(ReadOnlyMemory<byte> validity, string reason)
    {
        var times = AsnReading.ReaderOf(validity).Enter(Asn1Tag.Sequence, reason);
        return new Validity(ReadTime(times), ReadTime(times));
    }

    private static DateTimeOffset? ReadTime(AsnReader times)
    {
        if (!times.HasData)
            return null;
        var time = AsnReading.ReaderOf(times.ReadEncodedValue());
        try
        {
            if (time.IsAt(Asn1Tag.UtcTime))
                return time.ReadUtcTime(LastTwoDigitYear).ToUniversalTime();
            return time.IsAt(Asn1Tag.GeneralizedTime) && HasZone(time.PeekContentBytes().Span)
                ? time.ReadGeneralizedTime().ToUniversalTime()
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
