using CertLint.Model;
using YamlDotNet.Core;

namespace CertLint.Readers.Yaml;

/// <summary>
/// Finds the place of each character of a scalar, which the parser does not tell. What it makes of the text is held
/// against the parser's value; where they differ, each character stands for the whole scalar.
/// </summary>
internal static class ScalarMapping
{
    /// <summary>The value with its places.</summary>
    /// <param name="source">The text.</param>
    /// <param name="place">Where the scalar stands in it, without tag and anchor.</param>
    /// <param name="style">How it is written.</param>
    /// <param name="value">The parser's value.</param>
    public static MappedText Of(string source, SourceSpan place, ScalarStyle style, string value)
    {
        if (style == ScalarStyle.Plain && value.Length == place.Length
            && string.CompareOrdinal(source, place.Start, value, 0, value.Length) == 0)
            return MappedText.Verbatim(value, place.Start);
        var text = style switch
        {
            ScalarStyle.Literal or ScalarStyle.Folded => new BlockScalar(source, place, style == ScalarStyle.Folded, value).Read(),
            _ => new FlowScalar(source, place, style).Read(),
        };
        return text is not null && string.Equals(text.Text, value, StringComparison.Ordinal) ? text : MappedText.At(value, place);
    }

    /// <summary>Characters of the line break at a place; 0 where there is none.</summary>
    public static int BreakAt(string source, int position, int end)
    {
        if (position >= end)
            return 0;
        return source[position] switch
        {
            '\r' when position + 1 < end && source[position + 1] == '\n' => 2,
            '\r' or '\n' or '\u0085' => 1,
            _ => 0,
        };
    }

    /// <summary>Appends a line feed for the break that stands at a place.</summary>
    public static void AppendBreak(MappedTextBuilder text, string source, int position, int length)
    {
        if (source[position] == '\n')
            text.Append('\n', position);
        else
            text.Append("\n", new SourceSpan(position, length));
    }
}
