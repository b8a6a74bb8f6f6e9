namespace CertLint.Docs;

/// <summary>A page of docs/rules, taken apart as far as tests look into it.</summary>
internal sealed class RulePage
{
    private RulePage(string path)
    {
        Id = Path.GetFileNameWithoutExtension(path);
        Lines = File.ReadAllLines(path);
        Blocks = FencedBlock.Read(Lines);
    }

    public static string Folder { get; } = Path.Combine(Repository.Root, "docs", "rules");

    /// <summary>All pages of rules, by ID.</summary>
    public static IReadOnlyList<RulePage> All { get; } = Directory.GetFiles(Folder, "CERT*.md")
        .Order(StringComparer.Ordinal)
        .Select(path => new RulePage(path))
        .ToArray();

    public string Id { get; }

    public IReadOnlyList<string> Lines { get; }

    public IReadOnlyList<FencedBlock> Blocks { get; }

    /// <summary>The blocks that tests lint: those with a verdict.</summary>
    public IEnumerable<FencedBlock> Examples => Blocks.Where(block => block.Verdict is "bad" or "good");

    /// <summary>The settings that hold for all examples; empty where there are none.</summary>
    public string Settings => string.Concat(Blocks.Where(block => block.Verdict == "given").Select(block => block.Text));

    /// <summary>The section of an <c>.editorconfig</c> by which the page says that the rule is switched off.</summary>
    public string Suppression =>
        Blocks.Single(block => block.Kind == "ini" && block.Text.Contains($"dotnet_diagnostic.{Id}.", StringComparison.Ordinal)).Text;

    public static RulePage Of(string id) => All.Single(page => page.Id == id);

    /// <summary>All examples of these kinds: page, place in it, kind, verdict, text.</summary>
    public static TheoryData<string, int, string, string, string> ExamplesOf(params string[] kinds)
    {
        var examples = new TheoryData<string, int, string, string, string>();
        foreach (var page in All)
        {
            foreach (var block in page.Examples.Where(block => kinds.Contains(block.BareKind)))
                examples.Add(page.Id, block.Line, block.Kind, block.Verdict, block.Text);
        }

        return examples;
    }

    /// <summary>The bad examples of these kinds: page, place in it, kind, text.</summary>
    public static TheoryData<string, int, string, string> BadExamplesOf(params string[] kinds)
    {
        var examples = new TheoryData<string, int, string, string>();
        foreach (var page in All)
        {
            foreach (var block in page.Examples.Where(block => block.Verdict == "bad" && kinds.Contains(block.BareKind)))
                examples.Add(page.Id, block.Line, block.Kind, block.Text);
        }

        return examples;
    }
}
