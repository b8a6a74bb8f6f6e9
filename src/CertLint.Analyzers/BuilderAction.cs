using CertLint.Analyzers.Sinks;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers;

/// <summary>Judges the values that calls add to a name builder, all calls of one name at the first of them.</summary>
internal sealed class BuilderAction(NameApi api, FileLinters linters)
{
    private readonly BuilderCalls builderCalls = new(api);

    public void Run(OperationAnalysisContext context)
    {
        var calls = builderCalls.StartingWith((IInvocationOperation)context.Operation);
        if (calls.Count == 0)
            return;
        var linter = linters.Of(context.Operation.Syntax.SyntaxTree, context.CancellationToken);
        if (!linter.HasRules || BuiltName.Of(calls) is not { } target)
            return;
        foreach (var diagnostic in linter.Lint(target))
            context.ReportDiagnostic(diagnostic);
    }
}
