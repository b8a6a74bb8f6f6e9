using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Building;

/// <summary>
/// A local that is declared with a list or dictionary and then filled, statement by statement in the same block, and of which
/// nothing else is known to change it.
/// </summary>
/// <param name="Initial">What it is declared with.</param>
/// <param name="Additions">The calls of <c>Add</c> and assignments by index before it is used, in their order.</param>
internal sealed record FilledLocal(IOperation Initial, IReadOnlyList<IOperation> Additions)
{
    /// <summary>What fills the local before this use of it; null where that is not certain.</summary>
    public static FilledLocal? Of(ILocalReferenceOperation use, CancellationToken cancellation)
    {
        var local = use.Local;
        if (local.RefKind != RefKind.None)
            return null;
        IOperation body = use;
        while (body.Parent is { } parent)
            body = parent;

        IVariableDeclaratorOperation? declarator = null;
        var references = new List<ILocalReferenceOperation>();
        foreach (var operation in body.DescendantsAndSelf())
        {
            cancellation.ThrowIfCancellationRequested();
            if (operation is IVariableDeclaratorOperation declared && SymbolEqualityComparer.Default.Equals(declared.Symbol, local))
                declarator = declared;
            else if (operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local))
                references.Add(reference);
        }

        if (declarator?.Initializer?.Value is not { } initial || BlockOf(declarator) is not { } block || !RunsIn(block, use))
            return null;
        var additions = new List<IOperation>();
        foreach (var reference in references)
        {
            if (AdditionOf(reference) is { Parent: IExpressionStatementOperation { Parent: { } place } } addition && ReferenceEquals(place, block))
            {
                // What comes later in the text comes later.
                if (addition.Syntax.SpanStart < use.Syntax.SpanStart)
                    additions.Add(addition);
            }
            else if (!IsHarmless(reference))
            {
                return null;
            }
        }

        return new FilledLocal(initial, additions.OrderBy(addition => addition.Syntax.SpanStart).ToList());
    }

    private static IOperation? BlockOf(IVariableDeclaratorOperation declarator) =>
        declarator is { Parent: IVariableDeclarationOperation { Parent: IVariableDeclarationGroupOperation { Parent: IBlockOperation block } } } ? block : null;

    // A lambda runs at another time than it is written.
    private static bool RunsIn(IOperation block, IOperation use)
    {
        for (var current = use; current is not null; current = current.Parent)
        {
            if (ReferenceEquals(current, block))
                return true;
            if (current is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return false;
        }

        return false;
    }

    private static IOperation? AdditionOf(ILocalReferenceOperation reference) => reference.Parent switch
    {
        IInvocationOperation { TargetMethod.Name: "Add" } call when ReferenceEquals(call.Instance, reference) => call,
        IPropertyReferenceOperation { Arguments.Length: 1, Parent: ISimpleAssignmentOperation assignment } element
            when ReferenceEquals(assignment.Target, element) => assignment,
        _ => null,
    };

    /// <summary>A look at it, and the constructors that copy it.</summary>
    private static bool IsHarmless(ILocalReferenceOperation reference)
    {
        IOperation? user = reference.Parent;
        while (user is IConversionOperation)
            user = user.Parent;
        return user is IPropertyReferenceOperation { Arguments.IsEmpty: true }
            or IArgumentOperation { Parent: IObjectCreationOperation { Type.Name: "X509Name" or "List" or "ArrayList" or "Dictionary" or "Hashtable" } };
    }
}
