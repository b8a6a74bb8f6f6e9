using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CertLint.Analyzers.Inspections;

/// <summary>Hands the operations of those blocks of code to the inspections whose file speaks of names at all.</summary>
internal sealed class BlockInspector(IReadOnlyList<Inspection> inspections, FileLinters linters, Guard guard)
{
    private readonly WordSearch search = new(inspections.SelectMany(inspection => inspection.Words));
    private readonly ConcurrentDictionary<SyntaxTree, FileInspector> files = new();

    public void Start(OperationBlockStartAnalysisContext context)
    {
        if (context.OperationBlocks.IsEmpty)
            return;
        var tree = context.OperationBlocks[0].Syntax.SyntaxTree;
        if (!files.TryGetValue(tree, out var file))
        {
            file = guard.Run(() => Inspector(tree, context.CancellationToken), context.CancellationToken);
            file = files.GetOrAdd(tree, file ?? FileInspector.None);
        }

        file.Start(context);
    }

    private FileInspector Inspector(SyntaxTree tree, CancellationToken cancellation)
    {
        var words = search.Find(tree.GetText(cancellation), cancellation);
        if (words.Count == 0)
            return FileInspector.None;
        var concerned = inspections.Where(inspection => inspection.Words.Any(words.Contains)).ToArray();
        var linter = linters.Of(tree, cancellation);
        return new FileInspector([.. concerned.Where(inspection => linter.HasAny(inspection.Rules))], linter, guard);
    }
}
