using System.Numerics;

namespace CertLint.Readers.PublicKeys;

/// <summary>
/// Fermat's method: a modulus is the difference of two squares, a² − b², with a above its root by little where its primes are close
/// (CVE-2022-26320). Most values of a² − n are no squares modulo small primes, so that hardly any root is computed.
/// </summary>
internal static class ClosePrimes
{
    // The squares modulo 64, as bits.
    private const ulong SquaresModulo64 = 0x0202_0212_0203_0213;

    // As many of SmallPrimes.Shown as fit into 64 bits each: 3 to 61.
    private const int Sieves = 17;

    private static readonly ulong[] Squares = [.. SmallPrimes.Shown.Slice(0, Sieves).ToArray().Select(SquaresModulo)];

    /// <summary>True where the method finds the factors within <see cref="KeyLimits.FermatRounds"/>.</summary>
    /// <param name="modulus">An odd number.</param>
    /// <param name="bits">Its size.</param>
    /// <param name="remainders">Its remainders by <see cref="SmallPrimes.Shown"/>.</param>
    public static bool AreIn(BigInteger modulus, int bits, ReadOnlySpan<int> remainders)
    {
        var root = IntegerRoot.Of(modulus, bits);
        if (root * root < modulus)
            root += 1;
        Span<int> rootRemainders = stackalloc int[SmallPrimes.ShownCount];
        SmallPrimes.Remainders(WordsOf(root), rootRemainders);
        var low = (int)(root % 64);
        var modulusLow = (int)(modulus % 64);
        for (var round = 0; round < KeyLimits.FermatRounds; round++)
        {
            if (((SquaresModulo64 >> ((((low + round) * (low + round)) - modulusLow) & 63)) & 1) != 0
                && MayBeSquare(round, rootRemainders, remainders)
                && IsDifference(modulus, root + round))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayBeSquare(int round, ReadOnlySpan<int> rootRemainders, ReadOnlySpan<int> remainders)
    {
        for (var i = 0; i < Squares.Length; i++)
        {
            var prime = SmallPrimes.Shown[i];
            var sum = rootRemainders[i] + round;
            var difference = ((sum * sum) - remainders[i]) % prime;
            if (((Squares[i] >> (difference < 0 ? difference + prime : difference)) & 1) == 0)
                return false;
        }

        return true;
    }

    private static bool IsDifference(BigInteger modulus, BigInteger half)
    {
        var square = (half * half) - modulus;
        var root = IntegerRoot.Of(square, square.ToByteArray().Length * 8);
        // A prime is 1 times itself.
        return root * root == square && half - root > BigInteger.One;
    }

    private static uint[] WordsOf(BigInteger value)
    {
        var octets = value.ToByteArray();
        var words = new uint[(octets.Length + 3) / 4];
        for (var i = 0; i < octets.Length; i++)
            words[i >> 2] |= (uint)octets[i] << (8 * (i & 3));
        return words;
    }

    private static ulong SquaresModulo(int prime)
    {
        var squares = 0UL;
        for (var i = 0; i < prime; i++)
            squares |= 1UL << (i * i % prime);
        return squares;
    }
}
