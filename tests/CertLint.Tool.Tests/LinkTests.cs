using System.Text.RegularExpressions;
using CertLint.Docs;

namespace CertLint.Tool.Tests;

/// <summary>What the pages link to within the repository is there, and so is the heading that a link names.</summary>
public sealed partial class LinkTests
{
    public static TheoryData<string> Pages => [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
        .Concat(Directory.EnumerateFiles(Repository.Root, "*.md"))
        .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_lead_somewhere(string page) => Assert.All(
        Link().Matches(TextOf(Path.Combine(Repository.Root, page))).Select(match => match.Groups[1].Value).Where(link => !Scheme().IsMatch(link)),
        link =>
        {
            var parts = link.Split('#', 2);
            var path = parts[0].Length == 0
                ? Path.Combine(Repository.Root, page)
                : Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(page)!, parts[0]));
            Assert.True(Path.Exists(path), $"'{link}' is not there.");
            if (parts.Length == 2)
                Assert.Contains(parts[1], AnchorsOf(TextOf(path)));
        });

    [Fact]
    public void Anchors_are_those_that_GitHub_makes() => Assert.Equal(
        ["one", "-p-two-of-it", "three", "one-1"],
        AnchorsOf("# One\n## `-p`: *Two* of it!\ntext\n### [Three](a.md)\n# One\n"));

    // Code holds what looks like headings.
    private static string TextOf(string path) => Fence().Replace(File.ReadAllText(path).ReplaceLineEndings("\n"), "");

    private static List<string> AnchorsOf(string text)
    {
        var anchors = new List<string>();
        foreach (var heading in Heading().Matches(text).Select(match => LinkText().Replace(match.Groups[1].Value, "$1")))
        {
            var anchor = string.Concat(heading.Trim().ToLowerInvariant().Where(character => char.IsLetterOrDigit(character) || character is ' ' or '-' or '_')).Replace(' ', '-');
            var repeated = anchor;
            for (var i = 1; anchors.Contains(repeated); i++)
                repeated = $"{anchor}-{i}";
            anchors.Add(repeated);
        }

        return anchors;
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^[a-z]+:")]
    private static partial Regex Scheme();

    [GeneratedRegex("^ *```.*?^ *```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex("^#{1,6} (.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex LinkText();
}
