using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Engine.Tests.Rules;

/// <summary>How samples write values and show levels.</summary>
internal static class SampleText
{
    public static string Word(Level level) => level == Level.Policy ? "policy"
        : level == Level.Warning ? "warning"
        : level == Level.Suggestion ? "suggestion"
        : throw new InvalidOperationException("A finding must be told.");

    /// <summary>The value that stands at <paramref name="start"/> of the document; in it <c>{x}</c> is a hole.</summary>
    public static MappedText Value(string written, int start)
    {
        var value = new MappedTextBuilder();
        for (var i = 0; i < written.Length; i++)
        {
            var close = written[i] == '{' ? written.IndexOf('}', i) : -1;
            if (close < 0)
            {
                value.Append(written[i], start + i);
                continue;
            }

            value.Append(new Hole(HoleKind.Variable, written[i..(close + 1)]), SourceSpan.FromBounds(start + i, start + close + 1));
            i = close;
        }

        return value.Build(start);
    }
}
