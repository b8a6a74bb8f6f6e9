using System.Formats.Asn1;
using CertLint.Model;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.X509;

/// <summary>How a time of a Validity is written (RFC 5280 4.1.2.5).</summary>
internal static class TimeShape
{
    // YYMMDDHHMMSSZ and YYYYMMDDHHMMSSZ.
    private const int UtcLength = 13;
    private const int GeneralizedLength = 15;
    private const int ZoneLength = 5;
    private const int LongestShown = 40;

    private static readonly DateTimeOffset FirstGeneralized = new(2050, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Tells what is wrong with it; all times of real certificates pass at the first look.</summary>
    /// <param name="tag">UTCTime or GeneralizedTime.</param>
    /// <param name="contents">The octets of its text.</param>
    /// <param name="time">What it says; null where that is no time.</param>
    /// <param name="path">The ASN.1 field.</param>
    /// <param name="flaws">Where to tell it.</param>
    public static void Check(Asn1Tag tag, ReadOnlyMemory<byte> contents, DateTimeOffset? time, string path, FlawList flaws)
    {
        var octets = contents.Span;
        var isGeneralized = tag == Asn1Tag.GeneralizedTime;
        var length = isGeneralized ? GeneralizedLength : UtcLength;
        var isZulu = octets.Length > 0 && octets[octets.Length - 1] == (byte)'Z';
        var isEarly = isGeneralized && time < FirstGeneralized;
        if (time is not null && octets.Length == length && isZulu && !isEarly)
            return;
        var text = Text(octets);
        var body = isZulu ? octets.Slice(0, octets.Length - 1) : HasOffset(octets) ? octets.Slice(0, octets.Length - ZoneLength) : octets;
        var fraction = body.IndexOfAny((byte)'.', (byte)',');
        var digits = fraction < 0 ? body : body.Slice(0, fraction);
        var told = flaws.All.Count;
        if (!digits.IsEmpty && AreDigits(digits))
        {
            if (!isZulu)
                flaws.Add(EncodingFlawKind.TimeNotInZulu, path, contents, text);
            // Its Z and seconds are what it is shorter by.
            if (digits.Length == length - 3)
                flaws.Add(EncodingFlawKind.TimeWithoutSeconds, path, contents, text);
            if (fraction >= 0)
                flaws.Add(EncodingFlawKind.TimeWithFraction, path, contents, text);
        }

        if (isEarly)
            flaws.Add(EncodingFlawKind.GeneralizedTimeBefore2050, path, contents, text);
        if (flaws.All.Count == told)
            flaws.Add(EncodingFlawKind.MalformedTime, path, contents, text);
    }

    // The zone as +hhmm or -hhmm.
    private static bool HasOffset(ReadOnlySpan<byte> octets) =>
        octets.Length > ZoneLength && octets[octets.Length - ZoneLength] is (byte)'+' or (byte)'-';

    private static bool AreDigits(ReadOnlySpan<byte> octets)
    {
        foreach (var octet in octets)
        {
            if (octet is < (byte)'0' or > (byte)'9')
                return false;
        }

        return true;
    }

    private static string Text(ReadOnlySpan<byte> octets) =>
        StringDecoding.DecodeAscii(octets.Slice(0, Math.Min(octets.Length, LongestShown)).ToArray());
}
