namespace CertLint.Readers.PublicKeys;

/// <summary>
/// The form of the keys of CVE-2017-15361 (ROCA): each prime is k·M + (65537^a mod M), where M is the product of the first primes,
/// so that the modulus too is a power of 65537 modulo M. Nemec et al., "The Return of Coppersmith's Attack", CCS 2017.
/// </summary>
internal static class RocaFingerprint
{
    private const int Generator = 65_537;
    private const byte NoPower = byte.MaxValue;

    private static readonly byte[][] Logarithms = AllLogarithms();

    private static readonly int[] Orders = Array.ConvertAll(Logarithms, logarithms => logarithms.Count(logarithm => logarithm != NoPower));

    /// <summary>
    /// True where the modulus is a power of 65537 modulo the product of the primes 3 to 167. One modulus in 2^28 is one modulo each
    /// of them by chance, so the exponents are held against each other as well: one in 2^150 passes that.
    /// </summary>
    /// <param name="remainders">The modulus by <see cref="SmallPrimes.Shown"/>, none of them zero.</param>
    public static bool IsIn(ReadOnlySpan<int> remainders)
    {
        for (var i = 0; i < Logarithms.Length; i++)
        {
            if (Logarithms[i][remainders[i]] == NoPower)
                return false;
        }

        return HaveOneExponent(remainders);
    }

    // The Chinese remainder theorem. The orders' common multiple has 62 bits.
    private static bool HaveOneExponent(ReadOnlySpan<int> remainders)
    {
        var exponent = 0UL;
        var period = 1UL;
        for (var i = 0; i < Logarithms.Length; i++)
        {
            var order = (ulong)Orders[i];
            ulong logarithm = Logarithms[i][remainders[i]];
            var steps = order / CommonDivisor(period, order);
            var step = 0UL;
            while (step < steps && (exponent + (step * period)) % order != logarithm)
                step++;
            if (step == steps)
                return false;
            exponent += step * period;
            period *= steps;
        }

        return true;
    }

    private static ulong CommonDivisor(ulong a, ulong b) => b == 0 ? a : CommonDivisor(b, a % b);

    private static byte[][] AllLogarithms()
    {
        var logarithms = new byte[SmallPrimes.ShownCount][];
        for (var i = 0; i < logarithms.Length; i++)
            logarithms[i] = LogarithmsOf(SmallPrimes.Shown[i]);
        return logarithms;
    }

    private static byte[] LogarithmsOf(int prime)
    {
        var logarithms = new byte[prime];
        logarithms.AsSpan().Fill(NoPower);
        var power = 1;
        for (byte exponent = 0; logarithms[power] == NoPower; exponent++)
        {
            logarithms[power] = exponent;
            power = power * (Generator % prime) % prime;
        }

        return logarithms;
    }
}
