using CertLint.Model;

namespace CertLint.Readers.Pem;

/// <summary>
/// Finds the blocks of a text. A BEGIN or END line may be indented and may have white space behind it, but nothing else:
/// a marker inside a quoted string, a comment or a command is none. Only a BEGIN behind an END, as files have that were joined
/// without a line break between them, is one.
/// </summary>
internal sealed class PemLexer(string text, LineMap lines)
{
    /// <summary>What a text without a block does not contain.</summary>
    public const string BeginMarker = "-----BEGIN ";

    /// <summary>How the last line of a block begins.</summary>
    public const string EndMarker = "-----END ";

    private const string Dashes = "-----";

    private readonly List<PemBlock> blocks = [];
    private Opening? open;

    /// <summary>The blocks in the text's order, one more than <see cref="PemLimits.Blocks"/> at most.</summary>
    public List<PemBlock> Read()
    {
        var starts = lines.LineStarts;
        for (var line = 0; line < starts.Count && blocks.Count <= PemLimits.Blocks; line++)
        {
            var end = line + 1 < starts.Count ? starts[line + 1] : text.Length;
            var start = SkipIndentation(starts[line], end);
            if (start < end && text[start] == '-')
                ReadMarker(line + 1, starts[line], start, end);
        }

        Close(text.Length, new PemEnd(PemEndKind.Missing, "", starts.Count, new SourceSpan(text.Length, 0), false));
        return blocks;
    }

    private void ReadMarker(int line, int lineStart, int start, int end)
    {
        if (IsAt(BeginMarker, start, end))
            ReadBegin(line, lineStart, start, end);
        else if (open is { } block && IsAt(EndMarker, start, end))
            ReadEnd(block.Label, line, lineStart, start, end);
    }

    private void ReadBegin(int line, int lineStart, int start, int end)
    {
        if (LabelAt(start + BeginMarker.Length, end) is not { } label || !IsBlank(AfterDashes(start, BeginMarker, label), end))
            return;
        Close(lineStart, new PemEnd(PemEndKind.Missing, "", line, new SourceSpan(lineStart, 0), false));
        var begin = SourceSpan.FromBounds(start, AfterDashes(start, BeginMarker, label));
        open = new Opening(label, line, begin, SourceSpan.FromBounds(lineStart, start), end);
    }

    private void ReadEnd(string opened, int line, int lineStart, int start, int end)
    {
        var label = LabelAt(start + EndMarker.Length, end);
        var after = label is null ? end : AfterDashes(start, EndMarker, label);
        var kind = label is null || !IsBlank(AfterQuote(after, end), end) ? PemEndKind.Damaged
            : label == opened ? PemEndKind.Right
            : PemEndKind.OtherLabel;
        Close(lineStart, new PemEnd(kind, label ?? "", line, SourceSpan.FromBounds(start, TrimEnd(start, end)), start > lineStart));
        if (IsAt(BeginMarker, after, end))
            ReadBegin(line, after, after, end);
    }

    private void Close(int bodyEnd, PemEnd end)
    {
        if (open is not { } block)
            return;
        blocks.Add(new PemBlock(
            block.Label, block.Line, block.Begin, block.Indent, SourceSpan.FromBounds(block.BodyStart, bodyEnd), end));
        open = null;
    }

    // A byte order mark stands inside a text where files were joined.
    private int SkipIndentation(int start, int end)
    {
        while (start < end && text[start] is ' ' or '\t' or '\uFEFF')
            start++;
        return start;
    }

    private int TrimEnd(int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }

    private bool IsAt(string marker, int start, int end) =>
        end - start >= marker.Length && string.CompareOrdinal(text, start, marker, 0, marker.Length) == 0;

    private string? LabelAt(int start, int end)
    {
        var last = Math.Min(end, start + PemLimits.LabelLength + Dashes.Length);
        var close = text.IndexOf(Dashes, start, last - start, StringComparison.Ordinal);
        if (close <= start)
            return null;
        for (var i = start; i < close; i++)
        {
            if (text[i] is < ' ' or > '~')
                return null;
        }

        return text.Substring(start, close - start);
    }

    private static int AfterDashes(int start, string marker, string label) =>
        start + marker.Length + label.Length + Dashes.Length;

    // There ends a literal of the code around it: `, """, '); . What follows is code.
    private int AfterQuote(int start, int end) => start < end && text[start] is '`' or '"' or '\'' ? end : start;

    private bool IsBlank(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        return start == end;
    }

    private readonly record struct Opening(string Label, int Line, SourceSpan Begin, SourceSpan Indent, int BodyStart);
}
