using System.Text;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.Keys;

/// <summary>OpenSSH's key file (PROTOCOL.key): a magic string, then the cipher's name.</summary>
internal static class OpenSshPrivateKey
{
    private const string Malformed = "it is no OpenSSH private key";
    private const int LongestCipherName = 64;

    private static readonly byte[] Magic = Encoding.ASCII.GetBytes("openssh-key-v1\0");

    /// <summary>True where the cipher is another than <c>none</c>.</summary>
    /// <exception cref="MalformedContentException">It is no such file.</exception>
    public static bool IsEncrypted(byte[] content)
    {
        var start = Magic.Length + 4;
        if (content.Length < start)
            throw new MalformedContentException(Malformed);
        for (var i = 0; i < Magic.Length; i++)
        {
            if (content[i] != Magic[i])
                throw new MalformedContentException(Malformed);
        }

        var length = (content[start - 4] << 24) | (content[start - 3] << 16) | (content[start - 2] << 8) | content[start - 1];
        if (length is < 1 or > LongestCipherName || length > content.Length - start)
            throw new MalformedContentException(Malformed);
        return Encoding.ASCII.GetString(content, start, length) != "none";
    }
}
