using System.Formats.Asn1;
using System.Numerics;
using CertLint.Model;
using CertLint.Readers.X509;

namespace CertLint.Readers.Tests.PublicKeys;

/// <summary>RSA keys with a weakness of their own, the same in each run.</summary>
internal sealed class WeakKeys(int seed)
{
    public const string RsaEncryption = "1.2.840.113549.1.1.1";
    public const string RsaPss = "1.2.840.113549.1.1.10";

    // The seed is the point.
#pragma warning disable CA5394
    private readonly Random random = new(seed);

    public BigInteger Number(int bits)
    {
        var octets = new byte[(bits / 8) + 1];
        random.NextBytes(octets);
        return (new BigInteger(octets, isUnsigned: true) % BigInteger.Pow(2, bits - 1)) + BigInteger.Pow(2, bits - 1);
    }
#pragma warning restore CA5394

    public BigInteger Prime(int bits) => NextPrime(Number(bits));

    /// <summary>The first prime above.</summary>
    public static BigInteger NextPrime(BigInteger start)
    {
        var candidate = start.IsEven ? start + 1 : start + 2;
        while (!IsPrime(candidate))
            candidate += 2;
        return candidate;
    }

    /// <summary>A prime k·M + (65537^a mod M), where M is the product of this many of the first primes.</summary>
    public BigInteger RocaPrime(int bits, int primes)
    {
        var product = Primes().Take(primes).Aggregate(BigInteger.One, (all, prime) => all * prime);
        while (true)
        {
            var candidate = (Number(bits) / product * product) + BigInteger.ModPow(65_537, Number(64), product);
            if (IsPrime(candidate))
                return candidate;
        }
    }

    public static IEnumerable<int> Primes() => Enumerable.Range(2, int.MaxValue - 2).Where(number => IsPrime(number));

    public static KeyParameters Read(BigInteger modulus, BigInteger? exponent = null) => Read(PublicKeyInfo(modulus, exponent ?? 65_537));

    public static KeyParameters Read(byte[] publicKeyInfo) => PublicKeyReader.Read(publicKeyInfo, "it is none");

    public static byte[] PublicKeyInfo(BigInteger modulus, BigInteger exponent, string algorithm = RsaEncryption, byte[]? parameters = null)
    {
        var key = new AsnWriter(AsnEncodingRules.DER);
        using (key.PushSequence())
        {
            key.WriteInteger(modulus);
            key.WriteInteger(exponent);
        }

        return PublicKeyInfo(algorithm, parameters ?? [5, 0], key.Encode());
    }

    public static byte[] PublicKeyInfo(string algorithm, byte[] parameters, byte[] key)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier(algorithm);
                if (parameters.Length > 0)
                    writer.WriteEncodedValue(parameters);
            }

            writer.WriteBitString(key);
        }

        return writer.Encode();
    }

    // Small divisors, then Fermat's test: numbers that pass it by chance are rarer than errors of the machine.
    private static bool IsPrime(BigInteger number)
    {
        if (number < 4)
            return number > 1;
        for (var divisor = 2; divisor < 1000 && divisor * divisor <= number; divisor++)
        {
            if ((number % divisor).IsZero)
                return false;
        }

        return number < 1_000_000 || (BigInteger.ModPow(2, number - 1, number).IsOne && BigInteger.ModPow(3, number - 1, number).IsOne);
    }
}
