using CertLint.Analyzers.Inspections;
using CertLint.Analyzers.Settings;
using CertLint.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CertLint.Analyzers.Tests.Inspections;

/// <summary>What does not concern CertLint, or is switched off, costs nothing.</summary>
public class NoWorkTests
{
    private const string Source = "class Marker { object F() => new Marker(); }";

    [Fact]
    public async Task A_file_that_holds_the_word_is_looked_at()
    {
        var probe = new ProbeInspection();

        await new HostRun { Inspections = [probe.Candidate] }.Of(Source, "class Other { object F() => new object(); }");

        Assert.Equal("new Marker()", Assert.Single(probe.Seen));
    }

    [Fact]
    public async Task A_word_of_ordinary_code_counts_only_beside_another()
    {
        var alone = new ProbeInspection().BesideWords("Companion", "Other");
        var beside = new ProbeInspection().BesideWords("Fellow", "object");

        await new HostRun { Inspections = [alone.Candidate, beside.Candidate] }.Of(Source, "class Fellow { object F() => new object(); }");

        Assert.Empty(alone.Seen);
        Assert.Equal("new Marker()", Assert.Single(beside.Seen));
    }

    [Fact]
    public async Task Ordinary_code_with_subjects_and_finds_concerns_nothing()
    {
        var kinds = new System.Collections.Concurrent.ConcurrentBag<string>();
        const string ordinary = """
            using System.Collections.Generic;
            class Mail
            {
                public string Subject = "", Issuer = "";
                readonly List<Mail> all = new();
                Mail Find(string text) => all.Find(mail => mail.Subject == text || mail.Issuer.Contains("x"));
                byte[] Bytes() => System.Text.Encoding.UTF8.GetBytes(Subject);
                void Add() => all.Add(new Mail());
            }
            """;
        var run = new HostRun
        {
            Inspections = [.. InspectionTable.All.Select(candidate => candidate with
            {
                Make = project => candidate.Make(project) is { } inspection ? new Spy(inspection, kinds.Add) : null,
            })],
        };

        Assert.Empty(await run.Of(ordinary));
        Assert.Empty(kinds);
        await run.Of(ordinary.Replace("Mail", "Certificate", StringComparison.Ordinal));
        Assert.NotEmpty(kinds);
    }

    [Theory]
    [InlineData("dotnet_analyzer_diagnostic.severity", "none")]
    [InlineData("build_property.CertLintEnabled", "false")]
    [InlineData("build_property._CertLintPackage", "")]
    public async Task Nothing_runs_where_all_is_off(string key, string value)
    {
        var probe = new ProbeInspection();
        var settings = new List<(string, string)> { (key, value) };
        var run = new HostRun { Inspections = [probe.Candidate], Options = new HostRun.FixedOptions([.. settings]) };
        if (key.EndsWith("_CertLintPackage", StringComparison.Ordinal))
            run = new HostRun { Inspections = [probe.Candidate], Options = new WithoutPackage() };

        Assert.Empty(await run.Of(Source));
        Assert.Empty(probe.Seen);
        Assert.Empty(run.Mistakes);
    }

    [Fact]
    public async Task An_inspection_whose_rules_are_off_does_not_run()
    {
        var off = new ProbeInspection().For("CERT5001", "CERT5005", "CERT5007");
        var on = new ProbeInspection().For("CERT5001", "CERT1001");
        var run = new HostRun
        {
            Inspections = [off.Candidate, on.Candidate],
            Options = new HostRun.FixedOptions(("dotnet_analyzer_diagnostic.category-CertLintBuilding.severity", "none")),
        };

        await run.Of(Source);

        Assert.Empty(off.Seen);
        Assert.Single(on.Seen);
    }

    [Fact]
    public void Nothing_is_looked_for_where_the_API_is_not_referenced()
    {
        var compilation = CSharpCompilation.Create(
            "test", references: [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);

        var project = new InspectedProject(compilation, new ProjectSwitches(new HostRun.FixedOptions().GlobalOptions));

        Assert.All(InspectionTable.All, candidate => Assert.Null(candidate.Make(project)));
    }

    [Fact]
    public void Every_inspection_has_words_that_can_be_searched_for()
    {
        var compilation = CSharpCompilation.Create("test", references: [.. References.Framework, References.BouncyCastle]);
        var project = new InspectedProject(compilation, new ProjectSwitches(new HostRun.FixedOptions().GlobalOptions));

        Assert.InRange(InspectionTable.All.Count, 1, ConcernedFiles.MostCandidates);
        Assert.All(InspectionTable.All, candidate =>
        {
            Assert.NotEmpty(Assert.IsAssignableFrom<Inspection>(candidate.Make(project)).Kinds);
            Assert.NotEmpty(candidate.Words.Any);
            Assert.All(candidate.Words.Any.Concat(candidate.Words.Companions), word => Assert.True(word.Length >= WordSearch.ShortestWord, word));
        });
    }

    private sealed class Spy(Inspection inner, Action<string> tell) : Inspection
    {
        public override System.Collections.Immutable.ImmutableArray<OperationKind> Kinds => inner.Kinds;

        public override void Inspect(Site site)
        {
            tell(inner.GetType().Name);
            inner.Inspect(site);
        }
    }

    private sealed class WithoutPackage : HostRun.FixedOptions
    {
        public override Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions GlobalOptions { get; } = new Nothing();

        private sealed class Nothing : Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, out string value)
            {
                value = "";
                return false;
            }
        }
    }
}
