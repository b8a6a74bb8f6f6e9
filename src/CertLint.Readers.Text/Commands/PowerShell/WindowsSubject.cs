using CertLint.Model;
using CertLint.Names;

namespace CertLint.Readers.Text.Commands;

/// <summary>A subject that Windows parses: New-SelfSignedCertificate's.</summary>
internal static class WindowsSubject
{
    /// <summary>
    /// Parses the text. Without an equal sign it gets <c>CN=</c> before it; with a semicolon, semicolons separate and commas
    /// are text (documentation of <c>-Subject</c>).
    /// </summary>
    /// <param name="text">The parameter's value.</param>
    /// <param name="written">The text that is parsed.</param>
    public static NameParse Parse(MappedText text, out MappedText written)
    {
        written = text;
        if (text.Text.IndexOf('=') < 0)
        {
            if (!text.IsKnown)
                return NameParse.Unknown;
            written = new MappedTextBuilder().Append("CN=", new SourceSpan(text.Span.Start, 0)).Append(text).Build();
        }

        var parse = CertStrToNameDialect.Parse(written, CertStrToNameDialect.OfCertEnroll(CertStrToNameFlags.None));
        return parse.Name is null && text.Text.IndexOf(';') >= 0
            ? CertStrToNameDialect.Parse(written, CertStrToNameDialect.OfCertEnroll(CertStrToNameFlags.Semicolon))
            : parse;
    }
}
