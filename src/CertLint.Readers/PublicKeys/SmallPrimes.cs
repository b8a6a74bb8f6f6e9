namespace CertLint.Readers.PublicKeys;

/// <summary>
/// Remainders of a long number by the odd primes below 752 (BR 6.1.6). The number is reduced by products of primes that fit into
/// 32 bits, with two multiplications a word (Montgomery's reduction) and no division.
/// </summary>
internal static class SmallPrimes
{
    /// <summary>The bound that the Baseline Requirements name.</summary>
    private const int Bound = 752;

    private static readonly int[] Primes = OddPrimes();

    private static readonly Group[] Groups = MakeGroups();

    /// <summary>The primes of which <see cref="Remainders"/> tells: 3 to 167, those of the shortest ROCA keys.</summary>
    public static ReadOnlySpan<int> Shown => Primes.AsSpan(0, ShownCount);

    /// <summary>How many those are.</summary>
    public const int ShownCount = 38;

    /// <summary>The smallest prime below 752 that divides the number; null where none does.</summary>
    /// <param name="words">The number, the least significant word first.</param>
    public static int? SmallestFactor(ReadOnlySpan<uint> words)
    {
        if (words.IsEmpty || (words[0] & 1) == 0)
            return 2;
        foreach (var group in Groups)
        {
            var remainder = group.Reduce(words);
            for (var i = group.First; i < group.End; i++)
            {
                if (remainder % (uint)Primes[i] == 0)
                    return Primes[i];
            }
        }

        return null;
    }

    /// <summary>The number's remainders by <see cref="Shown"/>.</summary>
    public static void Remainders(ReadOnlySpan<uint> words, Span<int> remainders)
    {
        foreach (var group in Groups)
        {
            if (group.First >= ShownCount)
                return;
            var reduced = group.Reduce(words);
            for (var i = group.First; i < group.End && i < ShownCount; i++)
            {
                // What the reduction has divided by: a power of 2^32.
                var prime = (uint)Primes[i];
                var divisor = Power((uint)((1UL << 32) % prime), words.Length % (Primes[i] - 1), prime);
                remainders[i] = (int)(reduced % prime * divisor % prime);
            }
        }
    }

    // Of 32-bit numbers below 752, so that no product overflows.
    private static uint Power(uint value, int exponent, uint modulus)
    {
        var power = 1U;
        for (var rest = exponent; rest > 0; rest >>= 1)
        {
            if ((rest & 1) != 0)
                power = power * value % modulus;
            value = value * value % modulus;
        }

        return power;
    }

    private static int[] OddPrimes()
    {
        var primes = new List<int>();
        for (var number = 3; number < Bound; number += 2)
        {
            if (IsPrime(number))
                primes.Add(number);
        }

        return [.. primes];
    }

    private static bool IsPrime(int number)
    {
        for (var divisor = 2; divisor * divisor <= number; divisor++)
        {
            if (number % divisor == 0)
                return false;
        }

        return true;
    }

    private static Group[] MakeGroups()
    {
        var groups = new List<Group>();
        for (var first = 0; first < Primes.Length;)
        {
            var product = 1UL;
            var end = first;
            while (end < Primes.Length && product * (ulong)Primes[end] <= uint.MaxValue)
                product *= (ulong)Primes[end++];
            groups.Add(new Group(first, end, (uint)product));
            first = end;
        }

        return [.. groups];
    }

    /// <summary>Primes that follow each other, and their product.</summary>
    private sealed class Group(int first, int end, uint product)
    {
        private readonly uint inverse = NegativeInverse(product);

        public int First => first;

        public int End => end;

        /// <summary>Congruent to the number, divided by 2^32 for each word, modulo the product; not fully reduced.</summary>
        public uint Reduce(ReadOnlySpan<uint> words)
        {
            ulong modulus = product;
            var remainder = 0UL;
            foreach (var word in words)
            {
                // Below 2^33 + (2^32 - 1)^2, which 64 bits hold.
                var sum = remainder + word;
                remainder = (sum + ((uint)sum * inverse * modulus)) >> 32;
            }

            return (uint)(remainder % modulus);
        }

        // Newton's method modulo 2^32: each step doubles the right bits, of which an odd number has three.
        private static uint NegativeInverse(uint odd)
        {
            var inverse = odd;
            for (var i = 0; i < 4; i++)
                inverse *= 2 - (odd * inverse);
            return 0 - inverse;
        }
    }
}
