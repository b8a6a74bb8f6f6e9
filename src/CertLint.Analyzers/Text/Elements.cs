using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Text;

/// <summary>The values that a call of <c>string.Join</c> and the like gets: one by one, by <c>params</c>, or in an array.</summary>
internal static class Elements
{
    /// <summary>The values of the parameters from an ordinal on; null where they are not known one by one.</summary>
    public static IReadOnlyList<IOperation>? Of(ImmutableArray<IArgumentOperation> arguments, int first)
    {
        var elements = new List<IOperation>();
        foreach (var argument in arguments.Where(argument => argument.Parameter?.Ordinal >= first).OrderBy(argument => argument.Parameter!.Ordinal))
        {
            if (argument.Parameter!.Type.SpecialType is SpecialType.System_String or SpecialType.System_Object)
                elements.Add(argument.Value);
            else if (OfCollection(argument.Value) is { } collection)
                elements.AddRange(collection);
            else
                return null;
        }

        return elements;
    }

    private static IEnumerable<IOperation>? OfCollection(IOperation collection)
    {
        while (collection is IConversionOperation { OperatorMethod: null or { Name: "op_Implicit" } } conversion)
            collection = conversion.Operand;
        return collection switch
        {
            IArrayCreationOperation { Initializer: { } initializer, DimensionSizes.Length: 1 } => initializer.ElementValues,
            IArrayCreationOperation { Initializer: null, DimensionSizes: [{ ConstantValue: { HasValue: true, Value: 0 } }] } => [],
            // A collection expression is an operation of its own only in a later Roslyn, and so is what C# 13 makes of arguments
            // for "params ReadOnlySpan<string>", whose syntax is the call.
            { Syntax: CollectionExpressionSyntax or InvocationExpressionSyntax, Parent: not null } and not IInvocationOperation
                when collection.ChildOperations.All(IsElement) => collection.ChildOperations,
            _ => null,
        };
    }

    private static bool IsElement(IOperation element) => element.Syntax is not SpreadElementSyntax;
}
