using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Matching;

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

    private readonly TrustWays ways = new(checks);
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
        foreach (var way in ways.From(block, values, state))
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

            bool Leads(bool isYes) => ways.From(block, values, state).Any(way => way.IsYes == isYes
                && (way.Next is { } next
                    ? Trusts(next, values, way.State, length + 1, new TrustAim(check.Question, isYes, countsValidated))
                    : way.Trusts && new TrustAim(check.Question, isYes, countsValidated).Counts(way.State)));
        }
    }

    /// <summary>True where some path trusts the certificate.</summary>
    private bool Trusts(BasicBlock block, FlowValues values, TrustState state, int length, TrustAim aim)
    {
        if (!Enter(block, ref values, ref state, length))
            return false;
        foreach (var way in ways.From(block, values, state))
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
}
