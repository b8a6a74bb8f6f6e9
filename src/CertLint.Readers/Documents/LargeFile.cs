using System.Text;
using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Readers.Documents;

/// <summary>A file above <see cref="DocumentLimits.FileLength"/>: only whether something of ours stands in it is looked for.</summary>
internal static class LargeFile
{
    private const int PieceLength = 1 << 16;

    // More than a config's key and the blanks behind it, which may stand across two pieces.
    private const int Overlap = 64;

    private static readonly byte[] Jks = [0xFE, 0xED, 0xFE, 0xED];
    private static readonly byte[] Jceks = [0xCE, 0xCE, 0xCE, 0xCE];
    private static readonly byte[] Pkcs12 = [0x02, 0x01, 0x03, 0x30];
    private static readonly byte[] ConfigKey = Encoding.ASCII.GetBytes("distinguished_name");

    /// <summary>One CERT9001 where something of ours may stand in it; nothing where nothing does.</summary>
    public static DocumentModel Read(byte[] content) => IsOfInterest(new MemoryStream(content))
        ? DocumentModel.Empty with
        {
            Problems =
            [
                new Problem(RuleIds.UnreadableFile, default,
                    $"The file is larger than {DocumentLimits.FileLength >> 20} MiB, so what it holds is not checked; split it."),
            ],
        }
        : DocumentModel.Empty;

    /// <summary>
    /// True where the line before a PEM block or the key of an openssl config stands in it, or it begins as a keystore does.
    /// Commands and keys of other formats stand in logs and data by the thousand, and no file that people wrote is so large.
    /// </summary>
    public static bool IsOfInterest(Stream content)
    {
        var buffer = new byte[Overlap + PieceLength];
        var kept = 0;
        for (long searched = 0; searched < DocumentLimits.SearchedLength;)
        {
            var read = content.Read(buffer, kept, PieceLength);
            if (read == 0)
                return false;
            var length = kept + read;
            if ((searched == 0 && IsKeystore(buffer, length)) || HoldsMarker(buffer, length))
                return true;
            searched += read;
            kept = Math.Min(Overlap, length);
            Array.Copy(buffer, length - kept, buffer, 0, kept);
        }

        return false;
    }

    private static bool HoldsMarker(byte[] buffer, int length)
    {
        var state = 0;
        var markers = MarkerScanner.Instance.Scan(buffer, length, ref state);
        return (markers & ContentMarkers.PemBlock) != 0
            || ((markers & ContentMarkers.DistinguishedName) != 0 && HoldsConfigKey(buffer.AsSpan(0, length)));
    }

    // In data of other kinds a quote or a comma follows the word.
    private static bool HoldsConfigKey(ReadOnlySpan<byte> content)
    {
        for (int at; (at = content.IndexOf(ConfigKey)) >= 0;)
        {
            content = content.Slice(at + ConfigKey.Length);
            var next = 0;
            while (next < content.Length && content[next] is (byte)' ' or (byte)'\t')
                next++;
            if (next < content.Length && content[next] == '=')
                return true;
        }

        return false;
    }

    // The magic of JKS and JCEKS; SEQUENCE { INTEGER 3, SEQUENCE of PKCS #12 (RFC 7292 4).
    private static bool IsKeystore(byte[] content, int length)
    {
        if (length < 12)
            return false;
        if (content.AsSpan(0, 4).SequenceEqual(Jks) || content.AsSpan(0, 4).SequenceEqual(Jceks))
            return true;
        var start = content[1] is >= 0x80 and <= 0x84 ? 2 + content[1] - 0x80 : 2;
        return content[0] == 0x30 && content.AsSpan(start, 4).SequenceEqual(Pkcs12);
    }
}
