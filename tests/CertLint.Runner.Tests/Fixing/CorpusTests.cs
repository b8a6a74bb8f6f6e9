using CertLint.Docs;

namespace CertLint.Runner.Tests.Fixing;

/// <summary>Real files, and the same with mistakes that people make: each change removes a finding, brings none, and is the last.</summary>
public class CorpusTests
{
    private static readonly (string Old, string New)[] Mistakes =
    [
        ("US", "USA"), ("California", "CA"), ("/ST=", "/S="), ("organizationName", "organisationName"), ("\"ST\"", "\"state\""), ("# ", "; "),
        ("commonName", "common name"), ("prompt = no", "prompt = No"), ("\n[ req_distinguished_name ]", "\n[ req_distinguished_name"), ("}", ",}"),
    ];

    [Fact]
    public void Mending_only_ever_removes_findings()
    {
        var corpus = Path.Combine(Repository.Root, "..", "shared", "data", "formats");
        Assert.SkipUnless(Directory.Exists(corpus), "no corpus in ../shared");
        using var folder = new TemporaryFolder();
        var count = 0;
        foreach (var path in Directory.EnumerateFiles(corpus, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var content = File.ReadAllBytes(path);
            count += Check(folder, Path.GetFileName(path), content);
            if (content.Length > 50_000)
                continue;
            // Latin-1 takes any octets and gives them back.
            var text = System.Text.Encoding.Latin1.GetString(content);
            for (var i = 0; i < Mistakes.Length; i++)
            {
                if (text.Contains(Mistakes[i].Old, StringComparison.Ordinal) && (count + i) % 2 == 0)
                    count += Check(folder, Path.GetFileName(path), System.Text.Encoding.Latin1.GetBytes(text.Replace(Mistakes[i].Old, Mistakes[i].New, StringComparison.Ordinal)));
            }
        }

        Assert.True(count >= 30, $"Only {count} files were mended.");
    }

    private static int Check(TemporaryFolder folder, string name, byte[] content)
    {
        var result = Mended.Run(folder, name, content);
        if (result.Files.Count == 0)
            return 0;
        var file = Assert.Single(result.Files);
        var (before, after) = (Count(result.Before), Count(result.After));
        Assert.True(after < before, name);
        Assert.All(result.After.Findings, now => Assert.Contains(result.Before.Findings, old => old.Finding.Rule.Id == now.Finding.Rule.Id));
        // A tool that gives up early hides mistakes behind others.
        Assert.True(file.Fixed.Count >= before - after, name);
        Assert.Empty(Mended.Run(folder, name, file.After).Files);
        return 1;
    }

    private static int Count(LintResult result) => result.Findings.Count + result.Suppressed.Count;
}
