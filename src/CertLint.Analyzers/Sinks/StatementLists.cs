using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Sinks;

/// <summary>Tells which calls certainly have the same builder: same local, same statement list, no assignment between.</summary>
internal sealed class StatementLists
{
    private readonly Dictionary<(IOperation List, string Local), List<int>> assignments = [];

    /// <summary>Equal for calls on one builder; the call itself where that is not certain.</summary>
    public object BuilderOf(IInvocationOperation call)
    {
        if (call.Instance is not ILocalReferenceOperation { Local.Name: var local }
            || call.Parent is not IExpressionStatementOperation { Parent: { } list }
            || Statements(list) is not { } statements)
        {
            return call;
        }

        if (!assignments.TryGetValue((list, local), out var starts))
            assignments.Add((list, local), starts = AssignmentsTo(local, statements));
        var before = ~starts.BinarySearch(call.Syntax.SpanStart);
        return (list, local, before);
    }

    private static IEnumerable<IOperation>? Statements(IOperation list) => list switch
    {
        IBlockOperation block => block.Operations,
        ISwitchCaseOperation section => section.Body,
        _ => null,
    };

    private static List<int> AssignmentsTo(string local, IEnumerable<IOperation> statements) => statements
        .Where(statement => statement is IExpressionStatementOperation
        {
            Operation: ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local.Name: var assigned } },
        } && assigned == local)
        .Select(statement => statement.Syntax.SpanStart)
        .ToList();
}
