using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace CertLint.Runner.Tests.Docs;

/// <summary>A keystore as a page describes it: name, type and perhaps the password, then a line for each entry.</summary>
internal static class ExampleKeystore
{
    private const string Constant = "Mighty Aphrodite";

    /// <summary>The file's name and its content.</summary>
    public static (string Name, byte[] Content) Make(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var words = lines[0].Split(' ');
        if (lines.Length == 1)
            return (words[0], ExampleArtifacts.EmptyKeystore(words[1]));
        using var authorityKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var authority = Authority(authorityKey);
        List<byte> content = [.. ExampleArtifacts.EmptyKeystore(words[1])[..8]];
        UInt32(content, lines.Length - 1);
        foreach (var line in lines.Skip(1))
            Add(content, line.Split(' '), authority);
        var covered = content.ToArray();
        content.AddRange(words.Length < 3 ? new byte[20] : CryptographicOperations.HashData(
            HashAlgorithmName.SHA1, (byte[])[.. Encoding.BigEndianUnicode.GetBytes(words[2]), .. Encoding.ASCII.GetBytes(Constant), .. covered]));
        return (words[0], content.ToArray());
    }

    private static void Add(List<byte> content, string[] words, X509Certificate2 authority)
    {
        var isKey = words[1] == "PrivateKeyEntry";
        Assert.True(isKey || words[1] == "trustedCertEntry", words[1]);
        UInt32(content, isKey ? 1 : 2);
        Text(content, words[0]);
        content.AddRange(new byte[8]);
        if (isKey)
        {
            // No key: nobody opens it.
            UInt32(content, 5);
            content.AddRange([0x30, 3, 2, 1, 0]);
            UInt32(content, 2);
            Certificate(content, Leaf(authority));
        }

        Certificate(content, authority.RawData);
    }

    private static byte[] Leaf(X509Certificate2 authority)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(
            "CN=mtls.contoso.com, O=\"Contoso, Ltd.\", L=San Diego, S=California, C=US", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("mtls.contoso.com");
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.Create(
            authority, ExampleArtifacts.Now.AddDays(-1), ExampleArtifacts.Now.AddDays(89), [0x4D, 0x54, 0x4C, 0x53]);
        return certificate.RawData;
    }

    private static X509Certificate2 Authority(ECDsa key)
    {
        var request = new CertificateRequest("CN=Fabrikam Issuing CA, O=Fabrikam, C=US", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        return request.CreateSelfSigned(ExampleArtifacts.Now.AddYears(-1), ExampleArtifacts.Now.AddYears(9));
    }

    private static void Certificate(List<byte> content, byte[] encoded)
    {
        Text(content, "X.509");
        UInt32(content, encoded.Length);
        content.AddRange(encoded);
    }

    private static void Text(List<byte> content, string text)
    {
        content.AddRange([0, (byte)text.Length]);
        content.AddRange(Encoding.ASCII.GetBytes(text));
    }

    private static void UInt32(List<byte> content, int number)
    {
        var octets = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(octets, number);
        content.AddRange(octets);
    }
}
