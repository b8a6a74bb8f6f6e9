using System.Text;
using CertLint.Model;
using CertLint.Readers;

namespace CertLint.Runner.Fixing;

/// <summary>A file's octets and the text that readers see in them, to change a part of the one by a place of the other.</summary>
internal sealed class EditableText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding LittleEndian = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding BigEndian = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    private readonly Encoding encoding;
    private readonly int start;
    private readonly char[] characters;
    private readonly bool isEncodingTold;

    private EditableText(byte[] content, string text, Encoding encoding, int start, bool isEncodingTold)
    {
        Content = content;
        Text = text;
        characters = text.ToCharArray();
        this.encoding = encoding;
        this.start = start;
        this.isEncodingTold = isEncodingTold;
    }

    /// <summary>The file.</summary>
    public byte[] Content { get; }

    /// <summary>What readers see.</summary>
    public string Text { get; }

    /// <summary>True where a byte order mark says that it is UTF-16.</summary>
    public static bool IsUtf16(byte[] content) =>
        content.Length > 1 && ((content[0] == 0xFF && content[1] == 0xFE) || (content[0] == 0xFE && content[1] == 0xFF));

    /// <summary>The text of a file; null where it has none, or none that could be written back as it was.</summary>
    /// <param name="content">The whole file.</param>
    /// <param name="isUtf8ByRule">True where the format is UTF-8 whatever stands in it, as JSON and YAML are.</param>
    public static EditableText? Of(byte[] content, bool isUtf8ByRule)
    {
        if (DocumentReader.TextOf(content) is not { } text)
            return null;
        if (IsUtf16(content))
            return new EditableText(content, text, content[0] == 0xFF ? LittleEndian : BigEndian, 2, isEncodingTold: true);
        var start = content.Length > 2 && content[0] == 0xEF && content[1] == 0xBB && content[2] == 0xBF ? 3 : 0;
        // As many characters as octets: ASCII, or another encoding of one octet a character, and nobody knows which.
        var isWide = content.Length - start - text.Length > TrailingNuls(content, start);
        return new EditableText(content, text, Utf8, start, start > 0 || isWide || isUtf8ByRule)
        {
            IsSingleByte = !isWide && text.Any(character => character > '\u007F'),
        };
    }

    private bool IsSingleByte { get; init; }

    /// <summary>
    /// The file with the edits; null where its encoding cannot hold what is to be written, or is not known well enough: what is
    /// beyond ASCII is written only where the file itself, or its format, tells how.
    /// </summary>
    /// <param name="edits">Those that do not overlap.</param>
    /// <param name="stretches">The octets that are replaced, and how many take their place, in ascending order.</param>
    public byte[]? Apply(IEnumerable<TextEdit> edits, out List<OctetChange> stretches)
    {
        stretches = [];
        using var edited = new MemoryStream(Content.Length + 64);
        var copied = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Place.Start))
        {
            if (Encode(edit.Text) is not { } written || OctetsOf(edit.Place) is not var (from, to) || from < copied)
                return null;
            edited.Write(Content, copied, from - copied);
            stretches.Add(new OctetChange(from, to - from, written.Length));
            edited.Write(written, 0, written.Length);
            copied = to;
        }

        edited.Write(Content, copied, Content.Length - copied);
        return edited.ToArray();
    }

    private byte[]? Encode(string text)
    {
        if (text.Any(character => character > '\u007F') && (IsSingleByte || !isEncodingTold))
            return null;
        try
        {
            return encoding.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }

    private (int From, int To)? OctetsOf(SourceSpan place)
    {
        if (place.Start < 0 || place.Length < 0 || place.End > characters.Length || CutsPair(place.Start) || CutsPair(place.End))
            return null;
        var from = OctetAt(place.Start);
        return (from, from + (IsSingleByte ? place.Length : WidthOf(place.Start, place.Length)));
    }

    private int OctetAt(int offset) => start + (IsSingleByte ? offset : WidthOf(0, offset));

    // Half a pair stands in damaged UTF-16 only, where each unit has two octets all the same.
    private int WidthOf(int from, int length) => start == 2 ? 2 * length : encoding.GetByteCount(characters, from, length);

    private bool CutsPair(int offset) =>
        offset > 0 && offset < characters.Length && char.IsSurrogatePair(characters[offset - 1], characters[offset]);

    private static int TrailingNuls(byte[] content, int start)
    {
        var count = 0;
        while (content.Length - count > start && content[content.Length - count - 1] == 0)
            count++;
        return count;
    }
}
