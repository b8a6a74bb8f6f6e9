using System.Collections.Immutable;
using System.Diagnostics;
using CertLint.Analyzers.Inspections;
using CertLint.Analyzers.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CertLint.Analyzers;

/// <summary>
/// Judges the X.500 and DNS names that C# hands to .NET's and BouncyCastle's certificate APIs. Reports nothing unless the
/// package's build files say that the project references it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CertificateNameAnalyzer : DiagnosticAnalyzer
{
    private readonly ConcernedFiles files;
    private readonly Guard guard;

    /// <summary>Makes the analyzer with all that it looks for.</summary>
    public CertificateNameAnalyzer()
        // The tests, which are built for debugging, hear of a mistake.
        : this(InspectionTable.All, mistake => Debug.Fail(mistake.ToString()))
    {
    }

    /// <summary>Makes an analyzer that looks for something else.</summary>
    /// <param name="candidates">What to look for.</param>
    /// <param name="onMistake">Hears of each exception that an inspection throws.</param>
    internal CertificateNameAnalyzer(IReadOnlyList<Candidate> candidates, Action<Exception> onMistake)
    {
        files = new ConcernedFiles(candidates);
        guard = new Guard(onMistake);
    }

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Inspections.SupportedDiagnostics.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        var (compilation, options, cancellation) = (context.Compilation, context.Options, context.CancellationToken);
        if (guard.Run(() => Inspector(compilation, options.AnalyzerConfigOptionsProvider, cancellation), cancellation) is { } inspector)
            context.RegisterOperationBlockStartAction(inspector.Start);
    }

    private BlockInspector? Inspector(Compilation compilation, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        var project = new ProjectSwitches(options.GlobalOptions);
        if (!project.IsEnabled || files.Of(compilation, cancellation) is not { Count: > 0 } concerned)
            return null;
        return new BlockInspector(
            concerned, new InspectedProject(compilation, project), new FileLinters(compilation, options, project), guard);
    }
}
