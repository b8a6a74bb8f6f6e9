using System.Security.Cryptography;
using CertLint.Model;

namespace CertLint.Readers.Tests.Support;

/// <summary>Encodings of the samples, and files that hold octets.</summary>
internal static class Encoded
{
    public static byte[] Certificate { get; } = Of(Samples.CertificatePem);

    public static byte[] Request { get; } = Of(Samples.RequestPem);

    public static byte[] Of(string pem) => Convert.FromBase64String(Samples.Body(pem));

    public static DocumentModel Read(string path, byte[] content) => DocumentReader.Read(path, content);

    public static T Single<T>(byte[] content, string path = "/project/file")
        where T : LintTarget
    {
        var model = Read(path, content);
        Assert.Empty(model.Problems);
        var target = Assert.IsType<T>(Assert.Single(model.Targets));
        Assert.Equal(default, target.Place);
        Assert.Equal(new FilePosition(1, 1, 1, 1), model.Lines.PositionOf(target.Place));
        return target;
    }

    /// <summary>An element of these contents.</summary>
    public static byte[] Element(byte tag, params byte[][] contents)
    {
        byte[] all = [.. contents.SelectMany(part => part)];
        return all.Length < 0x80
            ? [tag, (byte)all.Length, .. all]
            : [tag, 0x83, (byte)(all.Length >> 16), (byte)(all.Length >> 8), (byte)all.Length, .. all];
    }

    /// <summary>An element of these contents with BER's indefinite length.</summary>
    public static byte[] Indefinite(byte tag, params byte[][] contents) => [tag, 0x80, .. contents.SelectMany(part => part), 0, 0];

    public static byte[] EncryptedKey(PbeEncryptionAlgorithm algorithm) => Samples.Ec.ExportEncryptedPkcs8PrivateKey(
        "s3cret", new PbeParameters(algorithm, algorithm == PbeEncryptionAlgorithm.TripleDes3KeyPkcs12 ? HashAlgorithmName.SHA1 : HashAlgorithmName.SHA256, 1));
}
