namespace CertLint.Readers.Text.OpenSsl;

/// <summary>Finds the end of <c>${…}</c> and <c>$(…)</c> as a shell or a template engine means them, nested ones included.</summary>
internal sealed class BraceScanner(LogicalLine line, int end)
{
    private int searched;

    /// <summary>The offset behind the brace that closes the one at <paramref name="open"/>; null where none does.</summary>
    public int? ClosingOf(int open)
    {
        var depth = 0;
        var closing = line[open] == '{' ? '}' : ')';
        var limit = Math.Min(end, open + ConfigLimits.MarkerLength);
        for (var i = open; i < limit && searched < ConfigLimits.ValueLength; i++, searched++)
        {
            if (line[i] == line[open])
                depth++;
            else if (line[i] == closing && --depth == 0)
                return i + 1;
        }

        return null;
    }
}
