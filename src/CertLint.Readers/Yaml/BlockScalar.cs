using CertLint.Model;

namespace CertLint.Readers.Yaml;

/// <summary>Maps literal and folded block scalars (YAML 1.2.2, 8.1).</summary>
/// <param name="source">The text.</param>
/// <param name="place">From the scalar's indicator to where the next line begins that is not its own.</param>
/// <param name="isFolded">Written with <c>&gt;</c>.</param>
/// <param name="value">The parser's value, which tells the indentation and how many line feeds are kept at the end.</param>
internal sealed class BlockScalar(string source, SourceSpan place, bool isFolded, string value)
{
    private readonly MappedTextBuilder text = new();
    private int indentation;

    /// <summary>The value; null where it is none that this knows.</summary>
    public MappedText? Read()
    {
        var position = NextLine(place.Start);
        if (FirstIndentation(position) is not { } found)
            return null;
        indentation = found;
        if (isFolded)
            ReadFolded(position);
        else
            ReadLiteral(position);
        if (text.Length > value.Length)
            text.Truncate(value.Length);
        return text.Build(position);
    }

    // Of the first line that is not empty the value shows what is left behind the indentation.
    private int? FirstIndentation(int position)
    {
        while (position < place.End)
        {
            var content = SkipSpaces(position, place.End);
            if (content < place.End && ScalarMapping.BreakAt(source, content, place.End) == 0)
            {
                var kept = SkipLineFeeds();
                var spaces = 0;
                while (kept + spaces < value.Length && value[kept + spaces] == ' ')
                    spaces++;
                return Math.Max(0, content - position - spaces);
            }

            position = NextLine(position);
        }

        // Of lines that are empty, kept by +, all spaces are indentation.
        return value.Length > 0 && SkipLineFeeds() == value.Length ? place.Length : null;
    }

    private int SkipLineFeeds()
    {
        var position = 0;
        while (position < value.Length && value[position] == '\n')
            position++;
        return position;
    }

    private void ReadLiteral(int position)
    {
        while (position < place.End)
        {
            var end = EndOfLine(position);
            AppendLine(position, end);
            var width = ScalarMapping.BreakAt(source, end, place.End);
            if (width > 0)
                ScalarMapping.AppendBreak(text, source, end, width);
            position = end + Math.Max(width, 1);
        }
    }

    // Between two lines that start with no space a single break is a space, and of several all but the first are kept.
    private void ReadFolded(int position)
    {
        var wasIndented = true;
        var breaks = new List<SourceSpan>();
        while (position < place.End)
        {
            var end = EndOfLine(position);
            var content = Math.Min(SkipSpaces(position, position + indentation), end);
            if (content < end)
            {
                var isIndented = source[content] is ' ' or '\t';
                AppendBreaks(breaks, isFolding: !wasIndented && !isIndented);
                wasIndented = isIndented;
                AppendLine(position, end);
                breaks.Clear();
            }

            var width = ScalarMapping.BreakAt(source, end, place.End);
            if (width > 0)
                breaks.Add(new SourceSpan(end, width));
            position = end + Math.Max(width, 1);
        }

        AppendBreaks(breaks, isFolding: false);
    }

    private void AppendBreaks(List<SourceSpan> breaks, bool isFolding)
    {
        if (isFolding && breaks.Count == 1)
        {
            text.Append(" ", breaks[0]);
            return;
        }

        for (var i = isFolding ? 1 : 0; i < breaks.Count; i++)
            ScalarMapping.AppendBreak(text, source, breaks[i].Start, breaks[i].Length);
    }

    private void AppendLine(int position, int end)
    {
        var content = Math.Min(SkipSpaces(position, position + indentation), end);
        text.Append(source.Substring(content, end - content), content);
    }

    private int SkipSpaces(int position, int end)
    {
        while (position < end && position < place.End && source[position] == ' ')
            position++;
        return position;
    }

    private int EndOfLine(int position)
    {
        while (position < place.End && ScalarMapping.BreakAt(source, position, place.End) == 0)
            position++;
        return position;
    }

    private int NextLine(int position)
    {
        var end = EndOfLine(position);
        return end + Math.Max(1, ScalarMapping.BreakAt(source, end, place.End));
    }
}
