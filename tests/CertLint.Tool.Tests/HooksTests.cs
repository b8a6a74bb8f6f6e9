using System.Text.RegularExpressions;
using CertLint.Docs;
using CertLint.Tool.Walking;

namespace CertLint.Tool.Tests;

/// <summary>.pre-commit-hooks.yaml, which pre-commit reads from a clone of the repository.</summary>
public sealed partial class HooksTests : IDisposable
{
    private static readonly string Hooks = File.ReadAllText(Path.Combine(Repository.Root, ".pre-commit-hooks.yaml")).ReplaceLineEndings("\n");

    // As pre-commit asks: anywhere in the path from the repository's root.
    private static readonly Regex Files = new(FilesLine().Match(Hooks).Groups[1].Value, RegexOptions.CultureInvariant);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Both_hooks_have_one_pattern()
    {
        Assert.Single(FilesLine().Matches(Hooks));
        Assert.Equal(2, Regex.Count(Hooks, "^- id: ", RegexOptions.Multiline));
        Assert.Single(Regex.Matches(Hooks, @"^  files: \*files$", RegexOptions.Multiline));
    }

    [Fact]
    public void They_run_for_each_extension_that_is_checked_or_tells_something() => Assert.All(
        KnownFiles.Extensions.Append(".cs"),
        extension =>
        {
            Assert.Matches(Files, "a" + extension);
            Assert.Matches(Files, "deploy/a.b" + extension.ToUpperInvariant());
            Assert.Matches(Files, "deploy/" + extension);
            Assert.True(KnownFiles.Concerns("a" + extension));
        });

    [Fact]
    public void They_run_for_no_other_extension() => Assert.Equal(
        KnownFiles.Extensions.Append(".cs").Order(StringComparer.Ordinal),
        Extensions().Match(Files.ToString()).Groups[1].Value.Split('|').Select(extension => "." + extension).Order(StringComparer.Ordinal));

    [Fact]
    public void They_run_for_each_name_that_is_checked() => Assert.All(
        KnownFiles.Names,
        name =>
        {
            Assert.Matches(Files, name);
            Assert.Matches(Files, "deploy/" + name.ToLowerInvariant());
            Assert.Matches(Files, "deploy/" + name + ".dev");
            Assert.Matches(Files, name + ".");
        });

    [Theory]
    [InlineData("Dockerfile.dev")]
    [InlineData("images/dockerfile")]
    [InlineData("GNUmakefile.in")]
    [InlineData("Dockerfile.a.b")]
    [InlineData("Dockerfile.d/readme.txt")]
    [InlineData("my-Dockerfile")]
    [InlineData("Makefiles")]
    [InlineData("pem")]
    [InlineData("pem/readme.md")]
    [InlineData("a.pem/b.txt")]
    [InlineData("a.pem.txt")]
    [InlineData("a.pem~")]
    [InlineData("apem")]
    [InlineData("a.csproj")]
    [InlineData("a.keys")]
    [InlineData("a.js")]
    [InlineData("a.md")]
    [InlineData("a.xml")]
    [InlineData("a.yamlx")]
    public void They_run_where_the_command_looks(string path) =>
        Assert.Equal(KnownFiles.Concerns(Path.GetFileName(path)), Files.IsMatch(path));

    [Theory]
    [InlineData(".editorconfig", true)]
    [InlineData("certs/.editorconfig", true)]
    [InlineData(".globalconfig", true)]
    [InlineData("CertLintBaseline.xml", true)]
    [InlineData("src/CertLintBaseline.xml", true)]
    [InlineData("a.editorconfig", false)]
    [InlineData("OldCertLintBaseline.xml", false)]
    [InlineData(".editorconfig.bak", false)]
    public void They_run_for_settings(string path, bool expected) => Assert.Equal(expected, Files.IsMatch(path));

    [Fact]
    public void The_pattern_is_safe_in_quotes_of_yaml() => Assert.DoesNotContain("'", Files.ToString(), StringComparison.Ordinal);

    [Fact]
    public void Pre_commit_runs_them()
    {
        Assert.SkipUnless(Command.Exists("pre-commit") && Command.Exists("git"), "pre-commit or git is missing.");
        var hooks = Repo("hooks");
        folder.Write("hooks/.pre-commit-hooks.yaml", Hooks);
        Git("hooks", "add", ".");
        Git("hooks", "commit", "-qm", "hooks");
        Repo("repository");
        folder.Write("repository/.pre-commit-config.yaml", $"""
            repos:
              - repo: {hooks}
                rev: {Git("hooks", "rev-parse", "HEAD").Output.Trim()}
                hooks:
                  - id: certlint
                  - id: certlint
                    alias: in-errors
                    args: [certs/, --fail-on, error]
            """);
        folder.Write("repository/certs/a.cnf", "[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = mtls.contoso.com\nO = Contoso\nL = San Diego\nST = California\nC = US\n");
        folder.Write("repository/readme.txt", "Hello\n");
        Git("repository", "add", ".");

        var good = PreCommit("run", "certlint");
        Git("repository", "commit", "-qm", "good");
        folder.Write("repository/readme.txt", "Hello again\n");
        Git("repository", "add", ".");
        var irrelevant = PreCommit("run", "certlint");
        folder.Write("repository/certs/a.cnf", "[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = mtls.contoso.com\nO = Contoso\nL = San Diego\nST = California\nC = USA\n");
        Git("repository", "add", ".");
        var bad = PreCommit("run", "certlint");
        var lenient = PreCommit("run", "in-errors");

        Assert.Equal((0, 0, 1, 0), (good.ExitCode, irrelevant.ExitCode, bad.ExitCode, lenient.ExitCode));
        Assert.Contains("Passed", good.Output, StringComparison.Ordinal);
        Assert.Contains("Skipped", irrelevant.Output, StringComparison.Ordinal);
        Assert.Contains("9:5 warning CERT1004", bad.Output, StringComparison.Ordinal);
        Assert.Contains("Passed", lenient.Output, StringComparison.Ordinal);
    }

    private string Repo(string name)
    {
        folder.Write(name + "/.gitignore", "");
        Git(name, "init", "-q");
        Git(name, "config", "user.email", "tests@contoso.com");
        Git(name, "config", "user.name", "Tests");
        return folder[name];
    }

    private CommandResult Git(string repository, params string[] arguments)
    {
        var result = Command.Run(Command.Start("git", folder[repository], arguments), "");
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
        return result;
    }

    private CommandResult PreCommit(params string[] arguments)
    {
        // 'env' because the command's folder must be found before all others.
        var path = Path.GetDirectoryName(Command.Executable) + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        return Command.Run(
            Command.Start("env", folder["repository"], ["PATH=" + path, "PRE_COMMIT_HOME=" + folder["home"], "pre-commit", .. arguments]), "");
    }

    [GeneratedRegex(@"^\(\?i\)\(\\\.\(([a-z0-9|]+)\)\|")]
    private static partial Regex Extensions();

    [GeneratedRegex("^  files: &files '(.+)'$", RegexOptions.Multiline)]
    private static partial Regex FilesLine();
}
