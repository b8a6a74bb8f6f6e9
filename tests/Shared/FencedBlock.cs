namespace CertLint.Docs;

/// <summary>A fenced block of Markdown whose info string is a kind and perhaps a verdict: <c>csharp bad</c>.</summary>
/// <param name="Kind">What the text is.</param>
/// <param name="Verdict">What a test expects of it; empty where no test reads it.</param>
/// <param name="Line">1-based line of the opening fence.</param>
/// <param name="Text">The lines between the fences, each with a line feed.</param>
internal sealed record FencedBlock(string Kind, string Verdict, int Line, string Text)
{
    /// <summary>The kind without the extension of the file that the text is to be: <c>key</c> of <c>key.crt</c>.</summary>
    public string BareKind => Kind.Split('.')[0];

    private const string Fence = "```";

    public static IReadOnlyList<FencedBlock> Read(IReadOnlyList<string> lines)
    {
        var blocks = new List<FencedBlock>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
                continue;
            var start = i;
            var info = lines[start][Fence.Length..].Split(' ', 2);
            while (lines[++i] != Fence)
            {
            }

            var text = string.Concat(lines.Skip(start + 1).Take(i - start - 1).Select(line => line + "\n"));
            blocks.Add(new FencedBlock(info[0], info.Length > 1 ? info[1] : "", start + 1, text));
        }

        return blocks;
    }
}
