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
                if (api.BuilderMethodOf(invocation.TargetMethod) is { } method)
                    calls.Add(invocation, method);
            },
            OperationKind.Invocation);
        context.RegisterOperationBlockEndAction(end => Report(calls, end));
    }

    private void Report(BuilderCalls calls, OperationBlockAnalysisContext context)
    {
        foreach (var target in calls.Targets())
        {
            var linter = linters.Of(context.OperationBlocks[0].Syntax.SyntaxTree, context.CancellationToken);
            foreach (var diagnostic in linter.Lint(target))
                context.ReportDiagnostic(diagnostic);
        }
    }
}
