using CertLint.Model;

namespace CertLint.Names;

/// <summary>
/// Writes another value into a name's text. How it must be quoted or escaped, the dialect itself is asked: what it does not
/// read back as that value is never written.
/// </summary>
public static class ValueInText
{
    /// <summary>Characters; of a longer text each answer would take as long as reading it again.</summary>
    private const int LongestText = 8192;

    /// <summary>
    /// The characters that must stand at a place in a value, so that the dialect reads the value with <paramref name="value"/>
    /// there and everything else as before, and says no more of the text than it did; null where there are none.
    /// </summary>
    /// <param name="text">The text of a name.</param>
    /// <param name="place">The characters of a value that are to be replaced.</param>
    /// <param name="value">What should be read in their place.</param>
    /// <param name="read">The dialect.</param>
    public static string? Write(MappedText text, SourceSpan place, string value, Func<MappedText, NameParse> read)
    {
        if (text.Length > LongestText || text.OffsetsOf(place) is not var (start, length))
            return null;
        var parse = read(text);
        if (parse.Name is not { } name || ValueAt(name, place) is not { } replaced || replaced.Value.OffsetsOf(place) is not var (from, count))
            return null;

        var expected = replaced.Value.Text.Remove(from, count).Insert(from, value);
        foreach (var written in WritingsOf(value).Distinct(StringComparer.Ordinal))
        {
            var other = read(Replace(text, start, length, written));
            if (other.Name is { } again && other.Remarks.Count <= parse.Remarks.Count && AreEqual(name, again, replaced, expected))
                return written;
        }

        return null;
    }

    /// <summary>As it is, in quotes with doubled ones inside, with backslashes, and as it must be within quotes.</summary>
    private static string[] WritingsOf(string value) =>
        [value, DotNetQuotes.Quote(value), Rfc4514Escapes.Escape(value), OpenSslEscapes.Escape(value), value.Replace("\"", "\"\"")];

    private static MappedText Replace(MappedText text, int start, int length, string written) => new MappedTextBuilder()
        .Append(text.Slice(0, start))
        .Append(written, text.SpanOf(start, 0))
        .Append(text.Slice(start + length, text.Length - start - length))
        .Build();

    private static NameAttribute? ValueAt(DistinguishedName name, SourceSpan place) => name.Attributes.FirstOrDefault(
        attribute => attribute.Value.Length > 0 && attribute.Value.Span.Start <= place.Start && attribute.Value.Span.End >= place.End);

    private static bool AreEqual(DistinguishedName name, DistinguishedName other, NameAttribute replaced, string expected)
    {
        var attributes = name.Attributes.ToList();
        var others = other.Attributes.ToList();
        if (name.Rdns.Count != other.Rdns.Count || attributes.Count != others.Count)
            return false;
        for (var i = 0; i < attributes.Count; i++)
        {
            var wanted = ReferenceEquals(attributes[i], replaced) ? expected : attributes[i].Value.Text;
            if (!attributes[i].Type.Equals(others[i].Type) || !string.Equals(wanted, others[i].Value.Text, StringComparison.Ordinal))
                return false;
        }

        return true;
    }
}
