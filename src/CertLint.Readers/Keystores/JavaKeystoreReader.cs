using System.Buffers.Binary;
using CertLint.Model;
using CertLint.Readers.Asn1;
using CertLint.Rules;

namespace CertLint.Readers.Keystores;

/// <summary>
/// Reads JKS and JCEKS keystores. A password protects their keys and their integrity; names and certificates stand in clear.
/// A secret key is stepped over. Of private keys it is asked whether the keystore's own password opens them, and whether they are those
/// of their certificates. Never throws.
/// </summary>
internal sealed class JavaKeystoreReader
{
    private const uint JksMagic = 0xFEEDFEED;
    private const uint JceksMagic = 0xCECECECE;
    private const uint PrivateKey = 1;
    private const uint TrustedCertificate = 2;
    private const uint SecretKey = 3;

    private readonly byte[] content;
    private readonly PasswordVariable password;
    private readonly KeystoreBytes bytes;
    private readonly KeystoreContents contents;

    // Private keys as they stand there, by the index of their entry.
    private readonly List<KeyValuePair<int, byte[]>> keys = [];
    private uint version;
    private int operationsLeft = KeystoreLimits.Operations;

    // Words that follow "not checked from".
    private string where = "its beginning";

    private JavaKeystoreReader(string path, byte[] content, KeystoreType type, PasswordVariable password, EntryKeys comparison)
    {
        this.content = content;
        this.password = password;
        bytes = new KeystoreBytes(content);
        contents = new KeystoreContents(path, type, comparison);
    }

    /// <summary>What the keystore holds, as far as it can be read; null where the content is none.</summary>
    /// <param name="path">Full path, for the file's name.</param>
    /// <param name="content">The whole file.</param>
    /// <param name="password">Asked only where it holds a private key and no well-known password opens it.</param>
    public static DocumentModel? Read(string path, byte[] content, PasswordVariable password) => Read(path, content, password, new EntryKeys());

    /// <summary>The same, with who compares its keys.</summary>
    internal static DocumentModel? Read(string path, byte[] content, PasswordVariable password, EntryKeys comparison)
    {
        if (TypeOf(content) is not { } type)
            return null;
        var reader = new JavaKeystoreReader(path, content, type, password, comparison);
        try
        {
            reader.Read();
        }
        catch (MalformedContentException malformed)
        {
            reader.contents.Tell(
                $"The {KeystoreTypes.NameOf(type)} keystore is not checked from {reader.where} on because {malformed.Message}; {malformed.Advice ?? "copy the file again from its source"}.");
        }

        return reader.contents.ToModel();
    }

    // A file of nothing but 0xCE octets has no version that Java ever had or is likely to get.
    private static KeystoreType? TypeOf(byte[] content)
    {
        if (content.Length < 4 || (content.Length >= 8 && BinaryPrimitives.ReadUInt32BigEndian(content.AsSpan(4)) > byte.MaxValue))
            return null;
        return BinaryPrimitives.ReadUInt32BigEndian(content) switch
        {
            JksMagic => KeystoreType.Jks,
            JceksMagic => KeystoreType.Jceks,
            _ => null,
        };
    }

    private void Read()
    {
        bytes.Skip(4);
        version = bytes.UInt32();
        if (version is not (1 or 2))
            throw new MalformedContentException($"its version is {version}, and Java has 1 and 2");
        var count = bytes.UInt32();
        for (var number = 1u; number <= count; number++)
        {
            where = $"entry {number} of {count}";
            if (number > KeystoreLimits.Entries)
                throw new MalformedContentException($"it has more than {KeystoreLimits.Entries} entries") { Advice = "split it" };
            ReadEntry();
        }

        where = "its integrity digest";
        var covered = bytes.Position;
        bytes.Skip(JavaKeystorePassword.DigestLength);
        if (contents.HasKey)
            TryPasswords(new JavaKeystorePassword(content, covered));
    }

    private void TryPasswords(JavaKeystorePassword check)
    {
        if (!check.IsWithinLimit)
        {
            contents.Leave("it is so large that CertLint does not try well-known passwords on it");
            return;
        }

        var found = WellKnownPasswords.All.FirstOrDefault(check.Matches);
        contents.OpensWithWellKnownPassword = found is not null;
        if (found is null && keys.Count > 0 && password.Read() is { } text && check.Matches(text))
            found = text;
        if (found is not null)
            TryKeys(found);
    }

    private void TryKeys(string found)
    {
        var protection = new JavaKeyProtection();
        foreach (var key in keys)
        {
            if (protection.Opens(key.Value, found, out var plain) == false)
                contents.MarkOtherPassword(key.Key);
            if (plain is null)
                continue;
            contents.Compare(key.Key, () => plain);

            // Where there is nothing to compare it with, nobody has asked for it.
            Array.Clear(plain, 0, plain.Length);
        }

        if (protection.IsExhausted)
            contents.Leave($"its keys ask for more than {KeystoreLimits.KeyIterations} iterations, so that CertLint does not try the keystore's password on all of them");
    }

    private void ReadEntry()
    {
        var tag = bytes.UInt32();
        var alias = bytes.Text();
        where += $" ({KeystoreContents.NameOf(alias)})";
        var created = JavaTime.Of(bytes.Int64());
        switch (tag)
        {
            case PrivateKey:
                var key = bytes.Octets();
                var count = bytes.UInt32();
                var chain = new List<CertificateTarget?>();
                for (var number = 1u; number <= count; number++)
                    chain.Add(ReadCertificate(alias, (int)number, hasPrivateKey: number == 1));

                keys.Add(new KeyValuePair<int, byte[]>(contents.EntryCount, key));
                contents.Add(new KeystoreEntry(alias, KeystoreEntryKind.PrivateKey, (int)count, created), chain);
                break;
            case TrustedCertificate:
                var trusted = ReadCertificate(alias, 1, hasPrivateKey: false);
                contents.Add(new KeystoreEntry(alias, KeystoreEntryKind.TrustedCertificate, 1, created), [trusted]);
                break;
            case SecretKey:
                operationsLeft -= JavaObjectStream.Skip(bytes, Math.Min(operationsLeft, KeystoreLimits.ObjectOperations));
                contents.Add(new KeystoreEntry(alias, KeystoreEntryKind.SecretKey, 0, created));
                break;
            default:
                throw new MalformedContentException($"its kind is {tag}, and Java has 1, 2 and 3");
        }
    }

    private CertificateTarget? ReadCertificate(string alias, int number, bool hasPrivateKey)
    {
        var form = version == 2 ? bytes.Text() : "X.509";
        var der = bytes.Octets();
        var entry = KeystoreContents.NameOf(alias, number);
        if (form is not ("X.509" or "X509"))
        {
            contents.Tell($"The certificate of {entry} is not checked because it is of the type '{Display.Of(form)}'; CertLint reads X.509.", entry);
            return null;
        }

        if (contents.ReadCertificate(der, entry) is not { } certificate)
            return null;
        contents.Add(certificate with { HasPrivateKey = hasPrivateKey });
        return certificate;
    }
}
