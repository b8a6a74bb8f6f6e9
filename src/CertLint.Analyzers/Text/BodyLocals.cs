using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Text;

/// <summary>
/// The local variables of one body of code and all their uses. A body is walked once, however many names it builds, and
/// forgotten with its operations.
/// </summary>
internal sealed class BodyLocals
{
    private static readonly ConditionalWeakTable<IOperation, BodyLocals> ByBody = new();

    private readonly Dictionary<ILocalSymbol, LocalUses> locals = new(SymbolEqualityComparer.Default);

    private BodyLocals(IOperation body)
    {
        foreach (var operation in body.DescendantsAndSelf())
        {
            if (operation is IVariableDeclaratorOperation declarator)
                Uses(declarator.Symbol).Declarator = declarator;
            else if (operation is ILocalReferenceOperation reference)
                Uses(reference.Local).Add(reference);
        }
    }

    /// <summary>All uses of a local in the body that a reference to it stands in.</summary>
    public static LocalUses? UsesOf(ILocalReferenceOperation reference) => UsesOf(reference.Local, reference);

    /// <summary>All uses of a local in the body that an operation stands in.</summary>
    public static LocalUses? UsesOf(ILocalSymbol local, IOperation within) =>
        ByBody.GetValue(within.Root(), root => new BodyLocals(root)).locals.TryGetValue(local, out var uses) ? uses : null;

    private LocalUses Uses(ILocalSymbol local)
    {
        if (!locals.TryGetValue(local, out var uses))
            locals.Add(local, uses = new LocalUses());
        return uses;
    }
}
