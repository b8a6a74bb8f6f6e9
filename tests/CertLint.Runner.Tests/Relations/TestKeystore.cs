using System.Buffers.Binary;
using System.Text;

namespace CertLint.Runner.Tests.Relations;

/// <summary>A JKS keystore as Java writes it, but for its keys and its digest, which only a password opens.</summary>
internal static class TestKeystore
{
    private const int PrivateKey = 1;
    private const int TrustedCertificate = 2;

    /// <summary>The file's bytes.</summary>
    /// <param name="entries">Alias and certificates; of a trusted entry one certificate and <c>false</c>.</param>
    public static byte[] Of(params (string Alias, bool HasKey, TestAuthority[] Chain)[] entries)
    {
        var bytes = new List<byte>([0xFE, 0xED, 0xFE, 0xED, .. Int(2), .. Int(entries.Length)]);
        foreach (var (alias, hasKey, chain) in entries)
        {
            bytes.AddRange([.. Int(hasKey ? PrivateKey : TrustedCertificate), .. Text(alias), .. new byte[8]]);
            if (hasKey)
                bytes.AddRange([.. Int(4), 1, 2, 3, 4, .. Int(chain.Length)]);
            foreach (var member in chain)
                bytes.AddRange([.. Text("X.509"), .. Int(member.Certificate.RawData.Length), .. member.Certificate.RawData]);
        }

        bytes.AddRange(new byte[20]);
        return [.. bytes];
    }

    private static byte[] Int(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Text(string text) => [(byte)(text.Length >> 8), (byte)text.Length, .. Encoding.ASCII.GetBytes(text)];
}
