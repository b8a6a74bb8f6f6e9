using CertLint.Analyzers.Sinks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers;

/// <summary>Judges the values that a method adds to name builders, all calls of a body together.</summary>
internal sealed class BuilderAction(NameApi api, FileLinters linters)
{
    public void Start(OperationBlockStartAnalysisContext context)
    {
        var calls = new BuilderCalls();
        context.RegisterOperationAction(
            call =>
            {
                var invocation = (IInvocationOperation)call.Operation;
                if (api.BuilderMethodOf(invocation.TargetMethod) is { } method
                    && linters.Of(invocation.Syntax.SyntaxTree, call.CancellationToken).HasRules)
                {
                    calls.Add(invocation, method);
                }
            },
            OperationKind.Invocation);
        context.RegisterOperationBlockEndAction(end => Report(calls, end));
    }

    private void Report(BuilderCalls calls, OperationBlockAnalysisContext context)
    {
        foreach (var (tree, target) in calls.Targets())
        {
            foreach (var diagnostic in linters.Of(tree, context.CancellationToken).Lint(target))
                context.ReportDiagnostic(diagnostic);
        }
    }
}
