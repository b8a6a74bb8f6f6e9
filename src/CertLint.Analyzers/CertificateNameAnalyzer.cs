using System.Collections.Immutable;
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
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Inspections.SupportedDiagnostics.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider;
        var project = new ProjectSwitches(options.GlobalOptions);
        if (!project.IsEnabled)
            return;
        var inspections = InspectionTable.Of(new InspectedProject(context.Compilation, project));
        if (inspections.Count > 0)
            context.RegisterOperationBlockStartAction(new BlockInspector(inspections, new FileLinters(context.Compilation, options, project)).Start);
    }
}
