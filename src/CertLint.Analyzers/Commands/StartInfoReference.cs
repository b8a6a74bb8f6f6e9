using CertLint.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Commands;

/// <summary>How code refers to a ProcessStartInfo: by a local or field of its own, or as <c>process.StartInfo</c>.</summary>
/// <param name="Symbol">The local, parameter, field or property that holds it, or its process.</param>
/// <param name="IsOfProcess">It is the StartInfo of that process.</param>
internal sealed record StartInfoReference(ISymbol Symbol, bool IsOfProcess)
{
    /// <summary>What the object that an operation creates can be reached by from then on; null where nothing in sight keeps it.</summary>
    public static StartInfoReference? Of(IObjectCreationOperation creation, ProcessApi api)
    {
        var isProcess = creation.Type.IsSame(api.Process);
        IOperation value = creation;
        while (value.Parent is IConversionOperation conversion)
            value = conversion;
        switch (value.Parent)
        {
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                return new StartInfoReference(local, isProcess);
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: { } instance } property } when api.IsStartInfo(property) && !isProcess:
                // new Process { StartInfo = new ProcessStartInfo(…) }
                return instance is IInstanceReferenceOperation
                    ? Creation(property) is { } process && Of(process, api) is { } outer ? outer : null
                    : SymbolOf(instance) is { } owner ? new StartInfoReference(owner, IsOfProcess: true) : null;
            case ISimpleAssignmentOperation assignment when ReferenceEquals(assignment.Value, value):
                return SymbolOf(assignment.Target) is { } target ? new StartInfoReference(target, isProcess) : null;
            default:
                return null;
        }
    }

    /// <summary>True for an expression that is this ProcessStartInfo.</summary>
    public bool IsIn(IOperation? expression, ProcessApi api) => !IsOfProcess
        ? IsSymbolIn(expression)
        : expression is IPropertyReferenceOperation property && api.IsStartInfo(property) && IsSymbolIn(property.Instance);

    /// <summary>True for an expression that is the symbol.</summary>
    public bool IsSymbolIn(IOperation? expression) =>
        expression is not null && SymbolOf(expression) is { } symbol && SymbolEqualityComparer.Default.Equals(symbol, Symbol);

    private static IObjectCreationOperation? Creation(IOperation member)
    {
        var parent = member.Parent;
        while (parent is IAssignmentOperation or IObjectOrCollectionInitializerOperation)
            parent = parent.Parent;
        return parent as IObjectCreationOperation;
    }

    private static ISymbol? SymbolOf(IOperation expression) => expression switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field => field.Field,
        IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation } property => property.Property,
        _ => null,
    };
}
