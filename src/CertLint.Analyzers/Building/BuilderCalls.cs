using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Building;

/// <summary>A call that adds a value to a builder.</summary>
internal readonly record struct BuilderCall(IInvocationOperation Call, BuilderMethod Method);

/// <summary>
/// Finds the calls that certainly build one name, because they stand in one statement list, call one variable, and nothing is
/// assigned to it between: a rule on one attribute may then look at the others.
/// </summary>
internal sealed class BuilderCalls(BuilderMethods methods)
{
    /// <summary>
    /// The calls whose first is <paramref name="call"/>; none where it is no such call, or where an earlier one speaks for it.
    /// </summary>
    public IReadOnlyList<BuilderCall> StartingWith(IInvocationOperation call)
    {
        if (methods.Find(call.TargetMethod) is not { } method)
            return [];
        if (VariableOf(call.Instance) is not { } builder
            || call.Parent is not IExpressionStatementOperation { Parent: { } list } statement
            || StatementsOf(list) is var statements && IndexOf(statements, statement) is var index && index < 0)
        {
            return [new BuilderCall(call, method)];
        }

        for (var i = index - 1; i >= 0 && !Assigns(statements[i], builder); i--)
        {
            if (CallOn(statements[i], builder) is not null)
                return [];
        }

        var calls = new List<BuilderCall> { new(call, method) };
        for (var i = index + 1; i < statements.Length && !Assigns(statements[i], builder); i++)
        {
            if (CallOn(statements[i], builder) is { } other)
                calls.Add(other);
        }

        return calls;
    }

    /// <summary>The local, the parameter, or the field of this object or type that holds a builder; null for what may be another one each time.</summary>
    private static ISymbol? VariableOf(IOperation? instance) => instance switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field => field.Field,
        _ => null,
    };

    private static ImmutableArray<IOperation> StatementsOf(IOperation list) => list switch
    {
        IBlockOperation block => block.Operations,
        ISwitchCaseOperation section => section.Body,
        _ => ImmutableArray<IOperation>.Empty,
    };

    private static int IndexOf(ImmutableArray<IOperation> statements, IOperation statement)
    {
        int low = 0, high = statements.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (ReferenceEquals(statements[middle], statement))
                return middle;
            if (statements[middle].Syntax.SpanStart < statement.Syntax.SpanStart)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }

    private static bool Assigns(IOperation statement, ISymbol builder) =>
        statement is IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target: var target } }
        && SymbolEqualityComparer.Default.Equals(VariableOf(target), builder);

    private BuilderCall? CallOn(IOperation statement, ISymbol builder) =>
        statement is IExpressionStatementOperation { Operation: IInvocationOperation call }
        && SymbolEqualityComparer.Default.Equals(VariableOf(call.Instance), builder)
        && methods.Find(call.TargetMethod) is { } method
            ? new BuilderCall(call, method)
            : null;
}
