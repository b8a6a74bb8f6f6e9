namespace CertLint.Docs;

/// <summary>The rows of a Markdown table, cells trimmed.</summary>
internal static class MarkdownTable
{
    /// <summary>The rows below the header <paramref name="header"/>, whose line is given as it stands in the document.</summary>
    public static IReadOnlyList<string[]> Below(string header, IReadOnlyList<string> lines)
    {
        var start = lines.ToList().IndexOf(header);
        Assert.True(start >= 0, $"No table begins with '{header}'.");
        return lines.Skip(start + 2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray())
            .ToArray();
    }
}
