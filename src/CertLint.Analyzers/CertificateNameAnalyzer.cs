using System.Collections.Immutable;
using CertLint.Analyzers.Settings;
using CertLint.Analyzers.Sinks;
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
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Analyzers.SupportedDiagnostics.All;

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
        if (!project.IsEnabled || NameApi.Of(context.Compilation) is not { } api)
            return;

        var linters = new FileLinters(context.Compilation, options, project);
        if (api.HasTextSinks)
            context.RegisterOperationAction(new TextSinkAction(api, linters, project.IsWindowsOnly).Run, OperationKind.ObjectCreation);
        if (api.HasBuilders)
            context.RegisterOperationAction(new BuilderAction(api, linters).Run, OperationKind.Invocation);
    }
}
