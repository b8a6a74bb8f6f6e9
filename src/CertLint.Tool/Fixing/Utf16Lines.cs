using System.Text;
using CertLint.Readers;
using CertLint.Runner.Fixing;

namespace CertLint.Tool.Fixing;

/// <summary>A file of UTF-16, whose lines no line feed octet ends, as people see it.</summary>
internal static class Utf16Lines
{
    private const int MarkLength = 2;
    private const int UnitLength = 2;

    /// <summary>The file as if it were UTF-8.</summary>
    public static FixedFile ToUtf8(FixedFile file)
    {
        var (before, after) = (TextOf(file.Before), TextOf(file.After));
        var changes = new List<OctetChange>();
        var shift = 0;
        foreach (var change in file.Changes)
        {
            var start = (change.Start - MarkLength) / UnitLength;
            var newStart = (change.Start + shift - MarkLength) / UnitLength;
            changes.Add(new OctetChange(
                WidthOf(before[..start]), WidthOf(before.Substring(start, change.Length / UnitLength)),
                WidthOf(after.Substring(newStart, change.NewLength / UnitLength))));
            shift += change.NewLength - change.Length;
        }

        return file with { Before = Encoding.UTF8.GetBytes(before), After = Encoding.UTF8.GetBytes(after), Changes = changes };
    }

    private static string TextOf(byte[] content) => DocumentReader.TextOf(content)!;

    private static int WidthOf(string text) => Encoding.UTF8.GetByteCount(text);
}
