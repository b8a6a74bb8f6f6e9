using CertLint.Model;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.Keystores;

/// <summary>
/// Reads PKCS #12 keystores (RFC 7292), whatever their name: what stands there in clear, and with a password the rest. No key
/// is decrypted. Never throws.
/// </summary>
internal sealed class Pkcs12Reader
{
    private readonly KeystoreContents contents;
    private readonly PasswordVariable password;
    private readonly Pkcs12Safes safes = new();
    private bool isWrongPasswordTold;

    private Pkcs12Reader(string path, PasswordVariable password)
    {
        contents = new KeystoreContents(path, KeystoreType.Pkcs12);
        this.password = password;
    }

    /// <summary>What the keystore holds, as far as it can be read; null where the content is none.</summary>
    /// <param name="path">Full path, for the file's name.</param>
    /// <param name="content">The whole file.</param>
    /// <param name="password">Asked only where a password hides something.</param>
    public static DocumentModel? Read(string path, byte[] content, PasswordVariable password)
    {
        if (!Pkcs12Form.Matches(content))
            return null;
        var reader = new Pkcs12Reader(path, password);
        reader.Try(() => reader.safes.Read(content));
        reader.Open();
        reader.Try(() => new Pkcs12Entries(reader.contents, reader.safes.Bags).Add());
        return reader.contents.ToModel();
    }

    private void Open()
    {
        if (safes.NeedsCertificate)
        {
            contents.IsClosed = true;
            contents.Leave("it is signed or encrypted by a certificate, not by a password");
        }

        if (safes.Encrypted.Count == 0)
            return;
        if (password.Read() is not { } text)
        {
            contents.IsClosed = true;
            contents.Leave(password.IsNamed
                ? $"a password hides its certificates, and the environment variable that {PasswordVariable.Setting} names is not set"
                : $"a password hides its certificates; name the environment variable that holds it in {PasswordVariable.Setting}");
            return;
        }

        var encryption = new PasswordBasedEncryption();
        foreach (var safe in safes.Encrypted)
            Try(() => Open(encryption, safe, text));
    }

    private void Open(PasswordBasedEncryption encryption, EncryptedSafe safe, string text)
    {
        if (encryption.Decrypt(safe, text) is { } plain)
        {
            safes.ReadOpened(plain);
            return;
        }

        contents.IsClosed = true;
        if (!isWrongPasswordTold)
        {
            contents.Tell(
                $"The certificates of the PKCS#12 keystore are not checked because the password in the environment variable that {PasswordVariable.Setting} names does not open it; set the variable to the keystore's password.");
        }

        isWrongPasswordTold = true;
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
