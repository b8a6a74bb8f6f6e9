using CertLint.Model;

namespace CertLint.Names;

/// <summary>
/// Proves that a value which a program inserts into the text of a name can add attributes to it: some value, put through the
/// replacements that the code makes, gives a name with more attributes than a harmless value does.
/// </summary>
public static class UnescapedValues
{
    /// <summary>More holes than a text of people's has; those behind are not looked into.</summary>
    private const int MostHoles = 16;

    /// <summary>
    /// The holes that can, by offset. Silent are values that cannot carry syntax, a text that is no name whatever its holes
    /// hold or of which a hole decides what it is (the whole text, a key), and a value that may well be meant to hold
    /// attributes, because it follows another one without anything between them and ends the text.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="parse">What the library or tool makes of it.</param>
    /// <param name="read">What it makes of another text under the same options.</param>
    public static IReadOnlyList<UnescapedValue> Find(MappedText text, NameParse parse, Func<MappedText, NameParse> read)
    {
        if (text.IsKnown || parse.Name is not { } name)
            return [];
        List<UnescapedValue>? found = null;
        var attributes = Count(name);
        for (var i = 0; i < text.Holes.Count && i < MostHoles; i++)
        {
            var (offset, hole) = (text.Holes[i].Key, text.Holes[i].Value);
            if (hole.IsHarmless || IsTail(text, offset)
                || HoleFilling.AttributeOf(name, text, offset, hole) is not { } attribute)
            {
                continue;
            }

            if (Prove(text, offset, hole, attributes, read) is { } payload)
                (found ??= []).Add(new UnescapedValue(hole, text.SpanOf(offset, 1), attribute, payload));
        }

        return found ?? (IReadOnlyList<UnescapedValue>)[];
    }

    private static string? Prove(MappedText text, int offset, Hole hole, int attributes, Func<MappedText, NameParse> read)
    {
        foreach (var payload in Payloads.All)
        {
            if (InsertedValue.Replace(payload, hole.Replacements) is { } filling
                && read(HoleFilling.Fill(text, offset, filling)).Name is { } name && Count(name) > attributes)
            {
                return payload;
            }
        }

        return null;
    }

    private static bool IsTail(MappedText text, int offset) =>
        offset == text.Length - 1 && offset > 0 && text.IsHoleAt(offset - 1);

    private static int Count(DistinguishedName name)
    {
        var count = 0;
        for (var i = 0; i < name.Rdns.Count; i++)
            count += name.Rdns[i].Count;
        return count;
    }
}
