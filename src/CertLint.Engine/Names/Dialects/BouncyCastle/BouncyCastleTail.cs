using System.Text;
using CertLint.Model;

namespace CertLint.Names;

/// <summary>A comma or plus sign within a value: the parts behind it have no <c>=</c>.</summary>
internal readonly struct BouncyCastleTail(MappedText source, WrittenAttribute before, string otherAdvice)
{
    private static readonly char[] Separators = [',', '+'];

    /// <summary>The error; the first part without <c>=</c> ends at <paramref name="end"/>.</summary>
    public NameSyntaxError Error(int end)
    {
        var text = source.Text;
        var length = NameErrorText.TrimEnd(text, before.ValueStart, KeylessPart.EndOfAll(text, end, Separators)) - before.ValueStart;
        var written = source.Slice(before.ValueStart, length).Trim();
        var isPlain = written.Text.IndexOfAny(['"', '\\']) < 0;
        var meant = isPlain ? "\"" + written.Text + "\"" : Escape(written.Text);
        var shown = isPlain ? "\"" + NameErrorText.Show(written) + "\"" : NameErrorText.Show(MappedText.Verbatim(meant, 0));
        var key = text.Substring(before.KeyStart, before.KeyEnd - before.KeyStart).Trim();
        return new NameSyntaxError(
            written.Span,
            "of the " + NameErrorText.NameSeparator(text[before.ValueEnd]) + " in '" + NameErrorText.Show(written) + "'",
            (written.IsKnown || isPlain ? "write " + key + "=" + shown + " or " : "") + otherAdvice,
            written.IsKnown ? meant : null);
    }

    /// <summary>The text with a backslash before each separator that nothing protects yet.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
                isQuoted = !isQuoted;
            if (!isQuoted && text[i] is ',' or '+')
                escaped.Append('\\');
            escaped.Append(text[i]);
            if (!isQuoted && text[i] == '\\' && i + 1 < text.Length)
                escaped.Append(text[++i]);
        }

        return escaped.ToString();
    }
}
