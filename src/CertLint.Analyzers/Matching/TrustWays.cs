using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CertLint.Analyzers.Matching;

/// <summary>A way out of a block.</summary>
/// <param name="Next">Where it goes; null at the end.</param>
/// <param name="Check">The condition that chooses it; null where there is none.</param>
/// <param name="IsYes">The condition's answer.</param>
/// <param name="Trusts">At the end, the certificate is trusted.</param>
/// <param name="State">What is known there.</param>
internal sealed record TrustWay(BasicBlock? Next, TrustCheck? Check, bool IsYes, bool Trusts, TrustState State);

/// <summary>Finds the ways out of the blocks of a validation callback.</summary>
internal sealed class TrustWays(TrustChecks checks)
{
    /// <summary>The ways out of a block, with what is known on each; none where it throws.</summary>
    public IEnumerable<TrustWay> From(BasicBlock block, FlowValues values, TrustState state)
    {
        if (block.Kind == BasicBlockKind.Exit)
            return [new TrustWay(null, null, true, true, state)];
        if (block.ConditionalSuccessor is { } conditional && block.BranchValue is { } condition)
        {
            var whenTrue = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
            return Answers(condition, values, state, answer => (answer == whenTrue ? conditional : block.FallThroughSuccessor)?.Destination, trusts: null);
        }

        return block.FallThroughSuccessor switch
        {
            { Semantics: ControlFlowBranchSemantics.Return } when block.BranchValue is { } result =>
                Answers(result, values, state, _ => null, trusts: answer => answer),
            { Semantics: ControlFlowBranchSemantics.Regular or ControlFlowBranchSemantics.Return, Destination: { } next } =>
                [new TrustWay(next, null, true, false, state)],
            _ => [],
        };
    }

    /// <summary>The ways of a condition, or of the result, that is true and that is false; one where it is constant.</summary>
    private IEnumerable<TrustWay> Answers(
        IOperation value, FlowValues values, TrustState state, Func<bool, BasicBlock?> next, Func<bool, bool>? trusts)
    {
        var condition = FlowCondition.Of(value, values);
        if (condition.Operation is null)
        {
            var constant = !condition.IsNegated;
            yield return new TrustWay(next(constant), null, true, trusts?.Invoke(constant) ?? false, state);
            yield break;
        }

        var check = checks.Of(condition.Operation, values);
        foreach (var isYes in new[] { true, false })
        {
            var answer = isYes != (condition.IsNegated != check.IsNegated);
            yield return new TrustWay(next(answer), check, isYes, trusts?.Invoke(answer) ?? false, After(check, isYes, state));
        }
    }

    private static TrustState After(TrustCheck check, bool isYes, TrustState state) => (check.Question, isYes) switch
    {
        (TrustQuestion.OtherCheck, _) or (TrustQuestion.NoErrors, true) => state with { IsValidated = true },
        (TrustQuestion.Identity or TrustQuestion.ConstantIdentity, true) => state with { IsKnown = true },
        _ => state,
    };
}
