using System.Numerics;
using System.Security.Cryptography;
using CertLint.Model;
using CertLint.Readers.PublicKeys;

namespace CertLint.Readers.Tests.PublicKeys;

public class RsaNumberTests
{
    [Theory]
    [InlineData(1024)]
    [InlineData(2048)]
    [InlineData(3072)]
    public void A_sound_key_has_no_flaw(int bits)
    {
        using var key = RSA.Create(bits);

        Assert.Equal(new KeyParameters(KeyAlgorithm.Rsa, bits) { Exponent = 65537 }, WeakKeys.Read(key.ExportSubjectPublicKeyInfo()));
    }

    [Theory]
    [InlineData(256)]
    [InlineData(512)]
    [InlineData(1024)]
    public void Neighbouring_primes_are_close(int bits)
    {
        var prime = new WeakKeys(1).Prime(bits);

        Assert.Equal(KeyFlaws.ClosePrimes, WeakKeys.Read(prime * WeakKeys.NextPrime(prime)).Flaws);
        Assert.Equal(KeyFlaws.ClosePrimes, WeakKeys.Read(prime * prime).Flaws);
    }

    [Fact]
    public void Primes_of_their_own_are_not_close()
    {
        var keys = new WeakKeys(2);

        for (var i = 0; i < 10; i++)
            Assert.Equal(KeyFlaws.None, WeakKeys.Read(keys.Prime(512) * keys.Prime(512)).Flaws);
    }

    [Fact]
    public void Fermats_method_goes_as_far_as_it_says()
    {
        var keys = new WeakKeys(3);
        var (near, far) = (0, 0);
        for (var i = 0; i < 40; i++)
        {
            // The rounds are (q − p)² / 8√n, which the distance puts around the bound.
            var prime = keys.Prime(256);
            var distance = BigInteger.Pow(2, 128) * (4 + i);
            var modulus = prime * WeakKeys.NextPrime(prime + distance);
            var isNear = Rounds(modulus, KeyLimits.FermatRounds + 1) < KeyLimits.FermatRounds;
            (near, far) = isNear ? (near + 1, far) : (near, far + 1);

            Assert.Equal(isNear ? KeyFlaws.ClosePrimes : KeyFlaws.None, WeakKeys.Read(modulus).Flaws);
        }

        Assert.True(near > 5 && far > 5, $"{near} are near, {far} are far.");
    }

    // Fermat's method as the book has it, without a sieve.
    private static int Rounds(BigInteger modulus, int most)
    {
        var half = IntegerRoot.Of(modulus, modulus.GetByteCount() * 8);
        if (half * half < modulus)
            half += 1;
        for (var round = 0; round < most; round++, half += 1)
        {
            var square = (half * half) - modulus;
            var root = IntegerRoot.Of(square, (square.GetByteCount() * 8) + 1);
            if (root * root == square)
                return round;
        }

        return most;
    }

    [Theory]
    [InlineData(256, 39)]
    [InlineData(512, 71)]
    [InlineData(1024, 126)]
    public void A_key_of_the_ROCA_form_is_known(int bits, int primes)
    {
        var keys = new WeakKeys(4);

        Assert.Equal(KeyFlaws.Roca, WeakKeys.Read(keys.RocaPrime(bits, primes) * keys.RocaPrime(bits, primes)).Flaws);
    }

    [Fact]
    public void A_key_with_one_such_prime_is_none() =>
        Assert.Equal(KeyFlaws.None, WeakKeys.Read(new WeakKeys(5).RocaPrime(512, 71) * new WeakKeys(6).Prime(512)).Flaws);

    // A power of 65537 modulo each prime, but not the same: the chance that a good key looks like that is one in 2^28.
    [Fact]
    public void Powers_with_different_exponents_are_not_the_form()
    {
        var primes = WeakKeys.Primes().Skip(1).Take(38).ToArray();
        var product = primes.Aggregate(BigInteger.One, (all, prime) => all * prime);
        BigInteger Number(Func<int, int> exponentOf) => primes.Aggregate(BigInteger.Zero, (sum, prime) =>
        {
            var others = product / prime;
            return sum + (BigInteger.ModPow(65_537, exponentOf(prime), prime) * others * BigInteger.ModPow(others, prime - 2, prime));
        }) % product;
        Span<int> remainders = stackalloc int[38];

        Fill(remainders, Number(_ => 12_345));
        Assert.True(RocaFingerprint.IsIn(remainders));
        Fill(remainders, Number(prime => prime / 2));
        Assert.False(RocaFingerprint.IsIn(remainders));

        void Fill(Span<int> values, BigInteger number)
        {
            for (var i = 0; i < values.Length; i++)
                values[i] = (int)(number % primes[i]);
        }
    }

