using CertLint.Model;

namespace CertLint.Readers.Pem;

/// <summary>Tells a body that another program or the reader of a sample fills in: it is not checked, and no mistake.</summary>
internal static class TemplateBody
{
    // None of them occurs in base64: templates, variables, elisions, holes of the text around.
    private static readonly string[] Markers = ["{{", "${", "$(", "<", "%", "...", "\u2026", "\uFFFC"];

    /// <summary>
    /// True where the body was never a certificate or key: each of them is a SEQUENCE, whose base64 begins with M (0x30), but
    /// samples write any other words there, or none. OpenSSH's own keys begin with their name (b, PROTOCOL.key).
    /// </summary>
    public static bool IsNever(string text, SourceSpan body)
    {
        var start = PemBody.SkipHeaders(text, body, out var isEncrypted);
        while (start < body.End && char.IsWhiteSpace(text[start]))
            start++;
        return !isEncrypted && (start == body.End || text[start] is not ('M' or 'b'));
    }

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
