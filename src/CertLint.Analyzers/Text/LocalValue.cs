using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Text;

/// <summary>A string local that is given its value where it is declared, and never again, is as good as a constant.</summary>
internal static class LocalValue
{
    /// <summary>The expression that the local holds; null where that is not certain.</summary>
    public static IOperation? Of(ILocalReferenceOperation reference)
    {
        var local = reference.Local;
        if (local.RefKind != RefKind.None || local.Type.SpecialType != SpecialType.System_String)
            return null;

        IOperation body = reference;
        while (body.Parent is { } parent)
            body = parent;

        IOperation? value = null;
        foreach (var operation in body.DescendantsAndSelf())
        {
            if (operation is IVariableDeclaratorOperation declarator && IsSame(declarator.Symbol, local))
                value = declarator.Initializer?.Value;
            else if (operation is ILocalReferenceOperation other && IsSame(other.Local, local) && MayBeWritten(other))
                return null;
        }

        return value;
    }

    private static bool MayBeWritten(ILocalReferenceOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => ReferenceEquals(assignment.Target, reference),
        IArgumentOperation argument => argument.Parameter is not { RefKind: RefKind.None or RefKind.In },
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation alias } => alias.Symbol.RefKind != RefKind.None,
        ITupleOperation or IAddressOfOperation or IIncrementOrDecrementOperation => true,
        _ => false,
    };

    private static bool IsSame(ILocalSymbol left, ILocalSymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}
