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
        if (BodyLocals.UsesOf(reference) is not { References.Count: < MostReferences, OnlyValue: { } value, Declarator: { } declarator } uses
            || !IsStringBuilder(reference.Local.Type)
            || StartOfChain(Unconverted(value), calls) is not IObjectCreationOperation creation
            || declarator.Parent?.Parent is not IVariableDeclarationGroupOperation { Parent: IBlockOperation block }
            || block.Operations.Any(statement => statement is ILabeledOperation)
            || StatementWith(reference, block) is not { } last)
        {
            return null;
        }

        foreach (var use in uses.References)
        {
            if (ReferenceEquals(use, reference))
                continue;
            if (StatementWith(use, block) is not { } statement)
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

    /// <summary>The statement of the block that an operation is part of; null where a function of its own may run it at any time.</summary>
    private static IOperation? StatementWith(IOperation operation, IBlockOperation block)
    {
        while (operation.Parent is { } parent)
        {
            if (ReferenceEquals(parent, block))
                return operation;
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return null;
            operation = parent;
        }

        return null;
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

    private static IOperation Unconverted(IOperation value) => value is IConversionOperation { OperatorMethod: null } conversion ? conversion.Operand : value;
}
