using CertLint.Analyzers.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Literals;

/// <summary>
/// Follows a text to where it is used. It is free where each use hands it on as a value that somebody may take for a name, and
/// none compares it, searches with it, tells it to somebody, or gives it to an API that is judged. What is not certain is
/// not free.
/// </summary>
internal sealed class TextUses(TextSinks sinks, CancellationToken cancellation)
{
    /// <summary>How many variables may be followed, one into the other.</summary>
    private int variablesLeft = 4;

    /// <summary>True where the expression's value is free.</summary>
    public bool AreFree(IOperation expression)
    {
        cancellation.ThrowIfCancellationRequested();
        var value = expression;
        while (Whole(value) is { } whole)
            value = whole;
        return value.Parent switch
        {
            IArgumentOperation argument => IsFree(argument),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } =>
                IsFree(declarator.Symbol, value.SemanticModel),
            IFieldInitializerOperation { InitializedFields: [{ DeclaredAccessibility: Accessibility.Private } field] } =>
                IsFree(field, value.SemanticModel),
            IPropertyInitializerOperation { InitializedProperties: [{ DeclaredAccessibility: Accessibility.Private } property] } =>
                IsFree(property, value.SemanticModel),
            IParameterInitializerOperation { Parameter: var parameter } => IsFree(parameter, value.SemanticModel),
            ISimpleAssignmentOperation assignment when ReferenceEquals(assignment.Value, value) => IsFree(assignment.Target),
            _ => false,
        };
    }

    /// <summary>The expression whose value may be this one's.</summary>
    private static IOperation? Whole(IOperation value) => value.Parent switch
    {
        IConversionOperation { OperatorMethod: null } conversion => conversion,
        IParenthesizedOperation parenthesized => parenthesized,
        IConditionalOperation choice when !ReferenceEquals(choice.Condition, value) => choice,
        ICoalesceOperation choice => choice,
        ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } arm when ReferenceEquals(arm.Value, value) => choice,
        _ => null,
    };

    private bool IsFree(IArgumentOperation argument)
    {
        var callee = argument.Parent switch
        {
            IInvocationOperation call => call.TargetMethod,
            IObjectCreationOperation { Parent: not IAttributeOperation } creation => creation.Constructor,
            _ => null,
        };
        return callee is not null && argument.Parameter is { RefKind: RefKind.None or RefKind.In, IsParams: false } parameter
            && parameter.Type.SpecialType == SpecialType.System_String
            && IsOwn(callee) && sinks.Find(callee) is null && !UseWords.Suggest(callee.Name) && !UseWords.Suggest(callee.ContainingType.Name)
            && !UseWords.Suggest(parameter.Name);
    }

    /// <summary>True where the target of an assignment hands the value on.</summary>
    private bool IsFree(IOperation target) => target switch
    {
        IPropertyReferenceOperation { Property: var property } =>
            IsOwn(property) && !UseWords.Suggest(property.Name) && !UseWords.Suggest(property.ContainingType.Name),
        ILocalReferenceOperation { Local: var local } => IsFree(local, target.SemanticModel),
        IFieldReferenceOperation { Field: { DeclaredAccessibility: Accessibility.Private } field } => IsFree(field, target.SemanticModel),
        _ => false,
    };

    /// <summary>
    /// True where the variable's name does not say otherwise and each of its uses is free; one that nothing uses is free too.
    /// </summary>
    private bool IsFree(ISymbol variable, SemanticModel? model)
    {
        if (variablesLeft-- <= 0 || model is null || UseWords.Suggest(variable.Name)
            || SymbolReferences.Of(variable, model, cancellation) is not { } references)
        {
            return false;
        }

        return references.All(reference => IsTarget(reference) || AreFree(reference));
    }

    private static bool IsTarget(IOperation reference) =>
        reference.Parent is ISimpleAssignmentOperation assignment && ReferenceEquals(assignment.Target, reference);

    // What a library does with a text is its own affair: those that take names are judged elsewhere, the others print,
    // compare and store.
    private static bool IsOwn(ISymbol member) => member.Locations.Any(location => location.IsInSource);
}
