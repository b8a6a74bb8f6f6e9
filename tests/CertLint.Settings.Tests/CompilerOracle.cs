using System.Collections.Immutable;
using CertLint.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using FindingSeverity = CertLint.Findings.Severity;

namespace CertLint.Settings.Tests;

/// <summary>
/// Asks the real compiler what becomes of a diagnostic under its switches and analyzer configs. The analyzer raises
/// policy as CertLint's own does: by the effective severity of its diagnostic, where /warnaserror- does not name the ID.
/// </summary>
internal static class CompilerOracle
{
    private const string SourcePath = "/repo/a.cs";

    public static async Task<FindingSeverity> SeverityOf(
        string id, string category, Level level, SeverityOptions options, string editorConfig, string globalConfig, CancellationToken cancellation)
    {
        var tree = CSharpSyntaxTree.ParseText("class C { }", path: SourcePath, cancellationToken: cancellation);
        var configs = AnalyzerConfigSet.Create(ImmutableArray.Create(
            AnalyzerConfig.Parse(editorConfig, "/repo/.editorconfig"), AnalyzerConfig.Parse(globalConfig, "/repo/.globalconfig")));
        var provider = new ConfigProvider(configs);
        var compilation = CSharpCompilation.Create("oracle", [tree]).WithOptions(
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
                .WithGeneralDiagnosticOption(options.TreatWarningsAsErrors ? ReportDiagnostic.Error : ReportDiagnostic.Default)
                .WithSpecificDiagnosticOptions(SpecificOptions(options))
                .WithSyntaxTreeOptionsProvider(provider.Severities));
        var driver = compilation.WithAnalyzers(
            [new OneFindingAnalyzer(id, category, level, options.FailOnViolation)],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([], provider), (error, _, _) => throw error, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        var diagnostics = await driver.GetAnalyzerDiagnosticsAsync(cancellation);
        return diagnostics.SingleOrDefault()?.Severity switch
        {
            null or DiagnosticSeverity.Hidden => FindingSeverity.Off,
            DiagnosticSeverity.Info => FindingSeverity.Suggestion,
            DiagnosticSeverity.Warning => FindingSeverity.Warning,
            _ => FindingSeverity.Error,
        };
    }

    // As csc's command line is read: /warnaserror+ and then /warnaserror- in the order that the targets write them,
    // /nowarn above both.
    private static ImmutableDictionary<string, ReportDiagnostic> SpecificOptions(SeverityOptions options)
    {
        var specific = ImmutableDictionary.CreateBuilder<string, ReportDiagnostic>(StringComparer.OrdinalIgnoreCase);
        foreach (var id in Ids(options.WarningsAsErrors))
            specific[id] = ReportDiagnostic.Error;
        foreach (var id in Ids(options.WarningsNotAsErrors))
            specific[id] = ReportDiagnostic.Default;
        foreach (var id in Ids(options.NoWarn))
            specific[id] = ReportDiagnostic.Suppress;
        return specific.ToImmutable();
    }

    private static string[] Ids(string list) => list.Split([';', ','], StringSplitOptions.RemoveEmptyEntries);

    private sealed class OneFindingAnalyzer(string id, string category, Level level, bool failOnViolation) : DiagnosticAnalyzer
    {
        private readonly DiagnosticDescriptor descriptor =
            new(id, "title", "message", category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [descriptor];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
            context.RegisterSymbolAction(Report, SymbolKind.NamedType);
        }

        private void Report(SymbolAnalysisContext context)
        {
            if (level.Severity == FindingSeverity.Off)
                return;
            var isKeptFromErrors = context.Compilation.Options.SpecificDiagnosticOptions.TryGetValue(id, out var specific)
                && specific == ReportDiagnostic.Default;
            var severity = level.Severity == FindingSeverity.Suggestion ? DiagnosticSeverity.Info
                : level.IsPolicy && failOnViolation && !isKeptFromErrors ? DiagnosticSeverity.Error
                : DiagnosticSeverity.Warning;
            context.ReportDiagnostic(Diagnostic.Create(descriptor, context.Symbol.Locations[0], severity, null, null));
        }
    }

    /// <summary>Hands configs over to both of the compiler's doors.</summary>
    private sealed class ConfigProvider(AnalyzerConfigSet configs) : AnalyzerConfigOptionsProvider
    {
        private readonly AnalyzerConfigOptionsResult ofFile = configs.GetOptionsForSourcePath(SourcePath);

        public override AnalyzerConfigOptions GlobalOptions => new Options(configs.GlobalConfigOptions.AnalyzerOptions);

        public SyntaxTreeOptionsProvider Severities => new TreeOptions(ofFile.TreeOptions, configs.GlobalConfigOptions.TreeOptions);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(ofFile.AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(ofFile.AnalyzerOptions);

        private sealed class TreeOptions(
            ImmutableDictionary<string, ReportDiagnostic> ofFile, ImmutableDictionary<string, ReportDiagnostic> global) : SyntaxTreeOptionsProvider
        {
            public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

            public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
                ofFile.TryGetValue(diagnosticId, out severity);

            public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
                global.TryGetValue(diagnosticId, out severity);
        }

        private sealed class Options(ImmutableDictionary<string, string> options) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
                options.TryGetValue(key, out value);
        }
    }
}
