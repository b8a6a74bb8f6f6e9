using CertLint.Model;

namespace CertLint.Names;

/// <summary>
/// <c>//C=US\O=Acme\CN=host</c>: Git Bash on Windows, which rewrites arguments that start with one slash to paths, makes
/// <c>/C=US/O=Acme/CN=host</c> of it. Everywhere else openssl drops all of it.
/// </summary>
internal static class OpenSslGitBashForm
{
    /// <summary>The remark about a text in this form; null for another.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="first">Its first attribute, whose key starts with the second slash.</param>
    public static NameRemark? Remark(MappedText source, WrittenAttribute first)
    {
        var text = source.Text;
        if (first.KeyStart != 1 || !HoldsKeyBehindBackslash(text, first.ValueStart, first.ValueEnd))
            return null;
        var isWhole = source.IsKnown && first.ValueEnd == text.Length;
        var meant = isWhole ? text.Substring(1).Replace('\\', '/') : null;
        return new NameRemark(
            NameRemarkKind.KeyDropped,
            source.SpanOf(0, first.ValueEnd),
            "openssl drops '" + NameErrorText.Show(source.Slice(1, first.ValueEnd - 1)) + "' where no Git Bash on Windows rewrites it",
            (meant is null ? "write slashes, the first one once" : "write " + NameErrorText.Show(MappedText.Verbatim(meant, 0)))
                + " and set MSYS_NO_PATHCONV=1 in Git Bash",
            meant);
    }

    private static bool HoldsKeyBehindBackslash(string text, int start, int end)
    {
        for (var backslash = text.IndexOf('\\', start, end - start); backslash >= 0;)
        {
            var next = text.IndexOf('\\', backslash + 1, end - backslash - 1);
            var equals = text.IndexOf('=', backslash, (next < 0 ? end : next) - backslash);
            if (equals > 0 && OpenSslAttributeKeys.Correct(text.Substring(backslash + 1, equals - backslash - 1)) is not null)
                return true;
            backslash = next;
        }

        return false;
    }
}
