using CertLint.Model;
using CertLint.Readers.Documents;

namespace CertLint.Readers.Pem;

/// <summary>
/// What stands around and between the lines of a block in a certificate file and makes strict readers refuse it, although all
/// its characters are right.
/// </summary>
internal static class PemLayout
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The flaws of a block, in its order.</summary>
    public static IEnumerable<PemFlaw> FlawsOf(PemBlock block, DocumentSource source)
    {
        if (source.ByteOrderMark == "UTF-16")
            yield return new PemFlaw("the file is UTF-16", "save it as ASCII or UTF-8 without a byte order mark", block.Begin);
        else if (HasMarkBefore(block, source))
            yield return new PemFlaw("a byte order mark stands before it", "save the file without one", block.Begin);
        if (HasSpaceBefore(block, source.Text))
            yield return new PemFlaw("its BEGIN line is indented", "remove the indentation", block.Begin);
        else if (block.End.IsIndented)
            yield return new PemFlaw("its END line is indented", "remove the indentation", block.End.Place);
        if (EmptyLine(source.Text, block.Body) is { } empty)
            yield return new PemFlaw("an empty line stands in it", "remove the empty line", empty);
        else if (HasOnlyCarriageReturns(source.Text, block.Body))
            yield return new PemFlaw("its lines end with a carriage return alone", "save the file with line feeds", block.Begin);
    }

    private static bool HasMarkBefore(PemBlock block, DocumentSource source) =>
        source.Text.IndexOf(ByteOrderMark, block.Indent.Start, block.Indent.Length) >= 0
        || (source.ByteOrderMark is not null && block.Indent.Start == 0);

    private static bool HasSpaceBefore(PemBlock block, string text)
    {
        for (var i = block.Indent.Start; i < block.Indent.End; i++)
        {
            if (text[i] != ByteOrderMark)
                return true;
        }

        return false;
    }

    // openssl takes one right behind the BEGIN line for the end of headers.
    private static SourceSpan? EmptyLine(string text, SourceSpan body)
    {
        var first = PemBody.SkipHeaders(text, body, out _);
        for (var start = first; start < body.End;)
        {
            var end = text.IndexOf('\n', start, body.End - start);
            if (end < 0)
                return null;
            if (start > first && IsBlank(text, start, end))
                return new SourceSpan(start, 0);
            start = end + 1;
        }

        return null;
    }

    private static bool IsBlank(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        return start == end;
    }

    private static bool HasOnlyCarriageReturns(string text, SourceSpan body) =>
        text.IndexOf('\n', body.Start, body.Length) < 0 && text.IndexOf('\r', body.Start, body.Length) >= 0;
}
