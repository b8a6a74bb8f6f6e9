using System.Collections.Concurrent;
using System.Collections.Immutable;
using CertLint.Analyzers.Inspections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CertLint.Analyzers.Tests.Harness;

/// <summary>One run of the analyzer over several files, which says what it reported, and which exceptions got how far.</summary>
internal sealed class HostRun
{
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "test", [], [.. References.Framework, References.BouncyCastle], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private readonly ConcurrentQueue<Exception> mistakes = [];
    private readonly ConcurrentQueue<Exception> thrown = [];

    /// <summary>What the analyzer looks for; null: what it always does.</summary>
    public IReadOnlyList<Candidate>? Inspections { get; init; }

    /// <summary>What configs say, of the whole project and of each file.</summary>
    public AnalyzerConfigOptionsProvider Options { get; init; } = new FixedOptions();

    public bool IsConcurrent { get; init; }

    public CancellationToken Cancellation { get; init; } = TestContext.Current.CancellationToken;

    /// <summary>Exceptions that the analyzer kept to itself.</summary>
    public IReadOnlyCollection<Exception> Mistakes => mistakes;

    /// <summary>Exceptions that reached Roslyn.</summary>
    public IReadOnlyCollection<Exception> Thrown => thrown;

    /// <summary>Runs it over these files and hands over what it reports.</summary>
    public async Task<ImmutableArray<Diagnostic>> Of(params string[] sources)
    {
        var trees = sources.Select((source, number) => CSharpSyntaxTree.ParseText(
            source, new CSharpParseOptions(LanguageVersion.Preview), $"/{number}.cs", cancellationToken: CancellationToken.None));
        var analyzer = Inspections is null
            ? new CertificateNameAnalyzer()
            : new CertificateNameAnalyzer(Inspections, mistakes.Enqueue);
        var run = Empty.AddSyntaxTrees(trees).WithAnalyzers([analyzer], new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([], Options),
            onAnalyzerException: (exception, _, _) => thrown.Enqueue(exception),
            concurrentAnalysis: IsConcurrent,
            logAnalyzerExecutionTime: false));
        return await run.GetAnalyzerDiagnosticsAsync(Cancellation);
    }

    /// <summary>The same settings for all files, those of the package among them.</summary>
    internal class FixedOptions(params (string Key, string Value)[] settings) : AnalyzerConfigOptionsProvider
    {
        private readonly FixedSettings options = new([.. settings, ("build_property._CertLintPackage", "true")]);

        public override AnalyzerConfigOptions GlobalOptions => options;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => options;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => options;

        private sealed class FixedSettings((string Key, string Value)[] settings) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, out string value)
            {
                value = settings.FirstOrDefault(setting => string.Equals(key, setting.Key, StringComparison.OrdinalIgnoreCase)).Value;
                return value is not null;
            }
        }
    }

    /// <summary>Settings that fail where a file's own are read.</summary>
    internal sealed class BrokenOptions : FixedOptions
    {
        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new BrokenSettings();

        private sealed class BrokenSettings : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, out string value)
            {
                value = "";
                return key.StartsWith("certlint.", StringComparison.Ordinal) ? throw new FormatException("broken options") : false;
            }
        }
    }
}
