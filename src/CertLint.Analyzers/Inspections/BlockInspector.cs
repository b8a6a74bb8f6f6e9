using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CertLint.Analyzers.Inspections;

/// <summary>Hands the operations of those blocks of code to the inspections whose file speaks of names at all.</summary>
internal sealed class BlockInspector(IReadOnlyList<Inspection> inspections, FileLinters linters, Guard guard)
{
    private readonly WordSearch search = new(inspections.SelectMany(inspection => inspection.Words.Concat(inspection.Companions)));
    private readonly ConcurrentDictionary<SyntaxTree, FileInspector> files = new();

    public void Start(OperationBlockStartAnalysisContext context)
    {
        if (context.OperationBlocks.IsEmpty)
            return;
        var tree = context.OperationBlocks[0].Syntax.SyntaxTree;
        if (!files.TryGetValue(tree, out var file))
            file = Add(tree, context.CancellationToken);
        file.Start(context);
    }

    private FileInspector Add(SyntaxTree tree, CancellationToken cancellation) =>
        files.GetOrAdd(tree, guard.Run(() => Inspector(tree, cancellation), cancellation) ?? FileInspector.None);

    private FileInspector Inspector(SyntaxTree tree, CancellationToken cancellation)
    {
        var words = search.Find(tree.GetText(cancellation), cancellation);
        var concerned = words.Count == 0 ? [] : inspections.Where(inspection => IsConcerned(inspection, words)).ToArray();
        if (concerned.Length == 0)
            return FileInspector.None;
        var linter = linters.Of(tree, cancellation);
        return new FileInspector([.. concerned.Where(inspection => linter.HasAny(inspection.Rules))], linter, guard);
    }

    private static bool IsConcerned(Inspection inspection, IReadOnlyCollection<string> words) =>
        inspection.Words.Any(words.Contains) && (inspection.Companions.IsEmpty || inspection.Companions.Any(words.Contains));
}
