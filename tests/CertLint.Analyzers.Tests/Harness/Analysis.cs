using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CertLint.Analyzers.Tests.Harness;

/// <summary>Runs the analyzer over any text, whether it compiles or not, and hands over what it reports.</summary>
internal static class Analysis
{
    // All compilations share what Roslyn reads of the references.
    private static readonly CSharpCompilation Empty =
        CSharpCompilation.Create("test", [], [.. References.Framework, References.BouncyCastle]);

    public static async Task<ImmutableArray<Diagnostic>> Of(string source, params (string Name, string Value)[] properties)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var tree = CSharpSyntaxTree.ParseText(
            source, new CSharpParseOptions(LanguageVersion.Preview), cancellationToken: cancellation);
        var thrown = new List<Exception>();
        var withAnalyzer = Empty.AddSyntaxTrees(tree).WithAnalyzers(
            [new CertificateNameAnalyzer()],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([], new PackageOptions(properties)),
                onAnalyzerException: (exception, _, _) => thrown.Add(exception),
                concurrentAnalysis: false,
                logAnalyzerExecutionTime: false));

        var diagnostics = await withAnalyzer.GetAnalyzerDiagnosticsAsync(cancellation);

        Assert.True(thrown.Count == 0, $"{string.Join("\n", thrown)}\n{source}");
        return diagnostics;
    }

    private sealed class PackageOptions((string Name, string Value)[] properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Properties([("_CertLintPackage", "true"), .. properties]);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Properties((string Name, string Value)[] properties) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, out string value)
            {
                value = properties.FirstOrDefault(
                    property => string.Equals(key, "build_property." + property.Name, StringComparison.OrdinalIgnoreCase)).Value;
                return value is not null;
            }
        }
    }
}
