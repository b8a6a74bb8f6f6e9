using CertLint.Model;

namespace CertLint.Readers.X509;

/// <summary>Looks at a serial number (RFC 5280 4.1.2.2).</summary>
internal static class SerialNumberReader
{
    private const string Path = "tbsCertificate.serialNumber";
    private const int MostOctets = 20;

    /// <summary>Tells what is wrong with the contents of its INTEGER.</summary>
    public static void Check(ReadOnlyMemory<byte> number, FlawList flaws)
    {
        var octets = number.Span;
        var leading = LeadingOctets(octets);
        if (leading > 0 || octets.IsEmpty)
            flaws.Add(EncodingFlawKind.NotShortest, Path, number);
        if (octets.IsEmpty)
            return;
        if ((octets[0] & 0x80) != 0)
            flaws.Add(EncodingFlawKind.SerialNumberNegative, Path, number);
        else if (octets.Length - leading == 1 && octets[octets.Length - 1] == 0)
            flaws.Add(EncodingFlawKind.SerialNumberZero, Path, number);
        if (octets.Length - leading > MostOctets)
            flaws.Add(EncodingFlawKind.SerialNumberTooLong, Path, number);
    }

    // Octets that only repeat the sign of the one that follows (X.690 8.3.2).
    private static int LeadingOctets(ReadOnlySpan<byte> octets)
    {
        var leading = 0;
        while (leading + 1 < octets.Length && octets[leading] is 0 or 0xFF && ((octets[leading] ^ octets[leading + 1]) & 0x80) == 0
            && octets[leading] == octets[0])
            leading++;
        return leading;
    }
}
