using CertLint.Docs;
using CertLint.Findings;
using CertLint.Model;
using CertLint.Policy;
using CertLint.Readers;
using CertLint.Rules;

namespace CertLint.Runner.Tests;

/// <summary>The reference linter's own test certificates beside the repository, and its verdicts on them.</summary>
internal static class ReferenceLinter
{
    private static readonly Linter Linter = new();

    /// <summary>The lints in scope.</summary>
    public static IReadOnlyList<(string Name, string Tier)> Lints() =>
        Table("lints.tsv").Select(fields => (fields[0], fields[2])).ToArray();

    /// <summary>What it says of its certificates.</summary>
    public static IReadOnlyList<Verdict> Verdicts() =>
        Table("expected.tsv").Select(fields => new Verdict(fields[0], fields[1], fields[2])).ToArray();

    /// <summary>What CertLint says of one of its certificates, as one that the project presents unless it is a CA's.</summary>
    public static IReadOnlyList<Finding> Lint(string file, Profiles profile)
    {
        var path = Path.Combine(Folder(), "certs", file);
        var model = DocumentReader.Read(path, File.ReadAllBytes(path));
        var policy = new LintPolicy { Profiles = profile };
        return
        [
            .. model.Targets.SelectMany(target => Linter.Lint(WithPurpose(target), policy)),
            .. model.Problems.Select(problem => Linter.Report(problem, Origin.Certificate, policy)).OfType<Finding>(),
        ];
    }

    private static LintTarget WithPurpose(LintTarget target) => target is CertificateTarget certificate
        ? certificate with { Purpose = certificate.IsAuthority ? Purpose.Authority : Purpose.Identity }
        : target;

    private static IEnumerable<string[]> Table(string name) =>
        File.ReadLines(Path.Combine(Folder(), name)).Skip(1).Select(line => line.Split('\t'));

    /// <summary>Where they are; skips the test without them.</summary>
    public static string Folder()
    {
        var path = Path.Combine(Repository.Root, "..", "shared", "data", "zlint");
        Assert.SkipUnless(Directory.Exists(path), "../shared/data/zlint is not here.");
        return path;
    }

    /// <summary>What one lint says of one certificate.</summary>
    internal sealed record Verdict(string Lint, string File, string Word)
    {
        /// <summary>False where it passes, the lint does not apply (NA), or was not in force when it was issued (NE).</summary>
        public bool IsFlagged => Word is "error" or "warn" or "info";
    }
}
