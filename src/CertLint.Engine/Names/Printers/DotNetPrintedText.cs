using CertLint.Model;

namespace CertLint.Names;

/// <summary>
/// Tells whether a text can be what .NET shows of a certificate's name (<c>X509Certificate.Subject</c>,
/// <c>X500DistinguishedName.Name</c>), with which <c>FindBySubjectDistinguishedName</c> and <c>==</c> compare. Certain is only
/// what holds on Linux, by measurement, and on Windows, by the documentation of <c>CertNameToStr</c>.
/// </summary>
public static class DotNetPrintedText
{
    private const int MostCorrections = 4;

    /// <summary>
    /// Why the text is no certificate's subject; null where it may be one, where a hole decides, and where it is longer than any
    /// name (8,192 characters). A hole is taken for text whose quotes are closed within it.
    /// </summary>
    /// <param name="text">The text with which subjects are compared.</param>
    /// <param name="ignoresCase">The comparison ignores case, as <c>Find</c> does and <c>==</c> does not.</param>
    public static PrintedTextMisfit? MisfitOf(MappedText text, bool ignoresCase) =>
        text.Length is 0 or > DotNetDialect.MaximumLength ? null : new PrintedTextReader(text, ignoresCase).Read();

    /// <summary>
    /// What .NET shows of the name that somebody wrote otherwise, with what .NET's parser would correct corrected; null where that
    /// is not certain.
    /// </summary>
    public static string? CanonicalOf(string text) =>
        ParseCorrected(text) is { Rdns.Count: > 0 } name && DotNetSubjectPrinter.Print(name) is { Length: > 0 } canonical
        && MisfitOf(MappedText.Verbatim(canonical, 0), ignoresCase: false) is null
            ? canonical
            : null;

    private static DistinguishedName? ParseCorrected(string text)
    {
        for (var corrections = 0; corrections <= MostCorrections; corrections++)
        {
            var parse = DotNetDialect.Parse(MappedText.Verbatim(text, 0));
            if (parse.Error is not { SuggestedValue: { } correction, Place: var place })
                return parse.Name;
            text = text.Substring(0, place.Start) + correction + text.Substring(place.End);
        }

        return null;
    }
}
