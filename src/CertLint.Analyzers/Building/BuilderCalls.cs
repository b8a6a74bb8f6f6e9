using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Building;

/// <summary>A call that adds a value to a builder.</summary>
internal readonly record struct BuilderCall(IInvocationOperation Call, BuilderMethod Method);

/// <summary>
/// Finds the calls that certainly build one name, because they stand in one statement list, call one local, and nothing is
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
        if (call.Instance is not ILocalReferenceOperation { Local: var local }
            || call.Parent is not IExpressionStatementOperation { Parent: { } list } statement
            || StatementsOf(list) is var statements && IndexOf(statements, statement) is var index && index < 0)
        {
            return [new BuilderCall(call, method)];
        }

        for (var i = index - 1; i >= 0 && !Assigns(statements[i], local); i--)
        {
            if (CallOn(statements[i], local) is not null)
                return [];
        }

        var calls = new List<BuilderCall> { new(call, method) };
        for (var i = index + 1; i < statements.Length && !Assigns(statements[i], local); i++)
        {
            if (CallOn(statements[i], local) is { } other)
                calls.Add(other);
        }

        return calls;
    }

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

    private static bool Assigns(IOperation statement, ILocalSymbol local) =>
        statement is IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } }
        && SymbolEqualityComparer.Default.Equals(target.Local, local);

    private BuilderCall? CallOn(IOperation statement, ILocalSymbol local) =>
        statement is IExpressionStatementOperation
        {
            Operation: IInvocationOperation { Instance: ILocalReferenceOperation instance } call,
        }
        && SymbolEqualityComparer.Default.Equals(instance.Local, local)
        && methods.Find(call.TargetMethod) is { } method
            ? new BuilderCall(call, method)
            : null;
}
