using CertLint.Tool.Terminals;

namespace CertLint.Tool.Pages;

/// <summary>Shows a page of docs/rules: of Markdown, what those pages use.</summary>
/// <param name="writer">Where to.</param>
/// <param name="style">How headings and code are set off.</param>
/// <param name="width">Columns of a line.</param>
internal sealed class TerminalPage(TextWriter writer, Style style, int width)
{
    private const string Fence = "```";

    /// <summary>Writes the page.</summary>
    public void Write(string markdown)
    {
        var lines = markdown.Split('\n').Select(line => line.TrimEnd('\r')).ToArray();
        for (var i = 0; i < lines.Length;)
        {
            var line = lines[i].TrimStart();
            if (line.StartsWith(Fence, StringComparison.Ordinal))
                WriteCode(lines, ref i);
            else if (line.StartsWith('#'))
                writer.WriteLine(style.Bold(InlineText.Of(lines[i++].TrimStart('#').TrimStart(), Style.None)));
            else if (line.StartsWith('|'))
                WriteTable(lines, ref i);
            else if (line.Length == 0)
                WriteBlank(lines, ref i);
            else
                WriteParagraph(lines, ref i);
        }
    }

    // The pages end with one line break, and part their blocks by one blank line.
    private void WriteBlank(string[] lines, ref int i)
    {
        if (++i < lines.Length)
            writer.WriteLine();
    }

    // The word behind the language says whether the example is right.
    private void WriteCode(string[] lines, ref int i)
    {
        var kind = lines[i++].Trim().TrimStart('`').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (kind is [_, "bad" or "good"])
            writer.WriteLine(style.Dim("    " + (kind[1] == "bad" ? "wrong:" : "right:")));
        for (; i < lines.Length && !lines[i].TrimStart().StartsWith(Fence, StringComparison.Ordinal); i++)
            writer.WriteLine(lines[i].Length == 0 ? "" : "    " + style.Code(lines[i]));
        i++;
    }

    private void WriteTable(string[] lines, ref int i)
    {
        var rows = new List<string[]>();
        for (; i < lines.Length && lines[i].TrimStart().StartsWith('|'); i++)
            rows.Add(lines[i].Trim().Trim('|').Split('|').Select(cell => InlineText.Of(cell.Trim(), Style.None)).ToArray());
        // The second row only parts the first from the others.
        rows.RemoveAt(1);
        var widths = Enumerable.Range(0, rows.Max(row => row.Length))
            .Select(column => rows.Max(row => column < row.Length ? ShownText.WidthOf(row[column]) : 0))
            .ToArray();
        foreach (var row in rows)
        {
            var cells = row.Select((cell, column) => cell + new string(' ', widths[column] - ShownText.WidthOf(cell)));
            var line = ("  " + string.Join("  ", cells)).TrimEnd();
            writer.WriteLine(row == rows[0] ? style.Dim(line) : line);
        }
    }

    // A paragraph or an item of a list, with the lines that go on with it.
    private void WriteParagraph(string[] lines, ref int i)
    {
        var indent = lines[i].Length - lines[i].TrimStart().Length;
        var marker = MarkerOf(lines[i].TrimStart());
        var text = lines[i++].Trim()[marker.Length..];
        for (; i < lines.Length && GoesOn(lines[i].TrimStart()); i++)
            text += " " + lines[i].Trim();
        var first = new string(' ', indent) + marker;
        foreach (var line in WordWrap.Of(InlineText.Of(text, style), width - first.Length))
        {
            writer.WriteLine(first + line);
            first = new string(' ', first.Length);
        }
    }

    private static bool GoesOn(string line) =>
        line.Length > 0 && line[0] is not ('#' or '|') && !line.StartsWith(Fence, StringComparison.Ordinal) && MarkerOf(line).Length == 0;

    /// <summary><c>- </c> or <c>1. </c>; empty where the line is no item.</summary>
    private static string MarkerOf(string line)
    {
        if (line.StartsWith("- ", StringComparison.Ordinal))
            return "- ";
        var dot = line.IndexOf(". ", StringComparison.Ordinal);
        return dot is > 0 and < 3 && line[..dot].All(char.IsAsciiDigit) ? line[..(dot + 2)] : "";
    }
}
