using CertLint.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Matching;

/// <summary>A condition without the negations and comparisons with <c>true</c> around it.</summary>
/// <param name="Operation">The expression; null where the answer is constant.</param>
/// <param name="IsNegated">The condition holds where the expression is false; of a constant, it is false.</param>
internal readonly record struct FlowCondition(IOperation? Operation, bool IsNegated)
{
    private const int MostSteps = 32;

    public static FlowCondition Of(IOperation condition, FlowValues values)
    {
        var isNegated = false;
        for (var step = 0; step < MostSteps; step++)
        {
            condition = values.Resolve(condition);
            if (condition.ConstantValue is { HasValue: true, Value: bool constant })
                return new FlowCondition(null, constant == isNegated);
            if (condition is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var operand })
            {
                isNegated = !isNegated;
                condition = operand;
            }
            // certificate?.Subject.Contains("CN=host") ?? false
            else if (condition is IInvocationOperation { TargetMethod.Name: "GetValueOrDefault", Instance: { } nullable })
            {
                condition = nullable;
            }
            else if (WithoutTruth(condition) is var (inner, isFalse))
            {
                isNegated ^= isFalse;
                condition = inner;
            }
            else
            {
                break;
            }
        }

        return new FlowCondition(condition, isNegated);
    }

    /// <summary><c>x == true</c>, <c>x is false</c>: the nullable answer of a conditional access.</summary>
    private static (IOperation Inner, bool IsFalse)? WithoutTruth(IOperation condition)
    {
        if (condition is IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison)
        {
            var isUnequal = comparison.OperatorKind == BinaryOperatorKind.NotEquals;
            if (TruthOf(comparison.RightOperand) is { } right)
                return (comparison.LeftOperand, right == isUnequal);
            return TruthOf(comparison.LeftOperand) is { } left ? (comparison.RightOperand, left == isUnequal) : null;
        }

        return condition is IIsPatternOperation { Pattern: IConstantPatternOperation { Value: var value } } match && TruthOf(value) is { } truth
            ? (match.Value, !truth)
            : null;
    }

    private static bool? TruthOf(IOperation operation) =>
        operation.WithoutConversions().ConstantValue is { HasValue: true, Value: bool value } ? value : null;
}
