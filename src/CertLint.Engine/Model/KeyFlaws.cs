namespace CertLint.Model;

/// <summary>What is wrong with a public key beside its size; computed by the readers from the SubjectPublicKeyInfo.</summary>
[Flags]
public enum KeyFlaws
{
    /// <summary>Nothing that is known.</summary>
    None = 0,

    /// <summary>The BIT STRING holds no key of its algorithm.</summary>
    Malformed = 1 << 0,

    /// <summary>RSA: the two primes are so close that Fermat's method finds them.</summary>
    ClosePrimes = 1 << 1,

    /// <summary>RSA: the modulus has the form of CVE-2017-15361 (ROCA).</summary>
    Roca = 1 << 2,

    /// <summary>RSA: the public exponent is zero or negative.</summary>
    NotPositiveExponent = 1 << 3,

    /// <summary>RSA: the public exponent is even.</summary>
    EvenExponent = 1 << 4,

    /// <summary>RSA: the public exponent has more than 256 bits.</summary>
    HugeExponent = 1 << 5,

    /// <summary>RSA: the algorithm is id-RSASSA-PSS, which allows one kind of signature only.</summary>
    PssOnly = 1 << 6,

    /// <summary>The parameters of the AlgorithmIdentifier are not what the algorithm's RFC asks for.</summary>
    Parameters = 1 << 7,

    /// <summary>Elliptic curves: the curve is written out in numbers.</summary>
    ExplicitCurve = 1 << 8,

    /// <summary>Elliptic curves: the public point is none of the curve's size, or in a form that RFC 5480 does not allow.</summary>
    PointEncoding = 1 << 9,

    /// <summary>DSA: the domain parameters are missing.</summary>
    MissingDomain = 1 << 10,

    /// <summary>DSA: the public value is out of range, or is not in the subgroup of the order that the parameters name.</summary>
    OutsideSubgroup = 1 << 11,
}
