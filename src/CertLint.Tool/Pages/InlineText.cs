using System.Text;
using CertLint.Tool.Terminals;

namespace CertLint.Tool.Pages;

/// <summary>Takes the marks out of a line of Markdown: links, emphasis, and, where colour does their work, those of code.</summary>
internal static class InlineText
{
    /// <summary>The text as a terminal shows it.</summary>
    public static string Of(string markdown, Style style)
    {
        var text = new StringBuilder();
        for (var i = 0; i < markdown.Length;)
        {
            if (markdown[i] == '`' && markdown.IndexOf('`', i + 1) is > 0 and var end)
            {
                text.Append(style.HasColour ? style.Code(markdown[(i + 1)..end]) : markdown[i..(end + 1)]);
                i = end + 1;
            }
            else if (markdown[i] == '[' && LinkAt(markdown, i) is { } link)
            {
                text.Append(Of(link.Text, style)).Append(TargetOf(link.Target));
                i = link.End;
            }
            else if (markdown.AsSpan(i).StartsWith("**"))
            {
                i += 2;
            }
            else
            {
                text.Append(markdown[i++]);
            }
        }

        return text.ToString();
    }

    private static (string Text, string Target, int End)? LinkAt(string markdown, int start)
    {
        var middle = markdown.IndexOf("](", start, StringComparison.Ordinal);
        var end = middle < 0 ? -1 : markdown.IndexOf(')', middle);
        return end < 0 || markdown.IndexOf('[', start + 1, middle - start - 1) >= 0
            ? null
            : (markdown[(start + 1)..middle], markdown[(middle + 2)..end], end + 1);
    }

    // Pages of the repository are known by what they are called; the web's are not.
    private static string TargetOf(string target) => target.StartsWith("https://", StringComparison.Ordinal) ? " (" + target + ")" : "";
}
