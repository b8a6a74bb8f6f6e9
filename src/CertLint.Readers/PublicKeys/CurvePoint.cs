namespace CertLint.Readers.PublicKeys;

/// <summary>How the public point of an elliptic key is encoded (RFC 5480 2.2, SEC 1 2.3.3).</summary>
internal static class CurvePoint
{
    private const byte Uncompressed = 4;

    /// <summary>
    /// True for an uncompressed or compressed point over a field of this size; where the size is not known, for one that begins so.
    /// Whether it lies on the curve is not asked.
    /// </summary>
    public static bool IsWellEncoded(ReadOnlySpan<byte> point, int? fieldBits)
    {
        if (point.IsEmpty || point[0] is not (2 or 3 or Uncompressed))
            return false;
        return fieldBits is not { } bits || point.Length == 1 + ((point[0] == Uncompressed ? 2 : 1) * ((bits + 7) / 8));
    }
}
