using System.Collections.Immutable;
using CertLint.Analyzers.Tests.Harness;
using CertLint.Docs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CertLint.Analyzers.Tests.Docs;

/// <summary>Each C# example on a rule's page compiles, and gives that rule, or nothing, as the page says.</summary>
public sealed class RulePageExampleTests
{
    private const string Usings = """
        using System.Security.Cryptography;
        using System.Security.Cryptography.X509Certificates;

        """;

    public static TheoryData<string, int, string, string, string> Examples => RulePage.ExamplesOf("csharp");

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_gives_what_its_page_says(string rule, int line, string kind, string verdict, string text)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var compilation = Compile(text);
        Assert.Empty(compilation.GetDiagnostics(cancellation).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        var findings = await Lint(compilation, rule);

        var expected = verdict == "bad" ? new[] { rule } : [];
        Assert.True(
            expected.SequenceEqual(findings.Select(finding => finding.Id).Distinct()),
            $"{kind} at {rule}.md({line}) is to be {verdict} but gives: {string.Join("; ", findings)}");
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task The_pragma_that_a_page_shows_silences_its_examples(
        string rule, int line, string kind, string verdict, string text)
    {
        var findings = await Lint(Compile($"#pragma warning disable {rule}\n{text}"), rule);

        Assert.True(findings.IsEmpty, $"{kind} at {rule}.md({line}), {verdict}, still gives: {string.Join("; ", findings)}");
    }

    private static Task<ImmutableArray<Diagnostic>> Lint(CSharpCompilation compilation, string rule) => compilation
        .WithAnalyzers([new CertificateNameAnalyzer()], new AnalyzerOptions([], new ExampleOptions(RulePage.Of(rule).Settings)))
        .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

    /// <summary>A console program of which the example is the whole.</summary>
    private static CSharpCompilation Compile(string statements) => CSharpCompilation.Create(
        "Example",
        [CSharpSyntaxTree.ParseText(Usings + statements, path: "/Example.cs")],
        References.Framework.Append(References.BouncyCastle),
        new CSharpCompilationOptions(OutputKind.ConsoleApplication));
}
