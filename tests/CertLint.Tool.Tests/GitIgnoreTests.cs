using System.Text;
using CertLint.Tool.Walking;
using CertLint.Tool.Walking.Ignoring;

namespace CertLint.Tool.Tests;

/// <summary>What a walk leaves out is what the real <c>git check-ignore</c> names.</summary>
public sealed class GitIgnoreTests : IDisposable
{
    private static readonly string[] Files =
    [
        "a.pem", "b.pem", "ab.pem", "a b.pem", "#a.pem", "!a.pem", "é.pem", "[a].pem", "A.pem", "a-b.pem", "x].pem", "a .pem",
        "a/a.pem", "a/b.pem", "a/b/a.pem", "a/b/c/a.pem", "b/a/a.pem", "b/a.pem", "ab/a.pem", "ab/b/b.pem", "a b/a.pem", "é/b.pem",
        "foo/bar/a.pem", "foox/y/bar/a.pem", "c/foo/bar/b.pem", ".hidden/a.pem",
    ];

    private static readonly string[] Parts =
    [
        "a", "a", "b", "ab", "c", "foo", "bar", "*", "*", "**", "**/", "/**", "?", "/", "/", "[ab]", "[!a]", "[^b]", "[a-b]", "[]x]", "[[:alpha:]]",
        "[[:space:]]", "[a", "[[:nope:]]", "\\", "\\ ", " ", ".pem", ".pem", "é", "#", "!", "-", "[\\]]", "[a-]", "***", "x]", "[", "]", ".",
    ];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("*.pem\n!a.pem\n")]
    [InlineData("/a\n!a/b\n")]
    [InlineData("a/\n")]
    [InlineData("a/*\n!a/b\n")]
    [InlineData("**/b\n")]
    [InlineData("a/**/a.pem\n")]
    [InlineData("foo**/bar\n")]
    [InlineData("foo/bar\n")]
    [InlineData("bar/\n")]
    [InlineData("\uFEFFa.pem\r\nb.pem\r\n")]
    [InlineData("a b.pem   \n\\#a.pem\n\\!a.pem\n")]
    [InlineData("a \n")]
    [InlineData("a\\ .pem\n")]
    [InlineData("?.pem\n")]
    [InlineData("??.pem\n")]
    [InlineData("\\[a].pem\n[[]a[]].pem\n")]
    [InlineData("/\n//\n!\n#a.pem\n\n")]
    [InlineData("a.pem")]
    [InlineData("a.pem\\\n")]
    [InlineData("b/a.pem/\n")]
    public void Patterns_mean_what_they_mean_to_git(string patterns) => Compare(new Dictionary<string, string> { [".gitignore"] = patterns });

    [Fact]
    public void Files_of_patterns_work_together_as_in_git() => Compare(new Dictionary<string, string>
    {
        [".git/info/exclude"] = "ab.pem\n!b.pem\n/foox/\n",
        [".gitignore"] = "b.pem\n!ab/\na/b/*\n",
        ["a/.gitignore"] = "!b.pem\n/b/a.pem\n",
        ["a/b/.gitignore"] = "!c\n!a.pem\n",
        ["foo/.gitignore"] = "*\n!bar/\n",
    });

    [Fact]
    public void Generated_patterns_mean_what_they_mean_to_git()
    {
        var random = new Random(8);
        for (var i = 0; i < 120; i++)
        {
            Compare(new Dictionary<string, string>
            {
                [".gitignore"] = Patterns(random),
                ["a/.gitignore"] = Patterns(random),
                ["a/b/.gitignore"] = Patterns(random),
            });
        }
    }

    // The real git forces them in; version 3 is what an entry makes that is only announced.
    [Theory]
    [InlineData("sha1", 2, "add", "-f")]
    [InlineData("sha1", 3, "add", "-f", "-N")]
    [InlineData("sha1", 4, "add", "-f")]
    [InlineData("sha256", 2, "add", "-f")]
    [InlineData("sha256", 4, "add", "-f")]
    public void What_git_tracks_is_never_ignored(string format, int version, params string[] add)
    {
        Assert.SkipUnless(Command.Exists("git"), "git is not there.");
        Git("init", "-q", "--object-format=" + format);
        Make(new Dictionary<string, string> { [".gitignore"] = "*\n" });
        Git([.. add, "--", "a/b/a.pem", "a/b/c/a.pem", "ab/a.pem", "é.pem", "foox/y/bar/a.pem"]);
        Git("update-index", "--index-version", version == 3 ? "2" : $"{version}");
        File.Delete(folder["ab/a.pem"]);

        Assert.Equal(version, File.ReadAllBytes(folder[".git/index"])[7]);
        Assert.Equal(["a/b/a.pem", "a/b/c/a.pem", "foox/y/bar/a.pem", "é.pem"], Walk(""));
        Assert.Equal(["a/b/a.pem", "a/b/c/a.pem"], Walk("a/b"));
    }

    [Fact]
    public void An_index_that_is_cut_off_anywhere_is_read_as_far_as_it_goes()
    {
        Assert.SkipUnless(Command.Exists("git"), "git is not there.");
        Git("init", "-q");
        Make([]);
        Git("add", "-f", "a", "ab");
        foreach (var version in new[] { "2", "4" })
        {
            Git("update-index", "--index-version", version);
            var index = File.ReadAllBytes(folder[".git/index"]);
            var whole = GitIndex.Paths(index, 20);

            Assert.Equal(["a/a.pem", "a/b.pem", "a/b/a.pem", "a/b/c/a.pem", "ab/a.pem", "ab/b/b.pem"], whole);
            for (var length = 0; length < index.Length; length++)
                Assert.Equal(whole.Take(GitIndex.Paths(index.AsSpan(0, length), 20).Count), GitIndex.Paths(index.AsSpan(0, length), 20));
        }
    }

    [Fact]
    public void A_walk_that_begins_below_knows_what_is_ignored_above()
    {
        Make(new Dictionary<string, string> { [".gitignore"] = "/a/b/c/\nb.pem\n" });

        Assert.Equal(["a/a.pem", "a/b/a.pem"], Walk("a"));
    }

    [Fact]
    public void A_repository_within_another_has_its_own_patterns_only()
    {
        Make(new Dictionary<string, string> { [".gitignore"] = "a.pem\n", ["a/.git"] = "gitdir: ../.git/modules/a\n", ["a/.gitignore"] = "b.pem\n" });
        folder.Write(".git/modules/a/info/exclude", "/b/c/\n");

        Assert.Equal(["a/a.pem", "a/b/a.pem"], Walk("").Where(path => path.StartsWith("a/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_a_repository_patterns_hold_from_the_walks_first_folder_on()
    {
        folder.Write(".gitignore", "*.pem\n");
        folder.Write("a/.gitignore", "b.pem\n");
        folder.Write("a/a.pem", "");
        folder.Write("a/b.pem", "");

        Assert.Equal(["a/a.pem"], Walk("a"));
    }

    // Where each way is tried, this never comes back.
    [Fact]
    public void A_pattern_that_could_be_read_in_countless_ways_is_read_at_once()
    {
        Make(new Dictionary<string, string> { [".gitignore"] = string.Concat(Enumerable.Repeat("*a", 60)) + "b\n" });
        var name = new string('a', 240) + ".pem";
        folder.Write(name, "");

        Assert.Contains(name, Walk(""));
    }

    private void Git(params string[] arguments)
    {
        var result = Command.Run(Command.Start("git", folder.Path, arguments), "");
        Assert.True(result.ExitCode == 0, result.Error);
    }

    private static string Patterns(Random random)
    {
        var text = new StringBuilder();
        for (var line = random.Next(4); line >= 0; line--)
        {
            if (random.Next(4) == 0)
                text.Append('!');
            if (random.Next(5) == 0)
                text.Append('/');
            for (var part = random.Next(5); part >= 0; part--)
                text.Append(Parts[random.Next(Parts.Length)]);
            text.Append(random.Next(8) switch { 0 => "/", 1 => " ", 2 => "\r", _ => "" }).Append('\n');
        }

        return text.ToString();
    }

    private void Compare(Dictionary<string, string> patterns)
    {
        Assert.SkipUnless(Command.Exists("git"), "git is not there.");
        if (!Directory.Exists(folder[".git"]))
            Assert.Equal(0, Command.Run(Command.Start("git", folder.Path, "init", "-q"), "").ExitCode);
        Make(patterns);

        // Of a path that a pattern takes back it is silent unless it is asked for details.
        var answer = Command.Run(
            Command.Start("git", folder.Path, "-c", "core.excludesFile=/dev/null", "-c", "core.ignoreCase=false", "check-ignore", "--no-index", "-z", "--stdin"),
            string.Join('\0', Files) + "\0");

        Assert.InRange(answer.ExitCode, 0, 1);
        var ignored = answer.Output.Split('\0', StringSplitOptions.RemoveEmptyEntries).ToHashSet();
        var expected = Files.Where(file => !ignored.Contains(file)).Order(StringComparer.Ordinal);
        Assert.True(
            expected.SequenceEqual(Walk("")),
            $"{string.Join("\n", patterns.Select(file => file.Key + ":\n" + file.Value.Replace("\r", "<CR>", StringComparison.Ordinal)))}\n"
            + $"git keeps {string.Join(", ", expected)}\nthe walk {string.Join(", ", Walk(""))}");
    }

    private void Make(Dictionary<string, string> patterns)
    {
        Directory.CreateDirectory(folder[".git"]);
        foreach (var file in Files.Where(file => !File.Exists(folder[file])))
            folder.Write(file, "");
        foreach (var (file, text) in patterns)
            folder.Write(file, text);
    }

    private string[] Walk(string start)
    {
        var walk = new FileWalk(readsIgnoreFiles: true, CancellationToken.None);
        walk.Add(folder[start]);
        return [.. walk.Files.Select(file => Path.GetRelativePath(folder.Path, file.FullPath).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }
}
