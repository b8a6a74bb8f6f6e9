using System.Collections.Immutable;
using System.Diagnostics;
using CertLint.Analyzers.Inspections;
using CertLint.Analyzers.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CertLint.Analyzers.Live;

/// <summary>
/// Says of configs in an editor what the build's task says of them in a build. Reports nothing unless the package's build files
/// have listed them (<see cref="LiveList"/>), which they do in design-time builds alone.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LiveFileAnalyzer : DiagnosticAnalyzer
{
    private readonly Guard guard;

    /// <summary>Makes the analyzer.</summary>
    public LiveFileAnalyzer()
        // The tests, which are built for debugging, hear of a mistake.
        : this(mistake => Debug.Fail(mistake.ToString()))
    {
    }

    /// <summary>Makes an analyzer that hands its mistakes over.</summary>
    /// <param name="onMistake">Hears of each exception that nobody expected.</param>
    internal LiveFileAnalyzer(Action<Exception> onMistake) => guard = new Guard(onMistake);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => LiveDiagnostics.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    // All that happens in a build; the rest is not even compiled there.
    private void Start(CompilationStartAnalysisContext context)
    {
        if (LiveList.FindIn(context.Options.AdditionalFiles) is { } list)
            Start(context, list);
    }

    private void Start(CompilationStartAnalysisContext context, AdditionalText list)
    {
        var (compilation, options) = (context.Compilation, context.Options);
        var switches = new ProjectSwitches(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        if (!switches.IsEnabled)
            return;
        // An editor makes a compilation of each key that is pressed, and asks for few of these files. A failure is not kept: the
        // next one who asks may not be cancelled.
        var project = new Lazy<LiveProject?>(
            () => LiveProject.Of(compilation, options.AdditionalFiles, list, switches), LazyThreadSafetyMode.PublicationOnly);
        context.RegisterAdditionalFileAction(
            file => guard.Run(static at => Analyze(at.file, at.project), (file, project), file.CancellationToken));
    }

    private static void Analyze(AdditionalFileAnalysisContext context, Lazy<LiveProject?> project)
    {
        foreach (var diagnostic in project.Value?.Diagnose(context.AdditionalFile, context.CancellationToken) ?? [])
            context.ReportDiagnostic(diagnostic);
    }
}
