using System.Text;

namespace CertLint.Benchmarks.Analyzer;

/// <summary>Writes lines with the indentation of the braces that are open.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder text = new();
    private int depth;

    /// <summary>The lines that have been written.</summary>
    public int Lines { get; private set; }

    public void Line(string line = "")
    {
        if (line.Length > 0)
            text.Append(' ', 4 * depth).Append(line);
        text.Append('\n');
        Lines++;
    }

    /// <summary>Writes a line, and a brace that <see cref="Close"/> closes.</summary>
    public void Open(string line)
    {
        Line(line);
        Line("{");
        depth++;
    }

    public void Close()
    {
        depth--;
        Line("}");
    }

    public override string ToString() => text.ToString();
}
