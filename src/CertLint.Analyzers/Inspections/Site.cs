using CertLint.Findings;
using CertLint.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CertLint.Analyzers.Inspections;

/// <summary>What has been told in one block of code: two sinks may take the same text.</summary>
internal sealed class ToldDiagnostics
{
    // Most blocks have nothing to tell.
    private readonly object gate = new();
    private HashSet<(string Id, Location Place, string Message)>? told;

    /// <summary>True the first time.</summary>
    public bool Add(Diagnostic diagnostic)
    {
        lock (gate)
        {
            told ??= [];
            return told.Add((diagnostic.Id, diagnostic.Location, diagnostic.GetMessage(null)));
        }
    }
}

/// <summary>One operation under inspection, and the voice in which it is told what is wrong with it.</summary>
/// <param name="context">Roslyn's.</param>
/// <param name="linter">The rules and settings of the file; at least one rule is on.</param>
/// <param name="told">What has been told in the same block.</param>
internal sealed class Site(OperationAnalysisContext context, FileLinter linter, ToldDiagnostics told)
{
    public IOperation Operation => context.Operation;

    public Compilation Compilation => context.Compilation;

    public CancellationToken Cancellation => context.CancellationToken;

    /// <summary>The member whose body holds the operation.</summary>
    public ISymbol ContainingSymbol => context.ContainingSymbol;

    /// <summary>The control flow of the outermost body that holds the operation.</summary>
    public ControlFlowGraph ControlFlow => context.GetControlFlowGraph();

    /// <summary>The rules and settings of the file.</summary>
    public FileLinter Linter => linter;

    /// <summary>Reports what the rules say of a target, and hands it over.</summary>
    public IReadOnlyList<Diagnostic> Lint(LintTarget target)
    {
        var diagnostics = linter.Lint(target).ToArray();
        foreach (var diagnostic in diagnostics)
            Report(diagnostic);
        return diagnostics;
    }

    /// <summary>Reports what an inspection has found itself, where its rule is on.</summary>
    public void Report(Problem problem)
    {
        if (linter.Report(problem) is { } diagnostic)
            Report(diagnostic);
    }

    private void Report(Diagnostic diagnostic)
    {
        if (told.Add(diagnostic))
            context.ReportDiagnostic(diagnostic);
    }
}
