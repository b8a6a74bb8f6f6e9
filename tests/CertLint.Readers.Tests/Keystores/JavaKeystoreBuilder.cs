using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace CertLint.Readers.Tests.Keystores;

/// <summary>Writes JKS and JCEKS octet by octet, so that a test can write what Java would not.</summary>
internal sealed class JavaKeystoreBuilder
{
    public const uint Jks = 0xFEEDFEED;
    public const uint Jceks = 0xCECECECE;

    /// <summary>2027-01-15T08:00:00Z.</summary>
    public const long Time = 1_800_000_000_000;

    private readonly List<byte> entries = [];
    private readonly uint magic;
    private readonly uint version;
    private uint count;

    public JavaKeystoreBuilder(uint magic, uint version = 2)
    {
        this.magic = magic;
        this.version = version;
    }

    public JavaKeystoreBuilder Key(string alias, params byte[][] chain) => ProtectedKey(alias, [0x30, 3, 2, 1, 0], chain);

    /// <summary>A key whose protection the test writes.</summary>
    public JavaKeystoreBuilder ProtectedKey(string alias, byte[] protectedKey, params byte[][] chain)
    {
        Begin(1, alias);
        UInt32((uint)protectedKey.Length);
        entries.AddRange(protectedKey);
        UInt32((uint)chain.Length);
        foreach (var certificate in chain)
            Certificate(certificate, "X.509");
        return this;
    }

    public JavaKeystoreBuilder Trusted(string alias, byte[] certificate, string form = "X.509")
    {
        Begin(2, alias);
        Certificate(certificate, form);
        return this;
    }

    /// <summary>A secret key in a serialization that the test writes.</summary>
    public JavaKeystoreBuilder Secret(string alias, byte[] stream)
    {
        Begin(3, alias);
        entries.AddRange(stream);
        return this;
    }

    /// <summary>An entry of any kind.</summary>
    public JavaKeystoreBuilder Other(uint tag, string alias, params byte[] content)
    {
        Begin(tag, alias);
        entries.AddRange(content);
        return this;
    }

    /// <summary>The file with another count than that of the entries, where one is given, and with the digest of a password.</summary>
    public byte[] Build(uint? claimedCount = null, string? password = null)
    {
        var header = new byte[12];
        BinaryPrimitives.WriteUInt32BigEndian(header, magic);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(4), version);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(8), claimedCount ?? count);
        byte[] content = [.. header, .. entries];
        return
        [
            .. content,
            .. password is null
                ? new byte[20]
                : CryptographicOperations.HashData(HashAlgorithmName.SHA1, (byte[])[.. Encoding.BigEndianUnicode.GetBytes(password), .. Encoding.ASCII.GetBytes("Mighty Aphrodite"), .. content]),
        ];
    }

    private void Begin(uint tag, string alias)
    {
        count++;
        UInt32(tag);
        Text(alias);
        UInt32((uint)(Time >> 32));
        UInt32(unchecked((uint)Time));
    }

    private void Certificate(byte[] der, string form)
    {
        if (version != 1)
            Text(form);
        UInt32((uint)der.Length);
        entries.AddRange(der);
    }

    private void Text(string text)
    {
        var octets = Encoding.UTF8.GetBytes(text);
        entries.AddRange([(byte)(octets.Length >> 8), (byte)octets.Length]);
        entries.AddRange(octets);
    }

    private void UInt32(uint number)
    {
        var octets = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(octets, number);
        entries.AddRange(octets);
    }
}
