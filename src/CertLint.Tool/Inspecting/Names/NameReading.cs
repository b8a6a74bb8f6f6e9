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

    /// <summary>Why there is neither a name nor an error, as a sentence; null where there is one.</summary>
    public string? Failure => Parse.Name is not null || Parse.Error is not null ? null
        : Text.Length > NameDialects.LongestText ? $"The text has more than {NameDialects.LongestText} characters, which CertLint does not read."
        : $"CertLint does not know what {DialectNames.WordOf(Dialect)} makes of this text.";

    /// <summary>Reads a text.</summary>
    public static NameReading Of(NameDialect dialect, string text)
    {
        var parse = NameDialects.Parse(dialect, MappedText.Verbatim(text, 0));
        if (parse.Name is not { } name)
            return new NameReading(dialect, text, parse, []);
        var lost = EncodedCharacters.Remarks(dialect, name).Where(remark => !parse.Remarks.Any(told => Overlap(told.Place, remark.Place)));
        var encoded = EncodedCharacters.Of(dialect, name);
        return new NameReading(dialect, text, parse with { Name = encoded, Remarks = [.. parse.Remarks, .. lost] }, [.. OthersOf(dialect, encoded)]);
    }

    private static bool Overlap(SourceSpan left, SourceSpan right) => left.Start < right.End && right.Start < left.End;

    private static IEnumerable<PrintedName> OthersOf(NameDialect dialect, DistinguishedName name) => NameDialects.All
        .Where(other => other != dialect)
        .Select(other => PrintedName.Of(other, name))
        .Append(PrintedName.OfConfig(name));
}