    [Fact]
    public void Each_prime_below_752_is_found_as_a_factor()
    {
        var other = new WeakKeys(7).Prime(1024) * new WeakKeys(8).Prime(1024);
        foreach (var prime in WeakKeys.Primes().TakeWhile(prime => prime < 752))
            Assert.Equal(prime, WeakKeys.Read(other * prime).SmallFactor);

        Assert.Null(WeakKeys.Read(other * 757).SmallFactor);
        Assert.Equal(3, WeakKeys.Read(other * 3 * 751).SmallFactor);
        Assert.Equal(2, WeakKeys.Read(23456).SmallFactor);
    }

    [Fact]
    public void Remainders_are_those_of_division()
    {
        var keys = new WeakKeys(9);
        Span<int> remainders = stackalloc int[SmallPrimes.ShownCount];
        for (var bits = 8; bits < 5000; bits += 67)
        {
            var number = keys.Number(bits);
            var digits = number.ToByteArray(isUnsigned: true, isBigEndian: true);
            var words = new uint[UnsignedInteger.WordsOf(digits)];
            UnsignedInteger.ToWords(digits, words);
            SmallPrimes.Remainders(words, remainders);

            for (var i = 0; i < remainders.Length; i++)
                Assert.Equal((int)(number % SmallPrimes.Shown[i]), remainders[i]);
            int? factor = WeakKeys.Primes().TakeWhile(prime => prime < 752).Where(prime => (number % prime).IsZero).Select(prime => (int?)prime).FirstOrDefault();
            Assert.Equal(factor, SmallPrimes.SmallestFactor(words));
        }

        Assert.Equal([3, 5, 7], SmallPrimes.Shown[..3].ToArray());
        Assert.Equal(167, SmallPrimes.Shown[^1]);
    }

    [Fact]
    public void A_root_is_the_largest_integer_whose_square_fits()
    {
        var keys = new WeakKeys(10);
        for (var bits = 2; bits < 4200; bits += 19)
        {
            var root = keys.Number(bits);
            var square = root * root;
            Assert.Equal(root, Root(square));
            Assert.Equal(root, Root(square + root + root));
            Assert.Equal(root - 1, Root(square - 1));
        }

        for (var value = 0; value < 1000; value++)
            Assert.Equal((int)Math.Sqrt(value), (int)Root(value));

        static BigInteger Root(BigInteger value) => IntegerRoot.Of(value, value.GetByteCount() * 8);
    }

    public static TheoryData<string, long?, KeyFlaws> Exponents => new()
    {
        { "0", null, KeyFlaws.NotPositiveExponent },
        { "-3", null, KeyFlaws.NotPositiveExponent },
        { "1", 1, KeyFlaws.None },
        { "2", 2, KeyFlaws.EvenExponent },
        { "3", 3, KeyFlaws.None },
        { "65536", 65536, KeyFlaws.EvenExponent },
        { "65537", 65537, KeyFlaws.None },
        { "9223372036854775807", long.MaxValue, KeyFlaws.None },
        { "9223372036854775809", null, KeyFlaws.None },
        { "115792089237316195423570985008687907853269984665640564039457584007913129639935", null, KeyFlaws.None },
        { "115792089237316195423570985008687907853269984665640564039457584007913129639937", null, KeyFlaws.HugeExponent },
    };

    [Theory]
    [MemberData(nameof(Exponents))]
    public void The_exponent_is_read(string exponent, long? expected, KeyFlaws flaws)
    {
        var key = WeakKeys.Read(new WeakKeys(11).Prime(512) * new WeakKeys(12).Prime(512), BigInteger.Parse(exponent, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal((expected, flaws), (key.Exponent, key.Flaws));
    }

    [Fact]
    public void A_modulus_beyond_the_limit_is_not_calculated_with()
    {
        var modulus = BigInteger.Pow(2, KeyLimits.ModulusBits);

        Assert.Equal((KeyLimits.ModulusBits + 1, null), (WeakKeys.Read(modulus).Bits, WeakKeys.Read(modulus).SmallFactor));
        Assert.Equal((KeyLimits.ModulusBits, 2), (WeakKeys.Read(modulus - 2).Bits, WeakKeys.Read(modulus - 2).SmallFactor));
    }

    [Fact]
    public void A_bit_string_without_a_key_is_malformed()
    {
        var expected = new KeyParameters(KeyAlgorithm.Rsa, null) { Flaws = KeyFlaws.Malformed };

        Assert.Equal(expected, WeakKeys.Read(WeakKeys.PublicKeyInfo(WeakKeys.RsaEncryption, [5, 0], [])));
        Assert.Equal(expected, WeakKeys.Read(WeakKeys.PublicKeyInfo(WeakKeys.RsaEncryption, [5, 0], [0x30, 0])));
        Assert.Equal(expected, WeakKeys.Read(WeakKeys.PublicKeyInfo(WeakKeys.RsaEncryption, [5, 0], [1, 2, 3])));
        Assert.Equal(expected, WeakKeys.Read(0));
    }
}
