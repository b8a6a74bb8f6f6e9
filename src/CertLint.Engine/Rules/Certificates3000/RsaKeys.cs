using System.Globalization;
using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Rules.Certificates3000;

/// <summary>What is wrong with an RSA key, the gravest first (BR 6.1.5, 6.1.6).</summary>
internal static class RsaKeys
{
    private const int Bits = 2048;
    private const long UsualExponent = 65_537;

    // Mozilla Root Store Policy 2.7, 5.1.1: no id-RSASSA-PSS in a SubjectPublicKeyInfo.
    private static readonly DateTimeOffset NoPssKeys = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>What makes it weak for whatever it is used; null where nothing does.</summary>
    public static Judgement? Weakness(KeyParameters key)
    {
        if (BrokenNumbers(key) is { } message)
            return new Judgement(message);
        if (key.Bits < Bits)
            return new Judgement($"An RSA key of {Text(key.Bits.Value)} bits is too short to be safe, and no public CA certifies it; use {Text(Bits)} bits or more.");
        if ((key.Flaws & KeyFlaws.Malformed) != 0)
            return new Judgement("The RSA key is malformed, so that nothing can be verified with it; make a new key.") { AtMost = Level.Warning };
        return (key.Flaws & KeyFlaws.Parameters) != 0
            ? new Judgement("The algorithm of the RSA key has not the parameter NULL that RFC 3279 asks for, so strict programs refuse the key; make it again with a current tool.")
            {
                AtMost = Level.Warning,
            }
            : null;
    }

    /// <summary>What is no more than unusual, or what public CAs do not certify.</summary>
    public static Judgement? Unusual(KeyParameters key, NameContext context)
    {
        if ((key.Flaws & KeyFlaws.PssOnly) != 0 && context.IsPublicTls && BaselineRequirements.IsIssuedSince(NoPssKeys, context.Target))
        {
            return new Judgement("Public CAs do not certify an RSA key that is marked for RSASSA-PSS only; make one of the type 'rsaEncryption', which can sign so too.")
            {
                AtMost = Level.Warning,
            };
        }

        var advice = Advice(key);
        return advice is null ? null : new Judgement(advice) { AtMost = Level.Suggestion };
    }

    private static string? BrokenNumbers(KeyParameters key)
    {
        if ((key.Flaws & KeyFlaws.ClosePrimes) != 0)
            return "The two primes of the RSA key are so close together that anyone can compute the private key from the public one (Fermat); make a new key with another program.";
        if ((key.Flaws & KeyFlaws.Roca) != 0)
            return "The RSA key has the form of those that Infineon chips made (CVE-2017-15361, ROCA), so the private key can be computed from the public one; make a new key in software or on a repaired device.";
        if (key.SmallFactor is 2)
            return "The RSA modulus is an even number, so it is no product of two large primes: the key is damaged or anyone can compute the private one; make a new key.";
        if (key.SmallFactor is { } factor)
            return $"The RSA modulus is divisible by {Text(factor)}, so it is no product of two large primes: the key is damaged or the private one is easy to compute; make a new key.";
        if ((key.Flaws & KeyFlaws.NotPositiveExponent) != 0)
            return "The public exponent of the RSA key is zero or negative, so nothing can be verified with it; make a new key with the exponent 65537.";
        if (key.Exponent == 1)
            return "The public exponent of the RSA key is 1, so that anyone can sign in its name; make a new key with the exponent 65537.";
        return (key.Flaws & KeyFlaws.EvenExponent) != 0
            ? $"The public exponent of the RSA key{Number(key.Exponent)} is even, so there is no private key that belongs to it; make a new key with the exponent 65537."
            : null;
    }

    private static string? Advice(KeyParameters key)
    {
        if (key.Exponent < UsualExponent)
            return $"The public exponent of the RSA key is {Text(key.Exponent.Value)}, and the Baseline Requirements recommend 65537 or more; make the next key with 65537.";
        if ((key.Flaws & KeyFlaws.HugeExponent) != 0)
            return "The public exponent of the RSA key has more than 256 bits, which many programs refuse; make a new key with the exponent 65537.";
        return key.Bits is { } bits && bits % 8 != 0
            ? $"An RSA key of {Text(bits)} bits is of a size that is no multiple of 8, which public CAs must not certify; make the next key with {Text(Bits)}, 3072 or 4096 bits."
            : null;
    }

    private static string Number(long? exponent) => exponent is { } number ? $", {Text(number)}," : "";

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
