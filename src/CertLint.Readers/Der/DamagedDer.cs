using CertLint.Readers.Documents;

namespace CertLint.Readers.Der;

/// <summary>
/// Tells a file that was to be a certificate, request or bundle and is damaged, from the many binary files that merely begin
/// with the octet of a SEQUENCE.
/// </summary>
internal static class DamagedDer
{
    private const byte Sequence = 0x30;
    private const byte ObjectIdentifier = 0x06;
    private const byte Integer = 0x02;

    /// <summary>What a file of which <see cref="DerShape"/> knows nothing was to be.</summary>
    public static DerKind KindOf(string path, byte[] content)
    {
        if (ContentStart(content, 0) is not { } start)
            return DerKind.Other;
        if (ContentStart(content, start) is { } fields && IsVersion(content, fields))
            return DerKind.Certificate;
        return IsCutOff(content, start) ? FileKinds.ExtensionOf(path) switch
        {
            ".CER" or ".CRT" when content[start] == Sequence => DerKind.Certificate,
            ".CSR" or ".P10" when content[start] == Sequence => DerKind.Request,
            ".P7B" or ".P7C" when content[start] == ObjectIdentifier => DerKind.SignedData,
            _ => DerKind.Other,
        } : DerKind.Other;
    }

    // Behind the tag and the length in its long form of 1 to 3 octets, which all but the smallest of them have.
    private static int? ContentStart(byte[] content, int at)
    {
        if (content.Length < at + 2 || content[at] != Sequence || content[at + 1] is < 0x81 or > 0x83)
            return null;
        var start = at + 2 + content[at + 1] - 0x80;
        return start < content.Length ? start : null;
    }

    private static bool IsCutOff(byte[] content, int start)
    {
        var length = 0;
        for (var i = 2; i < start; i++)
            length = (length << 8) | content[i];
        return length > content.Length - start;
    }

    // TBSCertificate of version 2 or 3: [0] { INTEGER 1 or 2 }, then the INTEGER of the serial number.
    private static bool IsVersion(byte[] content, int start) => start + 5 < content.Length
        && content[start] == 0xA0 && content[start + 1] == 3 && content[start + 2] == Integer && content[start + 3] == 1
        && content[start + 4] is (1 or 2) && content[start + 5] == Integer;
}
