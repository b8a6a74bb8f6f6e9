using CertLint.Model;

namespace CertLint.Names;

/// <summary>A name as <c>openssl req -subj</c> takes it, handed to a library: <c>/C=US/ST=California/CN=host</c>.</summary>
internal static class SlashForm
{
    /// <summary>The error, with the name as the library takes it where that is certain.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="isReversed">True where the library encodes the last written RDN first, and openssl the first.</param>
    /// <param name="quote">How the library quotes a value.</param>
    public static NameSyntaxError Error(MappedText text, bool isReversed, Func<string, string> quote)
    {
        var name = text.Trim();
        var meant = name.IsKnown ? Convert(name.Text, isReversed, quote) : null;
        return new NameSyntaxError(
            name.Span,
            "of the leading slash, which is OpenSSL's -subj form",
            "write " + (meant is null ? "commas between the attributes" : NameErrorText.Show(MappedText.Verbatim(meant, 0))),
            meant);
    }

    private static string? Convert(string text, bool isReversed, Func<string, string> quote)
    {
        var parts = new List<string>();
        foreach (var part in text.Substring(1).Split('/'))
        {
            var equals = part.IndexOf('=');
            if (equals <= 0 || part.IndexOf('\\') >= 0)
                return null;
            var value = part.Substring(equals + 1).Trim();
            parts.Add(part.Substring(0, equals + 1) + (NeedsQuotes(value) ? quote(value) : value));
        }

        if (isReversed)
            parts.Reverse();
        return string.Join(", ", parts);
    }

    private static bool NeedsQuotes(string value) => value.IndexOfAny([',', ';', '+', '"', '#']) >= 0;
}
