namespace CertLint.Names;

/// <summary>The two parsers that BouncyCastle has had for the text of a name.</summary>
public enum BouncyCastleVersion
{
    /// <summary>
    /// BouncyCastle.Cryptography, as measured with 2.7.0: a grammar with quotes and backslashes, escapes of octets, the
    /// lengths of C and CN checked.
    /// </summary>
    Cryptography2,

    /// <summary>
    /// The assembly BouncyCastle.Crypto of Portable.BouncyCastle, as measured with 1.9.0: quotes and backslashes vanish,
    /// paired or not, and are looked for once more where a plus sign joins attributes; fewer keys; no length is checked. What
    /// only the encoding of the name rejects, which the constructor does not do yet, is an error here as well.
    /// </summary>
    Portable19,
}
