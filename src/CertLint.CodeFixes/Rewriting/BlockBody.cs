using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace CertLint.CodeFixes.Rewriting;

/// <summary>Makes a block of a body that is one expression, so that statements can stand before it.</summary>
/// <param name="model">The document's, as it was before the body was changed.</param>
/// <param name="layout">The document's.</param>
internal sealed class BlockBody(SemanticModel model, Layout layout)
{
    /// <summary>The member, accessor or local function with a block in place of its arrow.</summary>
    public SyntaxNode Of(
        ArrowExpressionClauseSyntax arrow, ArrowExpressionClauseSyntax changed, IReadOnlyList<StatementSyntax> statements,
        IReadOnlyList<SyntaxTrivia> comments)
    {
        var returnsVoid = ReturnsVoid(arrow.Parent!);
        var body = layout.Block(Lines(statements, comments, Finish(changed.Expression, returnsVoid), arrow.ArrowToken.TrailingTrivia));
        var end = arrow.GetLastToken().GetNextToken();
        if (end.IsKind(SyntaxKind.SemicolonToken))
            body = body.WithCloseBraceToken(body.CloseBraceToken.WithTrailingTrivia(end.TrailingTrivia));
        return (arrow.Parent switch
        {
            MethodDeclarationSyntax method => method.WithExpressionBody(null).WithSemicolonToken(default).WithBody(body),
            ConstructorDeclarationSyntax constructor => constructor.WithExpressionBody(null).WithSemicolonToken(default).WithBody(body),
            OperatorDeclarationSyntax @operator => @operator.WithExpressionBody(null).WithSemicolonToken(default).WithBody(body),
            ConversionOperatorDeclarationSyntax conversion => conversion.WithExpressionBody(null).WithSemicolonToken(default).WithBody(body),
            DestructorDeclarationSyntax destructor => destructor.WithExpressionBody(null).WithSemicolonToken(default).WithBody(body),
            LocalFunctionStatementSyntax function => function.WithExpressionBody(null).WithSemicolonToken(default).WithBody(body),
            AccessorDeclarationSyntax accessor => accessor.WithExpressionBody(null).WithSemicolonToken(default).WithBody(body),
            PropertyDeclarationSyntax property => property.WithExpressionBody(null).WithSemicolonToken(default).WithAccessorList(Getter(body)),
            IndexerDeclarationSyntax indexer => indexer.WithExpressionBody(null).WithSemicolonToken(default).WithAccessorList(Getter(body)),
            var other => other!,
        }).WithAdditionalAnnotations(Formatter.Annotation);
    }

    /// <summary>The lambda with a block in place of its expression.</summary>
    public LambdaExpressionSyntax Of(
        LambdaExpressionSyntax lambda, LambdaExpressionSyntax changed, IReadOnlyList<StatementSyntax> statements,
        IReadOnlyList<SyntaxTrivia> comments)
    {
        var returnsVoid = model.GetSymbolInfo(lambda).Symbol is IMethodSymbol method && ReturnsVoid(method);
        var body = layout.Block(Lines(statements, comments, Finish(changed.ExpressionBody!, returnsVoid), lambda.ArrowToken.TrailingTrivia));
        return changed.WithBody(body.WithTrailingTrivia(lambda.GetTrailingTrivia())).WithAdditionalAnnotations(Formatter.Annotation);
    }

    private AccessorListSyntax Getter(BlockSyntax body) => SyntaxFactory.AccessorList(SyntaxFactory.SingletonList(
        SyntaxFactory.AccessorDeclaration(SyntaxKind.GetAccessorDeclaration, body.WithTrailingTrivia(layout.EndOfLine))))
        .WithTrailingTrivia(body.GetTrailingTrivia());

    private List<StatementSyntax> Lines(
        IReadOnlyList<StatementSyntax> statements, IReadOnlyList<SyntaxTrivia> comments, StatementSyntax last, SyntaxTriviaList behindArrow)
    {
        var leading = layout.WithComments(default, [.. behindArrow.Where(Comments.IsComment), .. comments], default);
        var lines = statements.Select((statement, i) => statement.WithLeadingTrivia(i == 0 ? leading : default).WithTrailingTrivia(layout.EndOfLine)).ToList();
        lines.Add(last.WithTrailingTrivia(layout.EndOfLine));
        return lines;
    }

    private static StatementSyntax Finish(ExpressionSyntax expression, bool returnsVoid)
    {
        var comments = expression.GetLeadingTrivia();
        var bare = expression.WithoutTrivia();
        StatementSyntax statement = bare is ThrowExpressionSyntax thrown ? SyntaxFactory.ThrowStatement(thrown.Expression)
            : returnsVoid ? SyntaxFactory.ExpressionStatement(bare)
            : SyntaxFactory.ReturnStatement(SyntaxFactory.Token(SyntaxKind.ReturnKeyword).WithTrailingTrivia(SyntaxFactory.Space), bare, SyntaxFactory.Token(SyntaxKind.SemicolonToken));
        return comments.Any(Comments.IsComment) ? statement.WithLeadingTrivia(comments) : statement;
    }

    private bool ReturnsVoid(SyntaxNode declaration) =>
        model.GetDeclaredSymbol(declaration) is IMethodSymbol method && ReturnsVoid(method);

    private static bool ReturnsVoid(IMethodSymbol method) => method.ReturnsVoid
        || (method.IsAsync && method.ReturnType is INamedTypeSymbol { Arity: 0 });
}
