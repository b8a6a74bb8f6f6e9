using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Matching;

/// <summary>The object that an expression is known to be.</summary>
internal static class OnceAssigned
{
    private const int MostLocals = 8;

    /// <summary>
    /// The expression itself without conversions or, where it is a local that is given its value where it is declared and never
    /// again, that value.
    /// </summary>
    public static IOperation? ValueOf(IOperation? expression)
    {
        for (var locals = 0; locals < MostLocals; locals++)
        {
            while (expression is IConversionOperation { OperatorMethod: null } conversion)
                expression = conversion.Operand;
            if (expression is not ILocalReferenceOperation reference)
                return expression;
            expression = InitialValueOf(reference);
        }

        return null;
    }

    /// <summary>Each place where the body that holds an operation names the local.</summary>
    public static IEnumerable<ILocalReferenceOperation> ReferencesTo(ILocalSymbol local, IOperation within) =>
        BodyOf(within).DescendantsAndSelf().OfType<ILocalReferenceOperation>()
            .Where(reference => SymbolEqualityComparer.Default.Equals(reference.Local, local));

    private static IOperation? InitialValueOf(ILocalReferenceOperation reference)
    {
        if (reference.Local.RefKind != RefKind.None || ReferencesTo(reference.Local, reference).Any(MayBeWritten))
            return null;
        return BodyOf(reference).DescendantsAndSelf().OfType<IVariableDeclaratorOperation>()
            .FirstOrDefault(declarator => SymbolEqualityComparer.Default.Equals(declarator.Symbol, reference.Local))?.Initializer?.Value;
    }

    private static IOperation BodyOf(IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return operation;
    }

    private static bool MayBeWritten(ILocalReferenceOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => ReferenceEquals(assignment.Target, reference),
        IArgumentOperation argument => argument.Parameter is not { RefKind: RefKind.None or RefKind.In },
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation alias } => alias.Symbol.RefKind != RefKind.None,
        ITupleOperation or IAddressOfOperation => true,
        _ => false,
    };
}
