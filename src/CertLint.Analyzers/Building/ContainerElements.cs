using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Building;

/// <summary>An element of a list, or an entry of a dictionary, whose key the other has not.</summary>
internal readonly record struct ContainerElement(IOperation? Key, IOperation Value);

/// <summary>
/// The elements of a list or dictionary that is written out: an array, a collection expression, an initializer, or a local that
/// is filled by nothing but <c>Add</c> and indexers in the block that declares it.
/// </summary>
internal static class ContainerElements
{
    /// <summary>A local may be made of another one, and code that does not compile may go in circles.</summary>
    private const int MaximumDepth = 4;

    /// <summary>All elements in their order; null where that is not certain.</summary>
    public static IReadOnlyList<ContainerElement>? Of(IOperation expression)
    {
        var elements = new List<ContainerElement>();
        return Append(elements, expression, MaximumDepth) ? elements : null;
    }

    private static bool Append(List<ContainerElement> elements, IOperation expression, int depth)
    {
        var source = WithoutConversion(expression);
        if (depth == 0)
            return false;
        if (source.Syntax is CollectionExpressionSyntax collection)
            return AppendCollection(elements, source, collection);
        return source switch
        {
            IArrayCreationOperation { DimensionSizes.Length: 1, Initializer: { } written } => AppendAll(elements, written.ElementValues),
            IArrayCreationOperation { DimensionSizes: [{ ConstantValue: { HasValue: true, Value: 0 } }], Initializer: null } => true,
            IObjectCreationOperation creation => AppendCreation(elements, creation, depth),
            ILocalReferenceOperation local => FilledLocal.Of(local) is { } filled
                && Append(elements, filled.Initial, depth - 1)
                && filled.Additions.All(addition => AppendAddition(elements, addition)),
            _ => false,
        };
    }

    // Roslyn's own operation is newer than the oldest compiler that loads this analyzer; its children are the elements.
    private static bool AppendCollection(List<ContainerElement> elements, IOperation operation, CollectionExpressionSyntax syntax)
    {
        var children = operation.ChildOperations;
        return syntax.Elements.All(element => element is ExpressionElementSyntax) && children.Count == syntax.Elements.Count
            && AppendAll(elements, children);
    }

    private static bool AppendAll(List<ContainerElement> elements, IEnumerable<IOperation> values)
    {
        elements.AddRange(values.Select(value => new ContainerElement(null, value)));
        return true;
    }

    private static bool AppendCreation(List<ContainerElement> elements, IObjectCreationOperation creation, int depth)
    {
        if (!IsContainer(creation.Type))
            return false;
        foreach (var argument in creation.Arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.Explicit
                && argument.Parameter?.Type.SpecialType != SpecialType.System_Int32
                && !Append(elements, argument.Value, depth - 1))
            {
                return false;
            }
        }

        return creation.Initializer is null || creation.Initializer.Initializers.All(addition => AppendAddition(elements, addition));
    }

    // Another type may keep its elements in another order, or not all of them.
    private static bool IsContainer(ITypeSymbol? type) => type is
    {
        Name: "List" or "ArrayList" or "Dictionary" or "Hashtable",
        ContainingNamespace: { Name: "Collections" or "Generic" } space,
    } && space.ToDisplayString() is "System.Collections" or "System.Collections.Generic";

    private static bool AppendAddition(List<ContainerElement> elements, IOperation addition)
    {
        switch (addition)
        {
            case IInvocationOperation { TargetMethod.Name: "Add", Arguments: [{ Value: var value }] }:
                elements.Add(new ContainerElement(null, value));
                return true;
            case IInvocationOperation { TargetMethod.Name: "Add", Arguments: [var first, var second] } add:
                var (key, entry) = first.Parameter?.Ordinal == 0 ? (first, second) : (second, first);
                elements.Add(new ContainerElement(key.Value, entry.Value));
                return add.Arguments.Length == 2;
            case ISimpleAssignmentOperation
            {
                Target: IPropertyReferenceOperation
                {
                    // What a list has at a number is replaced, not added.
                    Property.Parameters: [{ Type.SpecialType: not SpecialType.System_Int32 }], Arguments: [{ Value: var index }],
                },
                Value: var assigned,
            }:
                elements.Add(new ContainerElement(index, assigned));
                return true;
            default:
                return false;
        }
    }

    private static IOperation WithoutConversion(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null, Syntax: not CollectionExpressionSyntax } conversion)
            operation = conversion.Operand;
        return operation is IConversionOperation { Operand: { Syntax: CollectionExpressionSyntax } inner } ? inner : operation;
    }
}
