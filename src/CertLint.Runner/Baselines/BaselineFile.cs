using System.Globalization;
using System.Text;
using System.Xml;
using CertLint.Model;
using CertLint.Rules;

namespace CertLint.Runner.Baselines;

/// <summary>What is wrong with a baseline.</summary>
/// <param name="Position">Where.</param>
/// <param name="Reason">Words that follow "because".</param>
internal sealed record BaselineFailure(FilePosition Position, string Reason);

/// <summary>
/// The text of a baseline: one element a line, in the order of files, rules, values and ordinals, so that an edit of a project is
/// an edit of a few lines.
/// </summary>
/// <remarks><c>&lt;Finding rule="CERT1005" file="certs/request.cnf" value="CA" reason="…" /&gt;</c>; value, ordinal and reason are optional.</remarks>
internal static class BaselineFile
{
    private const string Root = "CertLintBaseline";
    private const string Element = "Finding";
    private const string Version = "1";

    /// <summary>Reads it; null and a failure where it is not such a text as a whole, so that nothing of it holds.</summary>
    public static IReadOnlyList<BaselineEntry>? Parse(string text, out BaselineFailure? failure)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = BaselineLimits.FileLength,
            IgnoreComments = true,
            IgnoreWhitespace = true,
            IgnoreProcessingInstructions = true,
        };
        using var reader = XmlReader.Create(new StringReader(text), settings);
        try
        {
            var entries = new List<BaselineEntry>();
            failure = Read(reader, entries);
            return failure is null ? entries : null;
        }
        catch (XmlException error)
        {
            // The parser knows no place for what is wrong with the text as a whole.
            var (line, column) = (Math.Max(1, error.LineNumber), Math.Max(1, error.LinePosition));
            failure = new BaselineFailure(new FilePosition(line, column, line, column), "it is no well-formed XML here, or has a document type");
            return null;
        }
    }

    /// <summary>Writes it, entries in their order.</summary>
    public static string Compose(IEnumerable<BaselineEntry> entries, string lineEnd)
    {
        var text = new StringBuilder();
        text.Append("<?xml version=\"1.0\" encoding=\"utf-8\"?>").Append(lineEnd);
        text.Append('<').Append(Root).Append(" version=\"" + Version + "\">").Append(lineEnd);
        foreach (var entry in entries.OrderBy(entry => entry.Identity, BaselineComparer.Instance).ThenBy(entry => entry.Reason, StringComparer.Ordinal))
        {
            text.Append("  <").Append(Element);
            Attribute("rule", entry.Identity.RuleId);
            Attribute("file", entry.Identity.File);
            if (entry.Identity.Value.Length > 0)
                Attribute("value", entry.Identity.Value);
            if (entry.Identity.Ordinal > 0)
                Attribute("ordinal", entry.Identity.Ordinal.ToString(CultureInfo.InvariantCulture));
            if (entry.Reason.Length > 0)
                Attribute("reason", entry.Reason);
            text.Append(" />").Append(lineEnd);
        }

        return text.Append("</").Append(Root).Append('>').Append(lineEnd).ToString();

        void Attribute(string name, string value) =>
            text.Append(' ').Append(name).Append("=\"").Append(BaselineText.Escape(value)).Append('"');
    }

    private static BaselineFailure? Read(XmlReader reader, List<BaselineEntry> entries)
    {
        reader.MoveToContent();
        if (reader.NodeType != XmlNodeType.Element || reader.Name != Root)
            return Failure(reader, $"its root is not '{Root}'");
        if (reader.GetAttribute("version") != Version)
            return Failure(reader, $"its version is not '{Version}'");
        var isEmpty = reader.IsEmptyElement;
        while (!isEmpty && reader.Read() && reader.Depth > 0)
        {
            if (reader.NodeType == XmlNodeType.EndElement)
                continue;
            if (reader.NodeType != XmlNodeType.Element || reader.Name != Element || reader.Depth > 1)
                return Failure(reader, $"only elements '{Element}' may stand here");
            if (entries.Count == BaselineLimits.Entries)
                return Failure(reader, $"it accepts more than {BaselineLimits.Entries} findings");
            if (ReadEntry(reader, out var entry) is { } failure)
                return failure;
            entries.Add(entry!);
        }

        // The parser has its say about what follows the root.
        while (reader.Read())
            continue;
        return null;
    }

    private static BaselineFailure? ReadEntry(XmlReader reader, out BaselineEntry? entry)
    {
        entry = null;
        var (rule, file, value, reason) = ("", "", "", "");
        var ordinal = 0;
        var position = PositionOf(reader);
        while (reader.MoveToNextAttribute())
        {
            switch (reader.Name)
            {
                case "rule":
                    rule = reader.Value;
                    break;
                case "file":
                    file = BaselineText.Unescape(reader.Value);
                    break;
                case "value":
                    value = BaselineText.Unescape(reader.Value);
                    break;
                case "reason":
                    reason = BaselineText.Unescape(reader.Value);
                    break;
                case "ordinal" when int.TryParse(reader.Value, NumberStyles.None, CultureInfo.InvariantCulture, out ordinal):
                    break;
                case "ordinal":
                    return Failure(reader, "'ordinal' is not a whole number");
                default:
                    return Failure(reader, $"the attribute '{Display.Of(reader.Name)}' is unknown");
            }
        }

        reader.MoveToElement();
        if (rule.Length == 0 || file.Length == 0)
            return Failure(reader, "'rule' or 'file' is missing");
        entry = new BaselineEntry(new FindingIdentity(rule, file, value, ordinal), reason, position);
        return null;
    }

    private static BaselineFailure Failure(XmlReader reader, string reason) => new(PositionOf(reader), reason + " here");

    // A reader stands at the name of what it reads; an element's '<' belongs to it.
    private static FilePosition PositionOf(XmlReader reader)
    {
        if (reader is not IXmlLineInfo { LineNumber: > 0 and var line, LinePosition: > 0 and var column })
            return FilePosition.None;
        var start = reader.NodeType == XmlNodeType.Element && column > 1 ? column - 1 : column;
        return new FilePosition(line, start, line, column + reader.Name.Length);
    }
}
