using CertLint.Model;

namespace CertLint.Names;

/// <summary>Double quotes in values of .NET's dialect.</summary>
internal static class DotNetQuotes
{
    /// <summary>
    /// The value with each <c>""</c> as one quote, which stands for both, and with a lone quote dropped, as .NET does.
    /// </summary>
    public static MappedText Undouble(MappedText value)
    {
        var text = value.Text;
        var quote = text.IndexOf('"');
        if (quote < 0)
            return value;

        var result = new MappedTextBuilder();
        var start = 0;
        for (; quote >= 0; quote = text.IndexOf('"', start))
        {
            result.Append(value.Slice(start, quote - start));
            start = quote + 1;
            if (start < text.Length && text[start] == '"')
            {
                result.Append("\"", value.SpanOf(quote, 2));
                start++;
            }
        }

        return result.Append(value.Slice(start, text.Length - start)).Build(value.Span.Start);
    }

    /// <summary>The value in quotes, as it must be written to mean the same.</summary>
    public static string Quote(string value) => "\"" + value.Replace("\"", "\"\"") + "\"";
}
