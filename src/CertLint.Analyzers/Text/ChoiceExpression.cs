using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Text;

/// <summary>An expression that chooses one of several values.</summary>
/// <param name="Key">What decides, as written.</param>
/// <param name="Condition">What decides.</param>
/// <param name="Arms">The values, without those that no value comes of.</param>
internal sealed record ChoiceExpression(string Key, IOperation Condition, IReadOnlyList<IOperation> Arms)
{
    private const int MostConditionParts = 200;

    /// <summary>What an expression chooses from; null where it is no such expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="isPart">True where the value becomes part of a text, to which null adds nothing.</param>
    public static ChoiceExpression? Of(IOperation expression, bool isPart)
    {
        var choice = expression switch
        {
            IConditionalOperation { Condition: var condition, WhenTrue: var whenTrue, WhenFalse: { } whenFalse, IsRef: false } =>
                new ChoiceExpression(condition.Syntax.ToString(), condition, condition.ConstantValue switch
                {
                    { HasValue: true, Value: true } => [whenTrue],
                    { HasValue: true, Value: false } => [whenFalse],
                    _ => [whenTrue, whenFalse],
                }),
            ICoalesceOperation { Value: var value, WhenNull: var whenNull } => new ChoiceExpression(
                value.Syntax + " is null", value, value.ConstantValue switch
                {
                    { HasValue: true, Value: null } => [whenNull],
                    { HasValue: true } => [value],
                    // In the order of "value is null ? … : …", which may stand beside it.
                    _ => [whenNull, value],
                }),
            ISwitchExpressionOperation { Value: var value } switched => new ChoiceExpression(
                SwitchKey(switched), value, [.. switched.Arms.Select(arm => arm.Value)]),
            _ => null,
        };
        if (choice is null)
            return null;
        var arms = choice.Arms.Where(arm => HasValue(arm, isPart)).ToArray();
        // Without some of its arms it is no longer the choice that another one by the same condition is.
        return arms.Length == choice.Arms.Count ? choice : choice with { Key = choice.Key + " " + choice.Condition.Syntax.SpanStart, Arms = arms };
    }

    /// <summary>The variables and members that decide, as written; those of a variable's value instead where it has only one.</summary>
    public IReadOnlyCollection<string> DecidedBy()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var left = MostConditionParts;
        var pending = new Stack<IOperation>();
        pending.Push(Condition);
        while (pending.Count > 0 && left-- > 0)
        {
            var part = pending.Pop();
            if (part.ConstantValue.HasValue)
                continue;
            if (part is ILocalReferenceOperation local)
            {
                names.Add(local.Local.Name);
                if (BodyLocals.UsesOf(local)?.OnlyValue is { } value)
                    pending.Push(value);
            }
            else if (part is IParameterReferenceOperation or IMemberReferenceOperation and not IMethodReferenceOperation)
            {
                names.Add(part.Syntax.ToString());
            }
            else
            {
                foreach (var child in part.ChildOperations)
                    pending.Push(child);
            }
        }

        return names;
    }

    private static string SwitchKey(ISwitchExpressionOperation switched) =>
        switched.Value.Syntax + " switch " + string.Join(",", switched.Arms.Select(arm => arm.Pattern.Syntax + " when " + arm.Guard?.Syntax));

    private static bool HasValue(IOperation arm, bool isPart) =>
        Term.WithoutConversion(arm) is not IThrowOperation && (isPart || arm.ConstantValue is not { HasValue: true, Value: null });
}
