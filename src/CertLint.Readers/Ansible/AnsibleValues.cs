using CertLint.Findings;
using CertLint.Model;
using CertLint.Readers.Text.Templates;
using CertLint.Readers.Yaml;

namespace CertLint.Readers.Ansible;

/// <summary>Takes values out of a task as Ansible does, and tells which of them it changes.</summary>
internal sealed class AnsibleValues
{
    /// <summary>Entries of a list that are read.</summary>
    private const int LongestList = 1000;

    private readonly List<Problem> problems = [];

    /// <summary>What Ansible or its modules change or reject.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>Adds another problem.</summary>
    public void Add(Problem problem)
    {
        if (problems.Count < YamlLimits.Problems)
            problems.Add(problem);
    }

    /// <summary>A text with a hole for each variable; null where the value is a list, or is lost because it is a boolean.</summary>
    public MappedText? Text(YamlNode? node, string field)
    {
        if (node is not YamlScalar scalar)
            return null;
        if (YamlTypes.OfPython(scalar) == YamlType.Boolean)
        {
            var read = YamlTypes.IsTrue(scalar.Value) ? "True" : "False";
            Add(YamlProblems.NoText(scalar, YamlType.Boolean, field, $"so Ansible takes it for '{read}'"));
            return null;
        }

        return scalar.Tag is { } tag && tag.EndsWith("vault", StringComparison.Ordinal)
            ? new MappedTextBuilder().Append(new Hole(HoleKind.Variable, tag), scalar.Place).Build()
            : TemplateHoles.In(scalar.Text);
    }

    /// <summary>The entries of a list, or of a text that commas separate, which Ansible takes for a list.</summary>
    /// <param name="node">The value.</param>
    /// <param name="field">Its name.</param>
    /// <param name="isKnown">False where some of it is a variable, or no text.</param>
    public IReadOnlyList<MappedText> List(YamlNode? node, string field, out bool isKnown)
    {
        isKnown = true;
        var texts = new List<MappedText>();
        if (node is YamlSequence sequence)
        {
            isKnown = sequence.Items.Count <= LongestList;
            foreach (var item in sequence.Items.Take(LongestList))
            {
                if (Text(item, field) is { } text)
                    texts.Add(text);
                else
                    isKnown = false;
            }
        }
        else if (Text(node, field) is { } whole)
        {
            Split(whole, texts);
        }
        else
        {
            isKnown = node is null;
        }

        // A variable may stand for several entries, or for none.
        isKnown &= texts.All(text => text.IsKnown);
        return texts;
    }

    private static void Split(MappedText text, List<MappedText> parts)
    {
        var start = 0;
        for (var i = 0; i <= text.Length && parts.Count < LongestList; i++)
        {
            if (i < text.Length && text.Text[i] != ',')
                continue;
            var part = text.Slice(start, i - start).Trim();
            if (part.Length > 0)
                parts.Add(part);
            start = i + 1;
        }
    }
}
