using CertLint.Analyzers.Text;
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
    public static FilledLocal? Of(ILocalReferenceOperation use)
    {
        if (use.Local.RefKind != RefKind.None
            || BodyLocals.UsesOf(use) is not { Declarator.Initializer.Value: { } initial, Block: { } block } uses
            // A lambda runs at another time than it is written.
            || use.StatementIn(block) is null)
        {
            return null;
        }

        var additions = new List<IOperation>();
        foreach (var reference in uses.References)
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
