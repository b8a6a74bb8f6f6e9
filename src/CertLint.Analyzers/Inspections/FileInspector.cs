using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CertLint.Analyzers.Inspections;

/// <summary>The inspections that concern one file.</summary>
internal sealed class FileInspector
{
    private readonly Dictionary<OperationKind, Inspection[]> byKind;
    private readonly ImmutableArray<OperationKind> kinds;
    private readonly FileLinter linter;
    private readonly Guard guard;

    /// <param name="inspections">One at least.</param>
    /// <param name="linter">The rules and settings of the file.</param>
    /// <param name="guard">Keeps mistakes to ourselves.</param>
    public FileInspector(IReadOnlyCollection<Inspection> inspections, FileLinter linter, Guard guard)
    {
        byKind = inspections.SelectMany(inspection => inspection.Kinds).Distinct()
            .ToDictionary(kind => kind, kind => inspections.Where(inspection => inspection.Kinds.Contains(kind)).ToArray());
        kinds = byKind.Keys.ToImmutableArray();
        this.linter = linter;
        this.guard = guard;
    }

    /// <summary>Asks to see the operations of a block. One action for all inspections: Roslyn's own work is by the action.</summary>
    public void Start(OperationBlockStartAnalysisContext context)
    {
        var told = new ToldDiagnostics();
        context.RegisterOperationAction(
            operation =>
            {
                var site = new Site(operation, linter, told);
                foreach (var inspection in byKind[operation.Operation.Kind])
                    guard.Run(static at => at.inspection.Inspect(at.site), (inspection, site), operation.CancellationToken);
            },
            kinds);
    }
}
