using CertLint.Model;

namespace CertLint.Rules.Subject1000;

/// <summary>Replaces parts of a value, from left to right, so that each character keeps its place in the document.</summary>
internal sealed class Rewriter(MappedText source)
{
    private readonly MappedTextBuilder builder = new();
    private int copied;

    /// <summary>Puts <paramref name="meaning"/> in the place of <paramref name="length"/> characters from <paramref name="start"/>.</summary>
    public void Replace(int start, int length, string meaning)
    {
        CopyTo(start);
        builder.Append(meaning, source.SpanOf(start, length));
        copied = start + length;
    }

    /// <summary>The value with all replacements.</summary>
    public MappedText Build()
    {
        CopyTo(source.Length);
        return builder.Build(source.Span.Start);
    }

    private void CopyTo(int end)
    {
        if (end > copied)
            builder.Append(source.Slice(copied, end - copied));
        copied = end;
    }
}
