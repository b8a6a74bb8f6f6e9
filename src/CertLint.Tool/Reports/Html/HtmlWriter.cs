using CertLint.Tool.Terminals;

namespace CertLint.Tool.Reports.Html;

/// <summary>
/// Writes HTML that is XML as well: each element is closed, and each text and value is escaped and made harmless
/// (<see cref="ShownText"/>), so that a name of others stays a name.
/// </summary>
internal sealed class HtmlWriter(TextWriter writer)
{
    private readonly Stack<string> open = new();

    /// <summary>Begins an element.</summary>
    public HtmlWriter Open(string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Begin(element, attributes);
        writer.Write('>');
        open.Push(element);
        return this;
    }

    /// <summary>Ends the element that was begun last.</summary>
    public HtmlWriter Close()
    {
        writer.Write("</");
        writer.Write(open.Pop());
        writer.Write('>');
        return this;
    }

    /// <summary>An element that holds nothing but a text.</summary>
    public HtmlWriter Element(string element, string text, params ReadOnlySpan<(string Name, string Value)> attributes) =>
        Open(element, attributes).Text(text).Close();

    /// <summary>An element that never holds anything: of SVG, or one that HTML calls void.</summary>
    public HtmlWriter Empty(string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Begin(element, attributes);
        writer.Write("/>");
        return this;
    }

    /// <summary>A text.</summary>
    public HtmlWriter Text(string text)
    {
        Escape(ShownText.Of(text));
        return this;
    }

    /// <summary>Ends a line of the page's source, where white space has no meaning.</summary>
    public HtmlWriter Line()
    {
        writer.Write('\n');
        return this;
    }

    private void Begin(string element, ReadOnlySpan<(string Name, string Value)> attributes)
    {
        writer.Write('<');
        writer.Write(element);
        foreach (var (name, value) in attributes)
        {
            writer.Write(' ');
            writer.Write(name);
            writer.Write("=\"");
            Escape(ShownText.Of(value));
            writer.Write('"');
        }
    }

    private void Escape(string text)
    {
        foreach (var character in text)
        {
            switch (character)
            {
                case '&':
                    writer.Write("&amp;");
                    break;
                case '<':
                    writer.Write("&lt;");
                    break;
                case '>':
                    writer.Write("&gt;");
                    break;
                case '"':
                    writer.Write("&quot;");
                    break;
                default:
                    writer.Write(character);
                    break;
            }
        }
    }
}
