using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CertLint.CodeFixes.Rewriting;

/// <summary>Where a builder's statements stand, and what becomes of the code around them.</summary>
internal sealed class BuilderPlace
{
    private enum Kind
    {
        /// <summary>Before the statement that uses the name.</summary>
        BeforeUse,

        /// <summary>In place of the declaration of the text, which nothing else uses.</summary>
        InsteadOfText,

        /// <summary>Behind the declaration of the text, which is used for something else too.</summary>
        BehindText,
    }

    private readonly Kind kind;

    private BuilderPlace(Kind kind, SyntaxNode anchor)
    {
        this.kind = kind;
        Anchor = anchor;
    }

    /// <summary>The node before, behind or instead of which they stand.</summary>
    public SyntaxNode Anchor { get; }

    /// <summary>The identifiers of a local that goes.</summary>
    public IReadOnlyCollection<SyntaxToken> GoneIdentifiers { get; private init; } = [];

    /// <summary>The place; null where there is none, or where the parts would be evaluated when they mean something else.</summary>
    public static BuilderPlace? Of(BuilderCall call, NameSource source, SemanticModel model)
    {
        var parts = source.Parts.Values.ToArray();
        if (TextLocal.Of(source, model) is { } text && OfLocal(call, text, parts) is { } local)
            return local;

        if (parts.Length > 0 && !call.Replaced.Span.Contains(source.Syntax.Span))
            return null;
        return StatementPlace.Before(call.Replaced, model) is { } place && EvaluationOrder.Allows(parts, call.Replaced, place, model)
            ? new BuilderPlace(Kind.BeforeUse, place.Anchor)
            : null;
    }

    /// <summary>The document with the statements.</summary>
    public SyntaxNode Insert(SyntaxNode root, SemanticModel model, BuilderCall call, string local, IReadOnlyList<StatementSyntax> statements)
    {
        var replacement = call.Build(local);
        var comments = Comments.In(call.Replaced);
        if (kind == Kind.BeforeUse)
        {
            var changed = Anchor.ReplaceNode(call.Replaced, replacement);
            return new StatementInsertion(root, model).Insert(Anchor, changed, statements, comments);
        }

        var tracked = root.TrackNodes(Anchor, call.Replaced);
        tracked = tracked.ReplaceNode(tracked.GetCurrentNode(call.Replaced)!, replacement);
        var declaration = (LocalDeclarationStatementSyntax)tracked.GetCurrentNode(Anchor)!;
        var insertion = new StatementInsertion(tracked, model);
        return kind == Kind.InsteadOfText
            ? insertion.Insert(declaration, null, statements, [.. Comments.In(declaration), .. comments])
            : insertion.InsertBehind(declaration, statements, comments);
    }

    private static BuilderPlace? OfLocal(BuilderCall call, TextLocal local, SourcePart[] parts)
    {
        if (IsHidden(call.Replaced, local.Declaration)
            || parts.Any(part => part.Expression.DescendantNodes().Any(node => node is SingleVariableDesignationSyntax)))
        {
            return null;
        }

        if (local.IsOnlyUsedIn(call.Replaced))
            return new BuilderPlace(Kind.InsteadOfText, local.Declaration) { GoneIdentifiers = [local.Identifier, local.Uses[0].Identifier] };
        return parts.Length > 0 && parts.All(part => EvaluationOrder.IsStable(part.Expression))
            ? new BuilderPlace(Kind.BehindText, local.Declaration)
            : null;
    }

    /// <summary>A static function sees constants of the method around it, and no variables.</summary>
    private static bool IsHidden(SyntaxNode use, SyntaxNode declaration) => use.Ancestors()
        .TakeWhile(node => !node.Span.Contains(declaration.Span))
        .Any(node => node is AnonymousFunctionExpressionSyntax { Modifiers: var modifiers } && modifiers.Any(SyntaxKind.StaticKeyword)
            || node is LocalFunctionStatementSyntax { Modifiers: var others } && others.Any(SyntaxKind.StaticKeyword));
}
