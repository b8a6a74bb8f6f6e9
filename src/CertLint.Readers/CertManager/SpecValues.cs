using CertLint.Findings;
using CertLint.Model;
using CertLint.Readers.Documents;
using CertLint.Readers.Text.Templates;
using CertLint.Readers.Yaml;
using CertLint.Rules;

namespace CertLint.Readers.CertManager;

/// <summary>Takes values out of a manifest as the API server does, and tells which of them it rejects.</summary>
/// <param name="source">The document.</param>
internal sealed class SpecValues(DocumentSource source)
{
    /// <summary>Entries of a list that are read.</summary>
    public const int LongestList = 1000;

    private const string Consequence = "but it takes text, so Kubernetes rejects it";

    private readonly List<Problem> problems = [];

    /// <summary>What the API server rejects or drops.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>Adds another problem.</summary>
    public void Add(Problem problem)
    {
        if (problems.Count < YamlLimits.Problems)
            problems.Add(problem);
    }

    /// <summary>The text of a field.</summary>
    /// <param name="node">The value.</param>
    /// <param name="field">The field's name.</param>
    /// <param name="isLost">True where it is not known, or is rejected.</param>
    /// <returns>Null where there is none.</returns>
    public MappedText? Text(YamlNode? node, string field, out bool isLost)
    {
        isLost = false;
        switch (node)
        {
            case null:
                return null;
            case YamlScalar scalar:
                var type = YamlTypes.OfGo(scalar);
                if (type == YamlType.Text)
                    return TemplateHoles.In(scalar.Text);
                if (type != YamlType.Null)
                {
                    isLost = true;
                    Add(YamlProblems.NoText(scalar, type, field, Consequence));
                }

                return null;
            default:
                isLost = true;
                return IsTemplate(node) ? Hole(node.Place) : null;
        }
    }

    /// <summary>The texts of a list.</summary>
    /// <param name="entry">The field.</param>
    /// <param name="field">Its name.</param>
    /// <param name="isLost">True where some of it is not known, or is rejected.</param>
    public IReadOnlyList<MappedText> List(YamlEntry? entry, string field, out bool isLost)
    {
        isLost = false;
        switch (entry?.Value)
        {
            case YamlSequence sequence:
                var texts = new List<MappedText>();
                isLost = sequence.Items.Count > LongestList;
                foreach (var item in sequence.Items.Take(LongestList))
                {
                    if (Text(item, field, out var isItemLost) is { } text)
                        texts.Add(text);
                    isLost |= isItemLost;
                }

                return texts;
            case null or YamlScalar { IsUntyped: true, Value: "" or "~" or "null" }:
                return [];
            case YamlScalar scalar:
                isLost = true;
                if (TemplateHoles.In(scalar.Text).IsKnown)
                    Add(NoList(scalar, field));
                return [];
            default:
                isLost = true;
                return [];
        }
    }

    /// <summary>True where a value is a template that YAML takes for a mapping: <c>{{ .Values.name }}</c> without quotes.</summary>
    public bool IsTemplate(YamlNode node) => string.CompareOrdinal(source.Text, node.Place.Start, "{{", 0, 2) == 0;

    private MappedText Hole(SourceSpan place) => new MappedTextBuilder()
        .Append(new Hole(HoleKind.TemplateMarker, source.Text.Substring(place.Start, Math.Min(place.Length, LongestList))), place)
        .Build();

    private Problem NoList(YamlScalar scalar, string field)
    {
        var written = source.Text.Substring(scalar.Place.Start, scalar.Place.Length);
        var isPlain = scalar.Text.Length > 0 && !written.Any(character => character is ',' or '[' or ']' or '{' or '}' or '\n' or '\r');
        var shown = Display.Of(scalar.Text);
        return new Problem(RuleIds.ConfigText, scalar.Place,
            $"'{field}' takes a list, so Kubernetes rejects '{shown}' there; write [{(isPlain ? Display.Of(written) : shown)}].",
            isPlain ? "[" + written + "]" : null);
    }
}
