using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Matching;

/// <summary>What the conditions on a path have shown of the certificate.</summary>
/// <param name="IsValidated">It has no errors, or some other method has looked at it.</param>
/// <param name="IsKnown">It is a very certificate.</param>
internal readonly record struct TrustState(bool IsValidated, bool IsKnown);

/// <summary>
/// Follows the paths through a validation callback and finds the conditions that decide: with the answer yes the certificate may be
/// trusted, with the answer no, whatever stands behind it, not.
/// </summary>
internal sealed class TrustPaths(ControlFlowGraph graph, TrustChecks checks, CancellationToken cancellation)
{
    /// <summary>Blocks in all; a callback with more paths is left alone.</summary>
    private const int MostSteps = 20_000;

    /// <summary>Blocks of one path, which a loop would make endless.</summary>
    private const int LongestPath = 200;

    private readonly Dictionary<SyntaxNode, (TrustCheck Check, bool IsValidated)> deciding = [];
    private int steps;

    /// <summary>
    /// The deciding conditions of these kinds, and whether the certificate is validated beside them; none where there are too many
    /// paths.
    /// </summary>
    public IReadOnlyList<(TrustCheck Check, bool IsValidated)> Deciding()
    {
        Follow(graph.Blocks[0], FlowValues.Empty, default, 0);
        return steps < MostSteps ? [.. deciding.Values.OrderBy(found => found.Check.Operation.Syntax.SpanStart)] : [];
    }

    private void Follow(BasicBlock block, FlowValues values, TrustState state, int length)
    {
        if (!Enter(block, ref values, ref state, length))
            return;
        foreach (var way in WaysFrom(block, values, state))
        {
            if (way is { Check: { Question: TrustQuestion.Text or TrustQuestion.ConstantIdentity } check, IsYes: true })
                Decide(check, block, values, state, length);
            if (way.Next is { } next)
                Follow(next, values, way.State, length + 1);
        }
    }

    private void Decide(TrustCheck check, BasicBlock block, FlowValues values, TrustState state, int length)
    {
        var syntax = check.Operation.Syntax;
        if (deciding.TryGetValue(syntax, out var known) && !known.IsValidated)
            return;
        foreach (var countsValidated in new[] { false, true })
        {
            if (Leads(isYes: true) && !Leads(isYes: false))
            {
                deciding[syntax] = (check, countsValidated);
                return;
            }

            bool Leads(bool isYes) => WaysFrom(block, values, state).Any(way => way.IsYes == isYes
                && (way.Next is { } next
                    ? Trusts(next, values, way.State, length + 1, new Aim(check.Question, isYes, countsValidated))
                    : way.Trusts && new Aim(check.Question, isYes, countsValidated).Counts(way.State)));
        }
    }

    /// <summary>True where some path trusts the certificate.</summary>
    private bool Trusts(BasicBlock block, FlowValues values, TrustState state, int length, Aim aim)
    {
        if (!Enter(block, ref values, ref state, length))
            return false;
        foreach (var way in WaysFrom(block, values, state))
        {
            if (!aim.SaysYes && way is { Check: { } check, IsYes: true } && check.Question == aim.Question)
                continue;
            if (way.Next is { } next ? Trusts(next, values, way.State, length + 1, aim) : way.Trusts && aim.Counts(way.State))
                return true;
        }

        return false;
    }

    private bool Enter(BasicBlock block, ref FlowValues values, ref TrustState state, int length)
    {
        cancellation.ThrowIfCancellationRequested();
        if (++steps >= MostSteps || length >= LongestPath)
            return false;
        foreach (var operation in block.Operations)
        {
            values = values.After(operation);
            if (operation is IExpressionStatementOperation && checks.Checks(operation))
                state = state with { IsValidated = true };
        }

        return true;
    }

    private IEnumerable<Way> WaysFrom(BasicBlock block, FlowValues values, TrustState state)
    {
        if (block.Kind == BasicBlockKind.Exit)
            return [new Way(null, null, true, true, state)];
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
                [new Way(next, null, true, false, state)],
            _ => [],
        };
    }

    /// <summary>The ways of a condition, or of the result, that is true and that is false; one where it is constant.</summary>
    private IEnumerable<Way> Answers(
        IOperation value, FlowValues values, TrustState state, Func<bool, BasicBlock?> next, Func<bool, bool>? trusts)
    {
        var condition = FlowCondition.Of(value, values);
        if (condition.Operation is null)
        {
            var constant = !condition.IsNegated;
            yield return new Way(next(constant), null, true, trusts?.Invoke(constant) ?? false, state);
            yield break;
        }

        var check = checks.Of(condition.Operation, values);
        foreach (var isYes in new[] { true, false })
        {
            var answer = isYes != (condition.IsNegated != check.IsNegated);
            yield return new Way(next(answer), check, isYes, trusts?.Invoke(answer) ?? false, After(check, isYes, state));
        }
    }

    private static TrustState After(TrustCheck check, bool isYes, TrustState state) => (check.Question, isYes) switch
    {
        (TrustQuestion.OtherCheck, _) or (TrustQuestion.NoErrors, true) => state with { IsValidated = true },
        (TrustQuestion.Identity or TrustQuestion.ConstantIdentity, true) => state with { IsKnown = true },
        _ => state,
    };

    /// <summary>A way out of a block.</summary>
    /// <param name="Next">Where it goes; null at the end.</param>
    /// <param name="Check">The condition that chooses it; null where there is none.</param>
    /// <param name="IsYes">The condition's answer.</param>
    /// <param name="Trusts">At the end, the certificate is trusted.</param>
    /// <param name="State">What is known there.</param>
    private sealed record Way(BasicBlock? Next, TrustCheck? Check, bool IsYes, bool Trusts, TrustState State);

    /// <summary>Which trust is looked for.</summary>
    /// <param name="Question">The kind of the condition in question.</param>
    /// <param name="SaysYes">False where all conditions of the kind are to answer no.</param>
    /// <param name="CountsValidated">Trust in a certificate that is validated counts too.</param>
    private readonly record struct Aim(TrustQuestion Question, bool SaysYes, bool CountsValidated)
    {
        /// <summary>A certificate that is known by its hash is trusted for that, and not for its name.</summary>
        public bool Counts(TrustState state) =>
            (CountsValidated || !state.IsValidated) && (Question != TrustQuestion.Text || !state.IsKnown);
    }
}
