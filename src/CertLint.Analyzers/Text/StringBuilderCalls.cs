using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Text;

/// <summary>The calls that certainly have filled a <c>StringBuilder</c>, each of them once, before it is turned into text.</summary>
/// <param name="Creation">Where it is made.</param>
/// <param name="Calls">The calls, in the order in which they are made.</param>
internal sealed record StringBuilderCalls(IObjectCreationOperation Creation, IReadOnlyList<IInvocationOperation> Calls)
{
    private const int MostReferences = 500;
    private const string StringBuilder = "System.Text.StringBuilder";

    /// <summary>What has filled the receiver of a call of <c>ToString()</c>; null where that is not certain.</summary>
    public static StringBuilderCalls? Of(IInvocationOperation toString)
    {
        var last = new List<IInvocationOperation>();
        switch (StartOfChain(toString.Instance, last))
        {
            case IObjectCreationOperation creation:
                return new StringBuilderCalls(creation, last);
            case ILocalReferenceOperation reference when OfLocal(reference) is { } first:
                last.InsertRange(0, first.Calls);
                return first with { Calls = last };
            default:
                return null;
        }
    }

    public static bool IsStringBuilder(ITypeSymbol? type) => type is { Name: "StringBuilder" } && type.ToDisplayString() == StringBuilder;

    /// <summary>
    /// A local is followed where each statement that touches it before stands in the block that declares it, so that none is
    /// skipped or made again, and does nothing but to append.
    /// </summary>
    private static StringBuilderCalls? OfLocal(ILocalReferenceOperation reference)
    {
        var calls = new List<IInvocationOperation>();
        if (BodyLocals.UsesOf(reference) is not { References.Count: < MostReferences, OnlyValue: { } value, Block: { } block } uses
            || !IsStringBuilder(reference.Local.Type)
            || StartOfChain(value.WithoutConversions(), calls) is not IObjectCreationOperation creation
            || block.Operations.Any(statement => statement is ILabeledOperation)
            || reference.StatementIn(block) is not { } last)
        {
            return null;
        }

        foreach (var use in uses.References)
        {
            if (ReferenceEquals(use, reference))
                continue;
            if (use.StatementIn(block) is not { } statement)
                return null;
            if (statement.Syntax.SpanStart > last.Syntax.SpanStart || IsOnlyRead(use))
                continue;
            if (ReferenceEquals(statement, last) || statement is not IExpressionStatementOperation { Operation: var expression })
                return null;
            var chain = new List<IInvocationOperation>();
            if (!ReferenceEquals(StartOfChain(expression, chain), use))
                return null;
            calls.AddRange(chain);
        }

        return new StringBuilderCalls(creation, calls);
    }

    private static bool IsOnlyRead(ILocalReferenceOperation use) => use.Parent
        is IInvocationOperation { TargetMethod.Name: nameof(ToString), Arguments.IsEmpty: true }
        or IPropertyReferenceOperation { Property.Name: "Length" or "Capacity", Parent: not IAssignmentOperation and not IIncrementOrDecrementOperation };

    /// <summary>What a chain of calls starts with; fills in the calls in their order.</summary>
    private static IOperation? StartOfChain(IOperation? expression, List<IInvocationOperation> calls)
    {
        while (expression is IInvocationOperation call && IsStringBuilder(call.TargetMethod.ContainingType))
        {
            calls.Add(call);
            expression = call.Instance;
        }

        calls.Reverse();
        return expression is IObjectCreationOperation creation && !IsStringBuilder(creation.Type) ? null : expression;
    }
}
