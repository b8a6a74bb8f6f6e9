using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Text;

/// <summary>Ways up and down the tree of operations.</summary>
internal static class OperationTree
{
    /// <summary>The whole that an operation is part of: a body, an initializer or an attribute.</summary>
    public static IOperation Root(this IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return operation;
    }

    /// <summary>What is converted, through all conversions that no user has defined.</summary>
    public static IOperation WithoutConversions(this IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
            operation = conversion.Operand;
        return operation;
    }

    /// <summary>The statement of a block that an operation is part of; null where a function of its own may run it at any time.</summary>
    public static IOperation? StatementIn(this IOperation operation, IBlockOperation block)
    {
        while (operation.Parent is { } parent)
        {
            if (ReferenceEquals(parent, block))
                return operation;
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return null;
            operation = parent;
        }

        return null;
    }
}
