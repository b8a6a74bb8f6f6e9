using System.Collections.Immutable;
using CertLint.Analyzers.Text;
using CertLint.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Commands;

/// <summary>
/// Follows a ProcessStartInfo from where it is created to the end of its method: what its constructor gets, its initializer sets, and
/// later statements assign and add.
/// </summary>
internal sealed class StartInfoReader
{
    private const string FileName = "FileName";
    private const string Line = "Arguments";
    private const string List = "ArgumentList";

    /// <summary>Operations of a method that are looked at; longer ones are generated.</summary>
    private const int Operations = 50_000;

    private readonly ProcessApi api;
    private readonly IObjectCreationOperation creation;
    private readonly StartDraft draft = new();

    private StartInfoReader(ProcessApi api, IObjectCreationOperation creation)
    {
        this.api = api;
        this.creation = creation;
    }

    /// <summary>What the created object, a ProcessStartInfo or a Process with one, starts.</summary>
    public static IReadOnlyList<StartedProgram> Read(ProcessApi api, IObjectCreationOperation creation, CancellationToken cancellation)
    {
        var reader = new StartInfoReader(api, creation);
        reader.ReadCreation();
        if (StartInfoReference.Of(creation, api) is { } reference)
            reader.ReadBody(reference, cancellation);
        return reader.draft.Finish();
    }

    private void ReadCreation()
    {
        if (creation.Type.IsSame(api.StartInfo))
        {
            foreach (var argument in creation.Arguments)
                ReadArgument(argument);
            ReadInitializer(creation.Initializer);
            return;
        }

        // new Process { StartInfo = { FileName = … } }
        foreach (var member in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (member is IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation property } nested && api.IsStartInfo(property))
                ReadInitializer(nested.Initializer);
        }
    }

    private void ReadArgument(IArgumentOperation argument)
    {
        if (argument.ArgumentKind == ArgumentKind.DefaultValue)
            return;
        if (argument.Parameter is { Name: "fileName" })
            draft.SetProgram(ProgramWord.ReadAll(argument.Value), isConditional: false);
        else if (argument.Parameter is { Name: "arguments", Type.SpecialType: SpecialType.System_String })
            draft.SetLine(Texts(argument.Value), isConditional: false);
        else if (argument.Parameter is { Name: "arguments" })
            draft.AddAll(ArgumentValues.Read(argument.Value) ?? [[ArgumentWord.Unknown(argument.Value.Syntax)]]);
    }

    private void ReadInitializer(IObjectOrCollectionInitializerOperation? initializer)
    {
        foreach (var member in initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (member is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } assignment)
                Set(property, assignment.Value, isConditional: false);
            else if (member is IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation list } nested && api.PropertyOf(list) == List)
                draft.AddAll(ArgumentValues.OfInitializer(nested.Initializer));
        }
    }

    private void ReadBody(StartInfoReference reference, CancellationToken cancellation)
    {
        IOperation body = creation;
        while (body.Parent is { } parent)
            body = parent;
        var count = 0;
        foreach (var operation in body.Descendants())
        {
            cancellation.ThrowIfCancellationRequested();
            if (++count > Operations)
                return;
            if (operation.Syntax.SpanStart < creation.Syntax.Span.End)
                continue;
            if (IsReplaced(operation, reference))
                return;
            if (operation is IPropertyReferenceOperation property && reference.IsIn(property.Instance, api))
                ReadReference(property);
            else if (draft.HasWords && operation is IArgumentOperation argument && reference.IsIn(argument.Value, api) && !IsOfSystem(argument))
                draft.Add([ArgumentWord.Unknown(argument.Syntax)]);
        }
    }

    // Another object takes the place of this one, and speaks for itself.
    private bool IsReplaced(IOperation operation, StartInfoReference reference) =>
        operation is ISimpleAssignmentOperation assignment
        && (reference.IsIn(assignment.Target, api) || (reference.IsOfProcess && reference.IsSymbolIn(assignment.Target)));

    private void ReadReference(IPropertyReferenceOperation property)
    {
        switch (property.Parent)
        {
            case ISimpleAssignmentOperation assignment when ReferenceEquals(assignment.Target, property):
                Set(property, assignment.Value, IsConditional(property));
                break;
            case ICompoundAssignmentOperation sum when ReferenceEquals(sum.Target, property) && api.PropertyOf(property) == Line:
                draft.AppendToLine(IsConditional(property) ? [ArgumentWord.Unknown(sum.Value.Syntax).Text] : Texts(sum.Value));
                break;
            case IInvocationOperation { TargetMethod.Name: "Add", Arguments: [var argument] } when api.PropertyOf(property) == List:
                draft.Add(IsConditional(property) ? [ArgumentWord.Unknown(argument.Syntax)] : ArgumentWord.ReadAll(argument.Value));
                break;
            // foreach (…) over it, string.Join(" ", …), .Count
            case IConversionOperation { Parent: IArgumentOperation argument } when IsOfSystem(argument):
            case IArgumentOperation other when IsOfSystem(other):
            case IPropertyReferenceOperation { Property.Name: "Count" }:
                break;
            default:
                if (api.PropertyOf(property) == List)
                    draft.Add([ArgumentWord.Unknown(property.Syntax)]);
                break;
        }
    }

    private void Set(IPropertyReferenceOperation property, IOperation value, bool isConditional)
    {
        if (api.PropertyOf(property) == FileName)
            draft.SetProgram(ProgramWord.ReadAll(value), isConditional);
        else if (api.PropertyOf(property) == Line)
            draft.SetLine(Texts(value), isConditional);
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

    private static IReadOnlyList<MappedText> Texts(IOperation expression) => [.. ArgumentWord.ReadAll(expression).Select(word => word.Text)];
}
