using CertLint.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Commands;

/// <summary>What the statements from the creation of a ProcessStartInfo to the end of its method assign and add to it.</summary>
/// <param name="api">The types.</param>
/// <param name="creation">Where it is created.</param>
/// <param name="reference">How the statements refer to it.</param>
/// <param name="draft">Takes what they change.</param>
internal sealed class StartInfoStatements(ProcessApi api, IObjectCreationOperation creation, StartInfoReference reference, StartDraft draft)
{
    /// <summary>Operations of a method that are looked at; longer ones are generated.</summary>
    private const int Operations = 50_000;

    /// <summary>Reads them, in the order of the source.</summary>
    public void Read(CancellationToken cancellation)
    {
        var count = 0;
        foreach (var operation in creation.Root().Descendants())
        {
            cancellation.ThrowIfCancellationRequested();
            if (++count > Operations)
                return;
            if (operation.Syntax.SpanStart < creation.Syntax.Span.End)
                continue;
            if (IsReplaced(operation))
                return;
            if (operation is IPropertyReferenceOperation property && reference.IsIn(property.Instance, api))
                ReadReference(property);
            else if (draft.HasWords && operation is IArgumentOperation argument && reference.IsIn(argument.Value, api) && !IsOfSystem(argument))
                draft.Add([ArgumentWord.Unknown(argument.Syntax)]);
        }
    }

    // Another object takes the place of this one, and speaks for itself.
    private bool IsReplaced(IOperation operation) =>
        operation is ISimpleAssignmentOperation assignment
        && (reference.IsIn(assignment.Target, api) || (reference.IsOfProcess && reference.IsSymbolIn(assignment.Target)));

    private void ReadReference(IPropertyReferenceOperation property)
    {
        switch (property.Parent)
        {
            case ISimpleAssignmentOperation assignment when ReferenceEquals(assignment.Target, property):
                draft.Set(api.PropertyOf(property), assignment.Value, IsConditional(property));
                break;
            case ICompoundAssignmentOperation sum when ReferenceEquals(sum.Target, property) && api.PropertyOf(property) == ProcessApi.Arguments:
                draft.AppendToLine(IsConditional(property) ? [ArgumentWord.Unknown(sum.Value.Syntax).Text] : ArgumentWord.ReadTexts(sum.Value));
                break;
            case IInvocationOperation { TargetMethod.Name: "Add", Arguments: [var argument] } when api.PropertyOf(property) == ProcessApi.ArgumentList:
                draft.Add(IsConditional(property) ? [ArgumentWord.Unknown(argument.Syntax)] : ArgumentWord.ReadAll(argument.Value));
                break;
            // foreach (…) over it, string.Join(" ", …), .Count
            case IConversionOperation { Parent: IArgumentOperation argument } when IsOfSystem(argument):
            case IArgumentOperation other when IsOfSystem(other):
            case IPropertyReferenceOperation { Property.Name: "Count" }:
                break;
            default:
                if (api.PropertyOf(property) == ProcessApi.ArgumentList)
                    draft.Add([ArgumentWord.Unknown(property.Syntax)]);
                break;
        }
    }

    /// <summary>True where not each way from the creation to the end of the method comes by here.</summary>
    private bool IsConditional(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null && !parent.Syntax.Span.Contains(creation.Syntax.Span); parent = parent.Parent)
        {
            if (parent is not (IBlockOperation or IExpressionStatementOperation or ITryOperation or IUsingOperation or ILockOperation or ISimpleAssignmentOperation
                or ICompoundAssignmentOperation or IInvocationOperation or IPropertyReferenceOperation))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfSystem(IArgumentOperation argument)
    {
        var space = (argument.Parent as IInvocationOperation)?.TargetMethod.ContainingNamespace;
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
            space = space.ContainingNamespace;
        return space?.Name == "System";
    }
}
