using CertLint.Model;

namespace CertLint.Names;

/// <summary>
/// Stands two letters or digits for each hole of a text, which every dialect takes for a part of a value, in any attribute and
/// as a country's code too; so that a text with holes can be repaired as one without.
/// </summary>
internal sealed class HoleTokens
{
    private const string Alphabet = "QZXJVWKYqzxjvwkyPHBMDGFUNTRSLIAECO0123456789phbmdgfuntrsliaeco";

    private readonly MappedText source;
    private readonly string firsts;
    private readonly string seconds;

    private HoleTokens(MappedText source, string firsts, string seconds)
    {
        this.source = source;
        this.firsts = firsts;
        this.seconds = seconds;
        var text = new MappedTextBuilder();
        var start = 0;
        for (var i = 0; i < source.Holes.Count; i++)
        {
            var offset = source.Holes[i].Key;
            text.Append(source.Text.Substring(start, offset - start), text.Length).Append(TokenOf(i), text.Length);
            start = offset + 1;
        }

        Text = text.Append(source.Text.Substring(start), text.Length).Build().Text;
    }

    /// <summary>The text with the tokens.</summary>
    public string Text { get; }

    /// <summary>The tokens of a text; null where it has too many holes, or uses too many letters itself.</summary>
    public static HoleTokens? Of(MappedText text)
    {
        // Characters that the text itself lacks, so that no token shows up by chance, and none across the border of another.
        var free = string.Concat(Alphabet.Where(character => text.Text.IndexOf(character) < 0));
        var half = free.Length / 2;
        return text.Holes.Count <= half * half ? new HoleTokens(text, free.Substring(0, half), free.Substring(half)) : null;
    }

    /// <summary>
    /// A value with its holes back in place of the tokens, all at the place of the whole text.
    /// </summary>
    /// <param name="value">The value.</param>
    /// <param name="found">Takes the number of each hole that is found.</param>
    public MappedText Restore(string value, ICollection<int> found)
    {
        var restored = new MappedTextBuilder();
        var start = 0;
        for (var i = 0; i + 1 < value.Length; i++)
        {
            var hole = IndexOf(value[i], value[i + 1]);
            if (hole < 0)
                continue;
            restored.Append(value.Substring(start, i - start), source.Span).Append(source.Holes[hole].Value, source.Span);
            found.Add(hole);
            start = ++i + 1;
        }

        return restored.Append(value.Substring(start), source.Span).Build(source.Span.Start);
    }

    private string TokenOf(int hole) =>
        string.Concat(firsts.Substring(hole / firsts.Length, 1), seconds.Substring(hole % firsts.Length, 1));

    private int IndexOf(char first, char second)
    {
        var high = firsts.IndexOf(first);
        var low = high < 0 ? -1 : seconds.IndexOf(second);
        return low < 0 || low >= firsts.Length || (high * firsts.Length) + low >= source.Holes.Count ? -1 : (high * firsts.Length) + low;
    }
}
