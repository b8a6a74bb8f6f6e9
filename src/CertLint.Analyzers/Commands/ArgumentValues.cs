using CertLint.Analyzers.Text;
using CertLint.Readers.Text.Commands;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Commands;

/// <summary>The arguments that a collection of strings holds, as far as they stand in its expression.</summary>
internal static class ArgumentValues
{
    /// <summary>How many locals are followed; code that does not compile may go in circles.</summary>
    private const int Locals = 4;

    /// <summary>
    /// The arguments in order, each with the values that it may have; null where the collection is made elsewhere. A word that is a
    /// hole stands for those that are not seen.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<ShellWord>>? Read(IOperation collection) => Read(collection, Locals);

    /// <summary>
    /// The lists that words with several values each can make: the first values of all, the second ones, and so on, because code
    /// that chooses mostly chooses once.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<ShellWord>> Lists(IReadOnlyList<IReadOnlyList<ShellWord>> words)
    {
        var count = Math.Min(StartedProgram.Alternatives, words.Count == 0 ? 0 : words.Max(values => values.Count));
        var lists = new IReadOnlyList<ShellWord>[count];
        for (var i = 0; i < count; i++)
        {
            var index = i;
            lists[i] = [.. words.Select(values => values[Math.Min(index, values.Count - 1)])];
        }

        return lists;
    }

    private static IReadOnlyList<IReadOnlyList<ShellWord>>? Read(IOperation collection, int localsLeft)
    {
        collection = collection.WithoutConversions();
        return collection switch
        {
            { Syntax: CollectionExpressionSyntax expression } => OfExpression(expression, collection.SemanticModel),
            IArrayCreationOperation { Initializer: { } initializer } => [.. initializer.ElementValues.Select(ArgumentWord.ReadAll)],
            IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: { } initializer } => OfInitializer(initializer),
            // arguments ?? []
            ICoalesceOperation coalesce when localsLeft > 0 => Read(coalesce.Value, localsLeft - 1),
            ILocalReferenceOperation local when localsLeft > 0 => OfLocal(local, localsLeft - 1),
            _ => null,
        };
    }

    /// <summary>The words that the calls of <c>Add</c> in a collection's initializer add.</summary>
    public static IReadOnlyList<IReadOnlyList<ShellWord>> OfInitializer(IObjectOrCollectionInitializerOperation initializer) =>
    [
        .. initializer.Initializers.Select(element => element is IInvocationOperation { Arguments: [var argument] }
            ? ArgumentWord.ReadAll(argument.Value)
            : [ArgumentWord.Unknown(element.Syntax)]),
    ];

    private static IReadOnlyList<IReadOnlyList<ShellWord>>? OfExpression(CollectionExpressionSyntax expression, SemanticModel? model) => model is null
        ? null
        :
        [
            .. expression.Elements.Select(element => element is ExpressionElementSyntax { Expression: var value } && model.GetOperation(value) is { } operation
                ? ArgumentWord.ReadAll(operation)
                : [ArgumentWord.Unknown(element)]),
        ];

    private static IReadOnlyList<IReadOnlyList<ShellWord>>? OfLocal(ILocalReferenceOperation reference, int localsLeft)
    {
        if (BodyLocals.UsesOf(reference) is not { Declarator.Initializer.Value: { } value } uses || Read(value, localsLeft) is not { } words)
            return null;
        var changed = uses.References.LastOrDefault(Changes);
        return changed is null ? words : [.. words, [ArgumentWord.Unknown(changed.Syntax)]];
    }

    // list.Add(…), list = …, array[3] = …
    private static bool Changes(ILocalReferenceOperation reference) => reference.Parent switch
    {
        IInvocationOperation { Instance: { } instance } => ReferenceEquals(instance, reference),
        IAssignmentOperation assignment => ReferenceEquals(assignment.Target, reference),
        IArrayElementReferenceOperation { Parent: IAssignmentOperation } => true,
        IPropertyReferenceOperation { Property.IsIndexer: true, Parent: IAssignmentOperation } => true,
        IArgumentOperation { Parameter.RefKind: not RefKind.None } => true,
        _ => false,
    };
}
