using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace CertLint.Tool.Tests.Report;

/// <summary>A page as it is written, which is XML but for its style and script.</summary>
internal sealed partial class ReportPage
{
    private ReportPage(string text)
    {
        Text = text;
        using var reader = XmlReader.Create(
            new StringReader(RawPattern().Replace(text, "<$1></$1>")), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        Root = XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
    }

    public string Text { get; }

    public XElement Root { get; }

    public IEnumerable<XElement> Findings => Having("li", "finding");

    public static ReportPage Of(string text) => new(text);

    /// <summary>Elements of a name and a class.</summary>
    public IEnumerable<XElement> Having(string name, string kind) =>
        Root.Descendants(name).Where(element => ((string?)element.Attribute("class") ?? "").Split(' ').Contains(kind));

    public XElement ById(string id) => Root.Descendants().Single(element => (string?)element.Attribute("id") == id);

    /// <summary>The cells of a table's body, each as its text.</summary>
    public static string[][] Rows(XElement table) =>
        [.. table.Descendants("tbody").Single().Elements("tr").Select(row => row.Elements("td").Select(cell => cell.Value).ToArray())];

    [GeneratedRegex("<(style|script)>.*?</\\1>", RegexOptions.Singleline)]
    private static partial Regex RawPattern();
}
