using CertLint.Docs;

namespace CertLint.Runner.Tests;

/// <summary>docs/zlint.md: which rule says what a lint of the reference linter says.</summary>
internal static class ReferenceLinterTable
{
    public const string Path = "docs/zlint.md";

    /// <summary>All rows, in the page's order.</summary>
    public static IReadOnlyList<Row> Rows { get; } = File.ReadLines(System.IO.Path.Combine(Repository.Root, Path))
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(line => Row.Parse(line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray()))
        .ToArray();

    /// <summary>One lint.</summary>
    /// <param name="Lint">Its name.</param>
    /// <param name="Tier">U: on any certificate; P: on publicly trusted ones; H: its dates are over.</param>
    /// <param name="Rules">The rule that says the same, and those that may say something worse instead; none where the lint is rejected.</param>
    /// <param name="Remark">What the lint objects to, or why no rule does.</param>
    internal sealed record Row(string Lint, string Tier, IReadOnlyList<string> Rules, string Remark)
    {
        public bool IsRejected => Rules.Count == 0;

        public static Row Parse(string[] cells)
        {
            Assert.Equal(4, cells.Length);
            return new Row(cells[0].Trim('`'), cells[1], cells[2] == "–" ? [] : [.. cells[2].Split(", ").Select(RuleOf)], cells[3]);
        }

        // A link to the rule's page and nothing else.
        private static string RuleOf(string link)
        {
            var id = link[1..link.IndexOf(']', StringComparison.Ordinal)];
            Assert.Equal($"[{id}](rules/{id}.md)", link);
            return id;
        }
    }
}
