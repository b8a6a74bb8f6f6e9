using System.Numerics;

namespace CertLint.Readers.PublicKeys;

/// <summary>Square roots of long numbers.</summary>
internal static class IntegerRoot
{
    // So many leading bits does a double's root take without loss of more than its last bit.
    private const int LeadingBits = 62;
    private const int RootShift = 21;

    /// <summary>The largest integer whose square is no larger.</summary>
    /// <param name="value">Zero or positive.</param>
    /// <param name="bits">At least its size.</param>
    public static BigInteger Of(BigInteger value, int bits)
    {
        if (value.IsZero)
            return value;
        var shift = Math.Max(0, bits - LeadingBits) & ~1;
        if (shift == 0)
            return SmallRoot((ulong)value);
        // From above, so that Newton's method falls until it is there; it doubles the right bits, of which there are 50, each time.
        var leading = (double)(ulong)(value >> shift) + 1;
        var estimate = new BigInteger((ulong)(Math.Sqrt(leading) * (1 << RootShift)) + 2);
        var root = shift / 2 >= RootShift ? estimate << ((shift / 2) - RootShift) : (estimate >> (RootShift - (shift / 2))) + 1;
        while (true)
        {
            var next = (root + BigInteger.Divide(value, root)) >> 1;
            if (next >= root)
                return root;
            root = next;
        }
    }

    private static BigInteger SmallRoot(ulong value)
    {
        var root = (ulong)Math.Sqrt(value);
        while (root * root > value)
            root--;
        while ((root + 1) * (root + 1) <= value)
            root++;
        return root;
    }
}
