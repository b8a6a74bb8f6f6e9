using CertLint.Tool.Terminals;

namespace CertLint.Tool.Inspecting;

/// <summary>Fields below a heading: what they are called, and what they say in columns.</summary>
/// <param name="writer">Where they are written.</param>
/// <param name="style">How names are set off.</param>
internal sealed class FieldTable(TextWriter writer, Style style)
{
    private const int NameWidth = 20;

    /// <summary>What a column pads to at most, so that one long value does not push all others away.</summary>
    private const int WidestColumn = 48;

    /// <summary>A field of one line.</summary>
    public void Add(string name, string text) => Add(name, [[text]]);

    /// <summary>A field of several lines with columns; none for no lines.</summary>
    public void Add(string name, IReadOnlyList<string[]> rows)
    {
        var widths = WidthsOf(rows);
        for (var i = 0; i < rows.Count; i++)
        {
            var line = "  " + style.Dim(Pad(i == 0 ? name : "", NameWidth));
            for (var column = 0; column < rows[i].Length; column++)
                line += column + 1 == rows[i].Length ? rows[i][column] : Pad(rows[i][column], widths[column]) + "  ";
            writer.WriteLine(line.TrimEnd());
        }
    }

    private static int[] WidthsOf(IReadOnlyList<string[]> rows)
    {
        var widths = new int[rows.Count == 0 ? 0 : rows.Max(row => row.Length)];
        foreach (var row in rows)
        {
            for (var column = 0; column < row.Length; column++)
                widths[column] = Math.Max(widths[column], Math.Min(WidestColumn, ShownText.WidthOf(row[column])));
        }

        return widths;
    }

    private static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - ShownText.WidthOf(text)));
}
