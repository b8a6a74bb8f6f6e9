using System.Formats.Asn1;
using CertLint.Model;
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
    private const string Path = "tbsCertificate.validity";

    // RFC 5280 4.1.2.5.1: 50 to 99 are years of the twentieth century.
    private const int LastTwoDigitYear = 2049;

    /// <summary>
    /// Its two times. That one is written as RFC 5280 forbids is a flaw: openssl and .NET read some that are.
    /// </summary>
    /// <exception cref="MalformedContentException">It is no SEQUENCE.</exception>
    public static Validity Read(ReadOnlyMemory<byte> validity, string reason, FlawList flaws)
    {
        var times = AsnReading.ReaderOf(validity).Enter(Asn1Tag.Sequence, reason);
        var read = new Validity(
            ReadTime(times, validity, Path + ".notBefore", flaws), ReadTime(times, validity, Path + ".notAfter", flaws));
        if (times.HasData)
            flaws.Add(EncodingFlawKind.UnexpectedElement, Path, times.PeekEncodedValue());
        return read;
    }

    private static DateTimeOffset? ReadTime(AsnReader times, ReadOnlyMemory<byte> validity, string path, FlawList flaws)
    {
        if (!times.HasData)
        {
            flaws.Add(EncodingFlawKind.MalformedTime, path, validity);
            return null;
        }

        var tag = times.PeekTag();
        var contents = times.PeekContentBytes();
        var encoding = times.ReadEncodedValue();
        if (tag != Asn1Tag.UtcTime && tag != Asn1Tag.GeneralizedTime)
        {
            flaws.Add(EncodingFlawKind.MalformedTime, path, encoding);
            return null;
        }

        var time = Decode(AsnReading.ReaderOf(encoding), tag, contents.Span);
        TimeShape.Check(tag, contents, time, path, flaws);
        return time;
    }

    private static DateTimeOffset? Decode(AsnReader time, Asn1Tag tag, ReadOnlySpan<byte> contents)
    {
        try
        {
            if (tag == Asn1Tag.UtcTime)
                return time.ReadUtcTime(LastTwoDigitYear).ToUniversalTime();
            return HasZone(contents) ? time.ReadGeneralizedTime().ToUniversalTime() : null;
        }
        catch (AsnContentException)
        {
            return null;
        }
    }

    // Without one the reader would take the zone of the machine.
    private static bool HasZone(ReadOnlySpan<byte> time) => time.IndexOfAny((byte)'Z', (byte)'+', (byte)'-') > 0;
}
