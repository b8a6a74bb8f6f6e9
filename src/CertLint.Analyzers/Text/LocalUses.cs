using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Text;

/// <summary>A local variable and all its uses.</summary>
internal sealed class LocalUses
{
    private readonly List<ILocalReferenceOperation> references = [];
    private int writes;
    private IOperation? assigned;

    /// <summary>Where it is declared with a name of its own; null for a pattern's or an <c>out</c> variable.</summary>
    public IVariableDeclaratorOperation? Declarator { get; set; }

    /// <summary>The block with the statement that declares it; null where no statement of a block does.</summary>
    public IBlockOperation? Block => (Declarator?.Parent?.Parent as IVariableDeclarationGroupOperation)?.Parent as IBlockOperation;

    /// <summary>All references to it, in the order of the source.</summary>
    public IReadOnlyList<ILocalReferenceOperation> References => references;

    /// <summary>
    /// The expression of the only value that it ever has; null where that is not certain. Of a variable that is declared without
    /// a value and assigned at one place, the compiler makes sure that no other place reads it before.
    /// </summary>
    public IOperation? OnlyValue => Declarator switch
    {
        null or { Symbol.RefKind: not RefKind.None } => null,
        { Initializer.Value: { } value } => writes == 0 ? value : null,
        _ => writes == 1 ? assigned : null,
    };

    public void Add(ILocalReferenceOperation reference)
    {
        references.Add(reference);
        if (!MayBeWritten(reference))
            return;
        writes++;
        if (reference.Parent is ISimpleAssignmentOperation { IsRef: false, Value: var value })
            assigned = value;
    }

    private static bool MayBeWritten(ILocalReferenceOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => ReferenceEquals(assignment.Target, reference) || assignment is ISimpleAssignmentOperation { IsRef: true },
        IArgumentOperation argument => argument.Parameter is not { RefKind: RefKind.None or RefKind.In },
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation alias } => alias.Symbol.RefKind != RefKind.None,
        IConditionalOperation { IsRef: true } => true,
        ITupleOperation or IAddressOfOperation or IIncrementOrDecrementOperation => true,
        IDynamicInvocationOperation or IDynamicObjectCreationOperation or IDynamicIndexerAccessOperation or IInvalidOperation => true,
        _ => false,
    };
}
