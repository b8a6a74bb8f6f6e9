using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CertLint.Analyzers.Inspections;

/// <summary>Hands the operations of those blocks of code to the inspections whose file speaks of names at all.</summary>
internal sealed class BlockInspector(IReadOnlyList<Inspection> inspections, FileLinters linters)
{
    private readonly ConcurrentDictionary<SyntaxTree, IReadOnlyList<Inspection>> wanted = new();

    public void Start(OperationBlockStartAnalysisContext context)
    {
        if (context.OperationBlocks.IsEmpty)
            return;
        var tree = context.OperationBlocks[0].Syntax.SyntaxTree;
        if (!wanted.TryGetValue(tree, out var concerned))
            concerned = wanted.GetOrAdd(tree, Concerned(tree, context.CancellationToken));
        if (concerned.Count == 0 || linters.Of(tree, context.CancellationToken) is not { HasRules: true } linter)
            return;
        var told = new ToldDiagnostics();
        foreach (var inspection in concerned)
            context.RegisterOperationAction(operation => Guarded(inspection, new Site(operation, linter, told)), inspection.Kinds);
    }

    /// <summary>A mistake of ours must not end as AD0001 in somebody's build; the tests, which are built for debugging, see it.</summary>
    private static void Guarded(Inspection inspection, Site site)
    {
        try
        {
            inspection.Inspect(site);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Debug.Fail(exception.ToString());
        }
    }

    private IReadOnlyList<Inspection> Concerned(SyntaxTree tree, CancellationToken cancellation)
    {
        var text = tree.GetText(cancellation).ToString();
        return [.. inspections.Where(inspection => inspection.Words.Any(word => text.IndexOf(word, StringComparison.Ordinal) >= 0))];
    }
}
