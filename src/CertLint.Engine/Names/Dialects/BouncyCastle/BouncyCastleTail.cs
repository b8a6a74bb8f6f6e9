using System.Text;
using CertLint.Model;

namespace CertLint.Names;

/// <summary>A comma or plus sign within a value: the parts behind it have no <c>=</c>.</summary>
internal readonly struct BouncyCastleTail(MappedText source, WrittenAttribute before, string otherAdvice)
{
    /// <summary>The error; the first part without <c>=</c> ends at <paramref name="end"/>.</summary>
    public NameSyntaxError Error(int end)
    {
        var text = source.Text;
        var length = NameErrorText.TrimEnd(text, before.ValueStart, EndOfTail(text, end)) - before.ValueStart;
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

    private static int EndOfTail(string text, int end)
    {
        while (end < text.Length)
        {
            var separator = text.IndexOfAny([',', '+'], end + 1);
            var next = separator < 0 ? text.Length : separator;
            var isBlank = NameErrorText.TrimEnd(text, end + 1, next) == end + 1;
            if ((isBlank && text[end] != '+') || text.IndexOf('=', end + 1, next - end - 1) >= 0)
                break;
            end = next;
        }

        return end;
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
