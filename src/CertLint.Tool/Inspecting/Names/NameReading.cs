using CertLint.Model;
using CertLint.Names;

namespace CertLint.Tool.Inspecting.Names;

/// <summary>What a library or tool makes of a text.</summary>
/// <param name="Dialect">The library or tool.</param>
/// <param name="Text">The text.</param>
/// <param name="Parse">What it makes of it.</param>
/// <param name="Others">The same name in all other forms; none where there is no name.</param>
internal sealed record NameReading(NameDialect Dialect, string Text, NameParse Parse, IReadOnlyList<PrintedName> Others)
{
    /// <summary>Turns places of the text into lines and columns.</summary>
    public LineMap Lines { get; } = LineMap.Of(Text);

    /// <summary>Reads a text.</summary>
    public static NameReading Of(NameDialect dialect, string text)
    {
        var parse = NameDialects.Parse(dialect, MappedText.Verbatim(text, 0));
        return new NameReading(dialect, text, parse, parse.Name is { } name ? [.. OthersOf(dialect, name)] : []);
    }

    private static IEnumerable<PrintedName> OthersOf(NameDialect dialect, DistinguishedName name) => NameDialects.All
        .Where(other => other != dialect)
        .Select(other => PrintedName.Of(other, name))
        .Append(PrintedName.OfConfig(name));
}
