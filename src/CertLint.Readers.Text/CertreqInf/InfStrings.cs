using CertLint.Model;

namespace CertLint.Readers.Text.CertreqInf;

/// <summary>
/// Replaces <c>%key%</c> by the string of that key in [Strings], once, and <c>%%</c> by a percent sign ("INF Strings
/// Section"). Of a key that is not there, which may be a batch file's variable, nobody knows what becomes: it is a hole.
/// </summary>
internal sealed class InfStrings(InfSection? section)
{
    private readonly Dictionary<string, MappedText> strings = Table(section);
    private int expanded;

    /// <summary>The text with its strings in place; a string has the place of its reference.</summary>
    public MappedText Replace(MappedText value)
    {
        var text = value.Text;
        var at = text.IndexOf('%');
        if (at < 0)
            return value;
        var builder = new MappedTextBuilder();
        var copied = 0;
        while (at >= 0 && text.IndexOf('%', at + 1) is var end and > 0)
        {
            builder.Append(value.Slice(copied, at - copied));
            Append(builder, value.Slice(at, end + 1 - at));
            copied = end + 1;
            at = text.IndexOf('%', copied);
        }

        builder.Append(value.Slice(copied, text.Length - copied));
        return builder.Build(value.Span.Start);
    }

    private static Dictionary<string, MappedText> Table(InfSection? section)
    {
        var table = new Dictionary<string, MappedText>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in section?.Entries ?? [])
        {
            if (entry.Key.IsKnown && !table.ContainsKey(entry.Key.Text))
                table.Add(entry.Key.Text, entry.Value);
        }

        return table;
    }

    private void Append(MappedTextBuilder builder, MappedText reference)
    {
        var key = reference.Text.Substring(1, reference.Length - 2);
        if (key.Length == 0)
            builder.Append("%", reference.Span);
        else if (strings.TryGetValue(key, out var meaning) && meaning.IsKnown && meaning.Length <= InfLimits.ExpandedLength - expanded)
            Append(builder, meaning, reference.Span);
        else
            builder.Append(new Hole(HoleKind.Variable, reference.Text), reference.Span);
    }

    private void Append(MappedTextBuilder builder, MappedText meaning, SourceSpan place)
    {
        expanded += meaning.Length;
        builder.Append(meaning.Text, place);
    }
}
