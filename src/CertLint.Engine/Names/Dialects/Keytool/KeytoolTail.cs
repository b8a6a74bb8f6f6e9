using CertLint.Model;

namespace CertLint.Names;

/// <summary>A comma, semicolon or plus sign within a value: the parts behind it have no <c>=</c>.</summary>
internal readonly struct KeytoolTail(MappedText source, WrittenAttribute before)
{
    private static readonly char[] Separators = [',', ';', '+'];

    /// <summary>The error; the first part without <c>=</c> ends at <paramref name="end"/>.</summary>
    public NameSyntaxError Error(int end)
    {
        var text = source.Text;
        var length = NameErrorText.TrimEnd(text, before.ValueStart, KeylessPart.EndOfAll(text, end, Separators)) - before.ValueStart;
        var written = source.Slice(before.ValueStart, length).Trim();
        var separator = NameErrorText.NameSeparator(text[before.ValueEnd]);
        var reason = "of the " + separator + " in '" + NameErrorText.Show(written) + "'";
        if (!written.IsKnown)
            return new NameSyntaxError(written.Span, reason, "put a backslash before the " + separator);
        var meant = KeytoolEscapes.Write(KeytoolEscapes.MeaningOf(written.Text));
        var key = text.Substring(before.KeyStart, before.KeyEnd - before.KeyStart).Trim();
        return new NameSyntaxError(
            written.Span, reason, "write " + key + "=" + NameErrorText.Show(MappedText.Verbatim(meant, 0)), meant);
    }
}
