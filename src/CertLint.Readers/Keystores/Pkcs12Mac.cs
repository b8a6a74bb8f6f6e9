using System.Formats.Asn1;
using CertLint.Readers.Asn1;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Generators;
using Org.BouncyCastle.Crypto.Macs;
using Org.BouncyCastle.Security;

namespace CertLint.Readers.Keystores;

/// <summary>
/// The MacData of a PKCS #12 keystore (RFC 7292 4 and B): a code over its safes, whose key the password gives, so that it tells
/// whether a password is the right one.
/// </summary>
internal sealed class Pkcs12Mac
{
    private const string Malformed = "its MacData is malformed";

    private readonly string algorithm;
    private readonly byte[] code;
    private readonly byte[] salt;
    private readonly int iterations;
    private readonly byte[] content;

    private Pkcs12Mac(AsnReader parts, byte[] content)
    {
        var digest = parts.Enter(Asn1Tag.Sequence, Malformed);
        algorithm = digest.Enter(Asn1Tag.Sequence, Malformed).Oid(Asn1Tag.ObjectIdentifier, Malformed);
        code = digest.ReadOctetString();
        salt = parts.ReadOctetString();
        // What does not fit is as good as the largest number; without one it is 1.
        iterations = !parts.IsAt(Asn1Tag.Integer) ? 1 : parts.TryReadInt32(out var number) ? Math.Max(number, 1) : int.MaxValue;
        this.content = content;
    }

    /// <summary>True where the well-known passwords can be tried within the limits.</summary>
    public bool IsWithinLimits =>
        (long)iterations * WellKnownPasswords.All.Count <= KeystoreLimits.TriedIterations && MayBeTried
        && (long)content.Length * WellKnownPasswords.All.Count <= KeystoreLimits.TriedOctets;

    // One password, which the user gives, may cost as much as the decryption that follows.
    private bool MayBeTried => iterations <= KeystoreLimits.Iterations;

    /// <summary>The code; null where it is malformed or of an algorithm that CertLint does not know.</summary>
    /// <param name="macData">The MacData.</param>
    /// <param name="content">What it covers.</param>
    public static Pkcs12Mac? Read(ReadOnlyMemory<byte> macData, ReadOnlyMemory<byte> content)
    {
        try
        {
            var mac = new Pkcs12Mac(AsnReading.ReaderOf(macData).Enter(Asn1Tag.Sequence, Malformed), content.ToArray());
            return mac.NewDigest() is not null ? mac : null;
        }
        catch (Exception exception) when (exception is MalformedContentException or AsnContentException)
        {
            return null;
        }
    }

    /// <summary>True for the password of the keystore; false also where it asks for too many iterations.</summary>
    public bool Matches(string password) =>
        MayBeTried && (Matches(PbeParametersGenerator.Pkcs12PasswordToBytes(password.ToCharArray()))
        // Of an empty password some tools take the two octets that end one.
        || (password.Length == 0 && Matches([0, 0])));

    private bool Matches(byte[] password)
    {
        var generator = new Pkcs12ParametersGenerator(NewDigest()!);
        generator.Init(password, salt, iterations);
        var mac = new HMac(NewDigest()!);
        mac.Init(generator.GenerateDerivedMacParameters(8 * mac.GetMacSize()));
        mac.BlockUpdate(content, 0, content.Length);
        var computed = new byte[mac.GetMacSize()];
        mac.DoFinal(computed, 0);
        return computed.AsSpan().SequenceEqual(code);
    }

    private IDigest? NewDigest()
    {
        try
        {
            return DigestUtilities.GetDigest(new DerObjectIdentifier(algorithm));
        }
        catch (Exception exception) when (exception is SecurityUtilityException or ArgumentException or FormatException)
        {
            return null;
        }
    }
}
