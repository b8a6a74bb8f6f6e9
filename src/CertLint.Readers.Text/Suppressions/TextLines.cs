using CertLint.Model;

namespace CertLint.Readers.Text.Suppressions;

/// <summary>A text by its lines, counted from 0.</summary>
internal sealed class TextLines(string text, LineMap map)
{
    /// <summary>The text.</summary>
    public string Text => text;

    /// <summary>How many there are.</summary>
    public int Count => map.LineStarts.Count;

    /// <summary>The line in which an offset stands.</summary>
    public int At(int offset) => map.PositionOf(new SourceSpan(offset, 0)).Line - 1;

    /// <summary>Offset of the first character.</summary>
    public int StartOf(int line) => map.LineStarts[line];

    /// <summary>Offset behind the last character that is no line end.</summary>
    public int EndOf(int line)
    {
        var end = line + 1 < Count ? map.LineStarts[line + 1] : text.Length;
        while (end > map.LineStarts[line] && text[end - 1] is '\r' or '\n')
            end--;
        return end;
    }

    /// <summary>Offset of the first character that is no blank; <see cref="EndOf"/> where there is none.</summary>
    public int ContentOf(int line)
    {
        var end = EndOf(line);
        var start = StartOf(line);
        while (start < end && IsBlank(text[start]))
            start++;
        return start;
    }

    /// <summary>True where something stands at an offset, wherever the text ends.</summary>
    public bool HasAt(int offset, string expected) => string.CompareOrdinal(text, offset, expected, 0, expected.Length) == 0;

    /// <summary>A space or a tab.</summary>
    public static bool IsBlank(char character) => character is ' ' or '\t';
}
