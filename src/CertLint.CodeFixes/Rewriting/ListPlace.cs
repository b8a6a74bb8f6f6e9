using CertLint.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CertLint.CodeFixes.Rewriting;

/// <summary>A call that is given other arguments, and the local whose text it took before.</summary>
internal static class ListPlace
{
    /// <summary>
    /// True where the parts of the text mean the same in the call: they are evaluated there now, or nothing that they read is
    /// written between; and in the order in which they are now, or only one of them does more than to read.
    /// </summary>
    public static bool IsSafe(BaseObjectCreationExpressionSyntax call, NameSource source, DistinguishedName name, SemanticModel model)
    {
        var parts = source.Parts.Values.ToArray();
        if (parts.Length == 0)
            return true;
        if (call.Span.Contains(source.Syntax.Span))
            return !name.IsEncodedInReverse || parts.Count(part => !EvaluationOrder.IsStable(part.Expression)) <= 1;
        return TextLocal.Of(source, model) is { } local && parts.All(part => EvaluationOrder.IsStable(part.Expression))
            && StatementPlace.Before(call, model) is { Anchor: StatementSyntax statement } place
            && EvaluationOrder.Allows(parts, call, place, model)
            && (IsNext(local.Declaration, statement) || IsUnchanged(parts, local.Declaration, statement, model));
    }

    /// <summary>The document with the call, and without a local that nothing needs any more.</summary>
    public static SyntaxNode Replace(
        SyntaxNode root, SemanticModel model, BaseObjectCreationExpressionSyntax call, NameSource source, BaseObjectCreationExpressionSyntax changed)
    {
        if (TextLocal.Of(source, model) is not { } local || !local.IsOnlyUsedIn(call))
            return root.ReplaceNode(call, changed);
        var tracked = root.TrackNodes(call, local.Declaration);
        tracked = tracked.ReplaceNode(tracked.GetCurrentNode(call)!, changed);
        return TextLocal.Remove(tracked, tracked.GetCurrentNode(local.Declaration)!);
    }

    private static bool IsNext(StatementSyntax declaration, StatementSyntax statement) =>
        declaration.GetLastToken().GetNextToken() == statement.GetFirstToken();

    /// <summary>True where all parts are locals and parameters that are not written where the local is alive.</summary>
    private static bool IsUnchanged(SourcePart[] parts, StatementSyntax declaration, StatementSyntax statement, SemanticModel model)
    {
        if (declaration.Parent is not BlockSyntax block || statement.Parent != block)
            return false;
        var following = block.Statements[block.Statements.IndexOf(declaration) + 1];
        var flow = model.AnalyzeDataFlow(following, statement);
        return flow is { Succeeded: true } && parts.All(part => part.Expression is IdentifierNameSyntax
            && model.GetSymbolInfo(part.Expression).Symbol is { } symbol and (ILocalSymbol or IParameterSymbol)
            && !flow.WrittenInside.Contains(symbol, SymbolEqualityComparer.Default)
            && !flow.Captured.Contains(symbol, SymbolEqualityComparer.Default));
    }
}
