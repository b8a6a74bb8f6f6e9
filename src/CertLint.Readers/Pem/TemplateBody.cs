using CertLint.Model;

namespace CertLint.Readers.Pem;

/// <summary>Tells a body that another program or the reader of a sample fills in: it is not checked, and no mistake.</summary>
internal static class TemplateBody
{
    // None of them occurs in base64: templates, variables, elisions, holes of the text around.
    private static readonly string[] Markers = ["{{", "${", "$(", "<", "%", "...", "\u2026", "\uFFFC"];

    /// <summary>True where a marker stands in the body.</summary>
    public static bool IsIn(string text, SourceSpan body)
    {
        foreach (var marker in Markers)
        {
            if (text.IndexOf(marker, body.Start, body.Length, StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }
}
