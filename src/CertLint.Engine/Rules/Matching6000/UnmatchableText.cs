using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Rules.Matching6000;

/// <summary>A text with which the whole subject or issuer of a certificate is compared, and which is none.</summary>
public static class UnmatchableText
{
    /// <summary>
    /// The problem; null where a certificate may have this subject. Its place is the whole text and the suggestion the whole text
    /// as .NET shows it; where a part of the text is not known, they are those of the part that is wrong.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="ignoresCase">The comparison ignores case, as <c>Find</c> does and <c>==</c> does not.</param>
    /// <param name="part">What it is compared with: <c>subject</c> or <c>issuer</c>.</param>
    public static Problem? ProblemOf(MappedText text, bool ignoresCase, string part)
    {
        if (DotNetPrintedText.MisfitOf(text, ignoresCase) is not { } misfit)
            return null;
        var suggestion = text.IsKnown ? CanonicalOf(text.Text, misfit) : misfit.Replacement;
        var advice = suggestion is null ? $"write the text that X509Certificate2.{(part == "issuer" ? "Issuer" : "Subject")} shows"
            : suggestion.Length == 0 ? "remove it"
            : $"write '{Display.Of(suggestion)}'";
        return new Problem(
            RuleIds.UnmatchableText,
            text.IsKnown ? text.Span : misfit.Written.Span,
            $"'{Display.Of(text)}' is the {part} of no certificate, because {ReasonOf(misfit)}; {advice}.",
            suggestion);
    }

    // Whoever writes a plus or equals sign into a value may have meant another attribute.
    private static string? CanonicalOf(string text, PrintedTextMisfit misfit) =>
        misfit is { Flaw: PrintedTextFlaw.MissingQuotes, Written.Text: "+" or "=" } ? null : DotNetPrintedText.CanonicalOf(text);

    private static string ReasonOf(PrintedTextMisfit misfit) => misfit.Flaw switch
    {
        PrintedTextFlaw.NoKey => "a name is shown with its keys, as in 'CN=…, O=…'",
        PrintedTextFlaw.Key => $".NET writes the key {misfit.Replacement}, not {Display.Of(misfit.Written)}",
        PrintedTextFlaw.Separator => ".NET writes a comma and one space between the attributes",
        PrintedTextFlaw.NeedlessQuotes => ".NET puts only a value that needs them into quotes",
        PrintedTextFlaw.Backslash => "a backslash escapes nothing in .NET",
        _ when misfit.Written.Text.All(char.IsWhiteSpace) => ".NET puts a value with a space at its end into quotes",
        _ => $".NET puts a value with {Shown(misfit.Written)} into quotes",
    };

    private static string Shown(MappedText written) => written.Text[0] == ',' ? "a comma" : $"'{Display.Of(written)}'";
}
