using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CertLint.Analyzers.Inspections;

/// <summary>
/// Hands the operations of blocks of code to the inspections that their file concerns. It makes those when the first block comes: to
/// look an API up before the compiler has bound anything is to do its work.
/// </summary>
/// <param name="files">The files that concern an inspection.</param>
/// <param name="project">The project, and what its build hands over.</param>
/// <param name="linters">The rules and settings of each file.</param>
/// <param name="guard">Keeps mistakes to ourselves.</param>
internal sealed class BlockInspector(
    IReadOnlyDictionary<SyntaxTree, IReadOnlyList<Candidate>> files, InspectedProject project, FileLinters linters, Guard guard)
{
    private readonly ConcurrentDictionary<Candidate, Lazy<Inspection?>> inspections = new();
    private readonly ConcurrentDictionary<SyntaxTree, FileInspector?> inspectors = new();

    public void Start(OperationBlockStartAnalysisContext context)
    {
        if (context.OperationBlocks.IsEmpty)
            return;
        var tree = context.OperationBlocks[0].Syntax.SyntaxTree;
        if (!files.TryGetValue(tree, out var candidates))
            return;
        if (!inspectors.TryGetValue(tree, out var inspector))
            inspector = Add(tree, candidates, context.CancellationToken);
        inspector?.Start(context);
    }

    private FileInspector? Add(SyntaxTree tree, IReadOnlyList<Candidate> candidates, CancellationToken cancellation) =>
        inspectors.GetOrAdd(tree, guard.Run(() => Inspector(tree, candidates, cancellation), cancellation));

    // Null where the project does not reference the APIs, or no rule that they concern is on.
    private FileInspector? Inspector(SyntaxTree tree, IReadOnlyList<Candidate> candidates, CancellationToken cancellation)
    {
        var made = candidates.Select(Made).OfType<Inspection>().ToArray();
        if (made.Length == 0)
            return null;
        var linter = linters.Of(tree, cancellation);
        var concerned = made.Where(inspection => linter.HasAny(inspection.Rules)).ToArray();
        return concerned.Length == 0 ? null : new FileInspector(concerned, linter, guard);
    }

    private Inspection? Made(Candidate candidate) => inspections
        .GetOrAdd(candidate, of => new Lazy<Inspection?>(() => guard.Run(() => of.Make(project), CancellationToken.None)))
        .Value;
}
