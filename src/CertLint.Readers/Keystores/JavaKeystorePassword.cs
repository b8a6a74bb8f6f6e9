using System.Text;
using Org.BouncyCastle.Crypto.Digests;

namespace CertLint.Readers.Keystores;

/// <summary>
/// Tells whether a password opens a JKS or JCEKS keystore: its last 20 octets are SHA-1 over the password in UTF-16, a constant
/// and all octets before.
/// </summary>
/// <param name="content">The whole file.</param>
/// <param name="covered">Octets before the digest.</param>
internal sealed class JavaKeystorePassword(byte[] content, int covered)
{
    /// <summary>Octets of the digest.</summary>
    public const int DigestLength = 20;

    private static readonly byte[] Constant = Encoding.ASCII.GetBytes("Mighty Aphrodite");

    /// <summary>True where the well-known passwords can be tried within <see cref="KeystoreLimits.TriedOctets"/>.</summary>
    public bool IsWithinLimit => (long)covered * WellKnownPasswords.All.Count <= KeystoreLimits.TriedOctets;

    /// <summary>True for the password of the keystore.</summary>
    public bool Matches(string password)
    {
        var digest = new Sha1Digest();
        var text = Encoding.BigEndianUnicode.GetBytes(password);
        digest.BlockUpdate(text, 0, text.Length);
        digest.BlockUpdate(Constant, 0, Constant.Length);
        digest.BlockUpdate(content, 0, covered);
        var computed = new byte[DigestLength];
        digest.DoFinal(computed, 0);
        return computed.AsSpan().SequenceEqual(content.AsSpan(covered, DigestLength));
    }
}
