using System.Formats.Asn1;
using System.Text;
using CertLint.Readers.Asn1;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Generators;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Security;

namespace CertLint.Readers.Keystores;

/// <summary>
/// Opens what a password hides (RFC 8018 6, RFC 7292 B). Parameters are looked at before a library works with them: a file may
/// ask for years of work.
/// </summary>
internal sealed class PasswordBasedEncryption
{
    private const string Malformed = "the parameters of its encryption are malformed";
    private const string Pbes2 = "1.2.840.113549.1.5.13";
    private const string Pbkdf2 = "1.2.840.113549.1.5.12";
    private const string HmacSha1 = "1.2.840.113549.2.7";

    private int iterationsLeft = KeystoreLimits.Iterations;

    /// <summary>The plain content; null where the password is wrong.</summary>
    /// <exception cref="MalformedContentException">The algorithm is not known, its parameters are malformed or ask for too much.</exception>
    public byte[]? Decrypt(EncryptedSafe safe, string password)
    {
        try
        {
            var algorithm = AsnReading.ReaderOf(safe.Algorithm).Enter(Asn1Tag.Sequence, Malformed);
            var type = algorithm.Oid(Asn1Tag.ObjectIdentifier, Malformed);
            var parameters = algorithm.Enter(Asn1Tag.Sequence, Malformed);
            return type == Pbes2
                ? DecryptPbes2(parameters, safe.Content, password)
                : DecryptPbe(type, parameters, safe.Content, password);
        }
        catch (AsnContentException exception)
        {
            throw new MalformedContentException(Malformed, exception);
        }
    }

    private byte[]? DecryptPbes2(AsnReader parameters, byte[] content, string password)
    {
        var derivation = parameters.Enter(Asn1Tag.Sequence, Malformed);
        var scheme = parameters.Enter(Asn1Tag.Sequence, Malformed);
        var function = derivation.Oid(Asn1Tag.ObjectIdentifier, Malformed);
        if (function != Pbkdf2)
            throw Unknown(function);
        var values = derivation.Enter(Asn1Tag.Sequence, Malformed);
        var salt = values.ReadOctetString();
        var iterations = Iterations(values);
        int? keyLength = values.IsAt(Asn1Tag.Integer) ? Integer(values) : null;
        var digest = values.HasData ? values.Enter(Asn1Tag.Sequence, Malformed).Oid(Asn1Tag.ObjectIdentifier, Malformed) : HmacSha1;
        var cipher = scheme.Oid(Asn1Tag.ObjectIdentifier, Malformed);
        var vector = scheme.IsAt(Asn1Tag.PrimitiveOctetString) ? scheme.ReadOctetString() : throw Unknown(cipher);
        if (keyLength is < 1 or > KeystoreLimits.KeyLength)
            throw new MalformedContentException(Malformed);
        return Decrypt(cipher, content, () =>
        {
            var generator = new Pkcs5S2ParametersGenerator(DigestUtilities.GetDigest(new DerObjectIdentifier(digest)));
            generator.Init(Encoding.UTF8.GetBytes(password), salt, iterations);
            var key = generator.GenerateDerivedParameters(cipher, 8 * (keyLength ?? KeyLengthOf(cipher)));
            return (CipherUtilities.GetCipher(cipher), new ParametersWithIV(key, vector));
        });
    }

    private byte[]? DecryptPbe(string type, AsnReader values, byte[] content, string password)
    {
        var salt = values.ReadOctetString();
        var iterations = Iterations(values);
        return Decrypt(type, content, () => Parameters(false))
            // Of an empty password some tools take the two octets that end one.
            ?? (password.Length == 0 ? Decrypt(type, content, () => Parameters(true)) : null);

        (IBufferedCipher Cipher, ICipherParameters Parameters) Parameters(bool isTerminated) => (
            PbeUtilities.CreateEngine(type) as IBufferedCipher ?? throw Unknown(type),
            PbeUtilities.GenerateCipherParameters(
                type, password.ToCharArray(), isTerminated, new DerSequence(new DerOctetString(salt), DerInteger.ValueOf(iterations))));
    }

    private static byte[]? Decrypt(string type, byte[] content, Func<(IBufferedCipher Cipher, ICipherParameters Parameters)> prepare)
    {
        IBufferedCipher cipher;
        try
        {
            (cipher, var parameters) = prepare();
            cipher.Init(forEncryption: false, parameters);
        }
        catch (Exception exception) when (exception is not MalformedContentException)
        {
            // The library has several families of exceptions, of which some derive from nothing but Exception.
            throw Unknown(type);
        }

        try
        {
            var plain = cipher.DoFinal(content);
            return IsOneSequence(plain) ? plain : null;
        }
        catch (Exception exception) when (exception is CryptoException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    // Of wrong passwords one in 256 gives right padding.
    private static bool IsOneSequence(byte[] plain) =>
        AsnDecoder.TryReadEncodedValue(plain, AsnReading.Rules, out var tag, out _, out _, out _) && tag == Asn1Tag.Sequence;

    private int Iterations(AsnReader values)
    {
        var iterations = Integer(values);
        if (iterations > iterationsLeft)
        {
            throw new MalformedContentException(
                $"deriving its key takes more than the {KeystoreLimits.Iterations} iterations that CertLint computes")
            {
                Advice = "write it with fewer",
            };
        }

        iterationsLeft -= iterations;
        return iterations;
    }

    // A number that does not fit is as good as the largest one.
    private static int Integer(AsnReader values) =>
        !values.IsAt(Asn1Tag.Integer) ? throw new MalformedContentException(Malformed)
        : !values.TryReadInt32(out var number) ? int.MaxValue
        : number > 0 ? number
        : throw new MalformedContentException(Malformed);

    // In octets; the others' parameters say it.
    private static int KeyLengthOf(string cipher) => cipher switch
    {
        "2.16.840.1.101.3.4.1.2" => 16,
        "2.16.840.1.101.3.4.1.22" => 24,
        "2.16.840.1.101.3.4.1.42" => 32,
        "1.2.840.113549.3.7" => 24,
        _ => throw Unknown(cipher),
    };

    private static MalformedContentException Unknown(string type) =>
        new($"it is encrypted by an algorithm ({type}) that CertLint does not know") { Advice = "write it with AES" };
}
