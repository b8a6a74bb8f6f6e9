using System.Text;
using CertLint.Findings;
using CertLint.Model;
using CertLint.Readers.Pem;

namespace CertLint.Readers.Documents;

/// <summary>A file above <see cref="DocumentLimits.FileLength"/>: only whether something of ours stands in it is looked for.</summary>
internal static class LargeFile
{
    private static readonly byte[] Marker = Encoding.ASCII.GetBytes(PemLexer.BeginMarker);

    /// <summary>One CERT9001 where a PEM block may stand in it; nothing where none does.</summary>
    public static DocumentModel Read(byte[] content) => Contains(content, Marker)
        ? DocumentModel.Empty with
        {
            Problems =
            [
                new Problem(ReaderProblems.Unread, default,
                    $"The file is larger than {DocumentLimits.FileLength >> 20} MiB, so its PEM blocks are not checked; split it."),
            ],
        }
        : DocumentModel.Empty;

    private static bool Contains(byte[] content, byte[] marker)
    {
        var last = content.Length - marker.Length;
        for (var i = Array.IndexOf(content, marker[0]); i >= 0 && i <= last; i = Array.IndexOf(content, marker[0], i + 1))
        {
            var length = 1;
            while (length < marker.Length && content[i + length] == marker[length])
                length++;
            if (length == marker.Length)
                return true;
        }

        return false;
    }
}
