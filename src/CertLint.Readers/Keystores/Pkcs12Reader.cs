using System.Formats.Asn1;
using CertLint.Model;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.Keystores;

/// <summary>
/// Reads PKCS #12 keystores (RFC 7292), whatever their name: what stands there in clear, and with a password the rest. A key is only
/// opened to be held against its certificate. Never throws.
/// </summary>
internal sealed class Pkcs12Reader
{
    private readonly KeystoreContents contents;
    private readonly PasswordVariable password;
    private readonly Pkcs12Safes safes = new();
    private readonly PasswordBasedEncryption encryption = new();
    private bool isClosedTold;

    // What has opened it.
    private string? found;

    private Pkcs12Reader(string path, PasswordVariable password, EntryKeys keys)
    {
        contents = new KeystoreContents(path, KeystoreType.Pkcs12, keys);
        this.password = password;
    }

    /// <summary>What the keystore holds, as far as it can be read; null where the content is none.</summary>
    /// <param name="path">Full path, for the file's name.</param>
    /// <param name="content">The whole file.</param>
    /// <param name="password">Asked only where a password hides something.</param>
    public static DocumentModel? Read(string path, byte[] content, PasswordVariable password) => Read(path, content, password, new EntryKeys());

    /// <summary>The same, with who compares its keys.</summary>
    internal static DocumentModel? Read(string path, byte[] content, PasswordVariable password, EntryKeys keys)
    {
        if (!Pkcs12Form.Matches(content))
            return null;
        var reader = new Pkcs12Reader(path, password, keys);
        reader.Try(() => reader.safes.Read(content));
        reader.Open();
        reader.Try(() => new Pkcs12Entries(reader.contents, reader.safes.Bags, reader.KeyOf).Add());
        return reader.contents.ToModel();
    }

    private void Open()
    {
        if (safes.NeedsCertificate)
        {
            contents.IsClosed = true;
            contents.Leave("it is signed or encrypted by a certificate, not by a password");
        }

        if (safes.Encrypted.Count == 0 && !HasKey)
            return;
        var tried = found = FindPassword();
        foreach (var safe in safes.Encrypted)
            Try(() => Open(safe, tried));
        contents.OpensWithWellKnownPassword = HasKey && tried is not null && WellKnownPasswords.Contains(tried);
    }

    private bool HasKey => safes.Bags.Any(bag => bag.Kind != KeystoreEntryKind.TrustedCertificate);

    // The user's own password first: where it is right, no other need be tried.
    private string? FindPassword()
    {
        if (safes.HasUnknownMac)
            contents.Leave("its code is of an algorithm that CertLint does not know, so that no well-known passwords are tried on it");
        if (safes.Mac is not { } mac)
            return null;
        if (password.IsNamed && safes.Encrypted.Count > 0 && password.Read() is { } text && mac.Matches(text))
            return text;
        if (mac.IsWithinLimits)
            return WellKnownPasswords.All.FirstOrDefault(mac.Matches);
        contents.Leave("it asks for so much work that CertLint does not try well-known passwords on it");
        return null;
    }

    private void Open(EncryptedSafe safe, string? tried)
    {
        if (tried is not null && encryption.Decrypt(safe, tried) is { } opened)
            safes.ReadOpened(opened);
        else if (password.Read() is not { } text)
            LeaveClosed();
        else if (text != tried && encryption.Decrypt(safe, text) is { } plain)
            OpenBy(text, plain);
        else
            TellWrongPassword();
    }

    private void OpenBy(string text, byte[] plain)
    {
        found = text;
        safes.ReadOpened(plain);
    }

    // After all certificates, so that their work comes first. What cannot be opened is not compared.
    private byte[]? KeyOf(Pkcs12Bag bag)
    {
        if (bag.Key is not { } key)
            return null;
        if (!bag.IsShrouded)
            return key.ToArray();
        if (found is null)
            return null;
        const string malformed = "its key is malformed";
        try
        {
            var parts = AsnReading.ReaderOf(key).Enter(Asn1Tag.Sequence, malformed);
            var algorithm = parts.Encoding(Asn1Tag.Sequence, malformed);
            return encryption.Decrypt(new EncryptedSafe(algorithm, parts.ReadOctetString()), found);
        }
        catch (Exception exception) when (exception is MalformedContentException or AsnContentException)
        {
            return null;
        }
    }

    private void LeaveClosed()
    {
        if (!isClosedTold)
        {
            contents.Leave(password.IsNamed
                ? $"a password hides its certificates, and the environment variable that {PasswordVariable.Setting} names is not set"
                : $"a password hides its certificates; name the environment variable that holds it in {PasswordVariable.Setting}");
        }

        contents.IsClosed = isClosedTold = true;
    }

    private void TellWrongPassword()
    {
        if (!isClosedTold)
        {
            contents.Tell(
                $"The certificates of the PKCS#12 keystore are not checked because the password in the environment variable that {PasswordVariable.Setting} names does not open it; set the variable to the keystore's password.");
        }

        contents.IsClosed = isClosedTold = true;
    }

    private void Try(Action read)
    {
        try
        {
            read();
        }
        catch (MalformedContentException malformed)
        {
            contents.IsClosed = true;
            contents.Tell($"The PKCS#12 keystore is not checked as a whole because {malformed.Message}; {malformed.Advice ?? "copy the file again from its source"}.");
        }
    }
}
