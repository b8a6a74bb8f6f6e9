using CertLint.Model;

namespace CertLint.Tests.Names.Inserting;

/// <summary>A name's text with holes, written like <c>CN={user}, O={name}</c>, and what the code replaces in each value.</summary>
internal sealed record Template(string Written, IReadOnlyList<Replacement> Replacements)
{
    /// <summary>The text as an analyzer reads it, with a place for each character of <see cref="Written"/>.</summary>
    public MappedText Text => Build((source, builder, place) => builder.Append(
        new Hole(HoleKind.Expression, source, "string") { Replacements = Replacements, IsHarmless = source == "{number}" }, place));

    /// <summary>The holes as they are written, in order.</summary>
    public IReadOnlyList<string> Holes => [.. Text.Holes.Select(hole => hole.Value.Source)];

    /// <summary>The text that the program makes: the value at one hole, after all replacements, and another one at all others.</summary>
    public string Fill(int hole, string value, string others)
    {
        var next = 0;
        return Build((_, builder, place) => builder.Append(Replaced(next++ == hole ? value : others), place)).Text;
    }

    private string Replaced(string value) =>
        Replacements.Aggregate(value, (text, replacement) => text.Replace(replacement.Old, replacement.New, StringComparison.Ordinal));

    private MappedText Build(Action<string, MappedTextBuilder, SourceSpan> append)
    {
        var builder = new MappedTextBuilder();
        for (var i = 0; i < Written.Length; i++)
        {
            var end = Written[i] == '{' ? Written.IndexOf('}', i) : -1;
            if (end < 0)
                builder.Append(Written[i], i);
            else
                append(Written[i..(end + 1)], builder, SourceSpan.FromBounds(i, end + 1));
            i = Math.Max(i, end);
        }

        return builder.Build();
    }
}
