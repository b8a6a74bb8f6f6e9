using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace CertLint.CodeFixes.Rewriting;

/// <summary>Puts statements before another one, or makes a block where there is none.</summary>
/// <param name="root">The document.</param>
/// <param name="model">The document's, as it was before the anchor was changed.</param>
internal sealed class StatementInsertion(SyntaxNode root, SemanticModel model)
{
    private readonly SyntaxTrivia endOfLine = EndOfLineIn(root);

    /// <summary>The document with the statements.</summary>
    /// <param name="anchor">See <see cref="StatementPlace.Anchor"/>.</param>
    /// <param name="changed">What becomes of the anchor; null where the statements take its place.</param>
    /// <param name="statements">The statements, without white space around them.</param>
    /// <param name="comments">Comments that stand in code that is gone.</param>
    public SyntaxNode Insert(
        SyntaxNode anchor, SyntaxNode? changed, IReadOnlyList<StatementSyntax> statements, IReadOnlyList<SyntaxTrivia> comments) => anchor switch
    {
        ArrowExpressionClauseSyntax arrow => Replace(arrow.Parent!, MakeBody(arrow, (ArrowExpressionClauseSyntax)changed!, statements, comments)),
        LambdaExpressionSyntax lambda => Replace(lambda, MakeBody(lambda, (LambdaExpressionSyntax)changed!, statements, comments)),
        StatementSyntax statement => Insert(statement, (StatementSyntax?)changed, statements, comments),
        _ => root,
    };

    /// <summary>The document with the statements behind another one.</summary>
    public SyntaxNode InsertBehind(StatementSyntax statement, IReadOnlyList<StatementSyntax> statements, IReadOnlyList<SyntaxTrivia> comments)
    {
        var indentation = IndentationOf(statement.GetLeadingTrivia());
        var list = new List<StatementSyntax> { statement };
        for (var i = 0; i < statements.Count; i++)
        {
            list.Add(statements[i]
                .WithLeadingTrivia(i == 0 ? WithComments(indentation, comments, indentation) : indentation)
                .WithTrailingTrivia(endOfLine));
        }

        return statement.Parent is GlobalStatementSyntax global
            ? root.ReplaceNode(global, list.Select(SyntaxFactory.GlobalStatement))
            : root.ReplaceNode(statement, list);
    }

    /// <summary>The line break that the document uses.</summary>
    public static SyntaxTrivia EndOfLineIn(SyntaxNode root)
    {
        var first = root.DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return first == default ? SyntaxFactory.LineFeed : SyntaxFactory.EndOfLine(first.ToString());
    }

    private SyntaxNode Replace(SyntaxNode node, SyntaxNode replacement) => root.ReplaceNode(node, replacement);

    private SyntaxNode Insert(
        StatementSyntax statement, StatementSyntax? changed, IReadOnlyList<StatementSyntax> statements, IReadOnlyList<SyntaxTrivia> comments)
    {
        var leading = statement.GetLeadingTrivia();
        var indentation = IndentationOf(leading);
        var isFirstOnLine = IsFirstOnLine(statement);
        var separation = SyntaxFactory.TriviaList(isFirstOnLine ? endOfLine : SyntaxFactory.ElasticSpace);
        var list = new List<StatementSyntax>();
        for (var i = 0; i < statements.Count; i++)
        {
            var before = i == 0 ? WithComments(leading, comments, indentation) : indentation;
            list.Add(statements[i].WithLeadingTrivia(before).WithTrailingTrivia(separation));
        }

        if (changed is null)
            list[list.Count - 1] = list[list.Count - 1].WithTrailingTrivia(statement.GetTrailingTrivia());
        else
            list.Add(changed.WithLeadingTrivia(indentation));

        return statement.Parent switch
        {
            GlobalStatementSyntax global => root.ReplaceNode(global, list.Select(SyntaxFactory.GlobalStatement)),
            BlockSyntax block when !isFirstOnLine => Replace(block, block
                .WithStatements(block.Statements.ReplaceRange(statement, list))
                .WithAdditionalAnnotations(Formatter.Annotation)),
            BlockSyntax or SwitchSectionSyntax => root.ReplaceNode(statement, list),
            // The comment behind the statement stays with it.
            _ => Replace(statement, Block(list).WithTrailingTrivia(statement.GetTrailingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)))),
        };
    }

    private SyntaxNode MakeBody(
        ArrowExpressionClauseSyntax arrow, ArrowExpressionClauseSyntax changed, IReadOnlyList<StatementSyntax> statements,
        IReadOnlyList<SyntaxTrivia> comments)
    {
        var returnsVoid = ReturnsVoid(arrow.Parent!);
        var body = Block(Lines(statements, comments, Finish(changed.Expression, returnsVoid), arrow.ArrowToken.TrailingTrivia));
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

    private LambdaExpressionSyntax MakeBody(
        LambdaExpressionSyntax lambda, LambdaExpressionSyntax changed, IReadOnlyList<StatementSyntax> statements,
        IReadOnlyList<SyntaxTrivia> comments)
    {
        var returnsVoid = model.GetSymbolInfo(lambda).Symbol is IMethodSymbol method && ReturnsVoid(method);
        var body = Block(Lines(statements, comments, Finish(changed.ExpressionBody!, returnsVoid), lambda.ArrowToken.TrailingTrivia));
        return changed.WithBody(body.WithTrailingTrivia(lambda.GetTrailingTrivia())).WithAdditionalAnnotations(Formatter.Annotation);
    }

    private AccessorListSyntax Getter(BlockSyntax body) => SyntaxFactory.AccessorList(SyntaxFactory.SingletonList(
        SyntaxFactory.AccessorDeclaration(SyntaxKind.GetAccessorDeclaration, body.WithTrailingTrivia(endOfLine))))
        .WithTrailingTrivia(body.GetTrailingTrivia());

    private List<StatementSyntax> Lines(
        IReadOnlyList<StatementSyntax> statements, IReadOnlyList<SyntaxTrivia> comments, StatementSyntax last, SyntaxTriviaList behindArrow)
    {
        var leading = WithComments(default, [.. behindArrow.Where(Comments.IsComment), .. comments], default);
        var lines = statements.Select((statement, i) => statement.WithLeadingTrivia(i == 0 ? leading : default).WithTrailingTrivia(endOfLine)).ToList();
        lines.Add(last.WithTrailingTrivia(endOfLine));
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

    private BlockSyntax Block(IEnumerable<StatementSyntax> statements) => SyntaxFactory.Block(
        SyntaxFactory.Token(default, SyntaxKind.OpenBraceToken, SyntaxFactory.TriviaList(endOfLine)),
        SyntaxFactory.List(statements),
        SyntaxFactory.Token(SyntaxKind.CloseBraceToken)).WithAdditionalAnnotations(Formatter.Annotation);

    private bool ReturnsVoid(SyntaxNode declaration) =>
        model.GetDeclaredSymbol(declaration) is IMethodSymbol method && ReturnsVoid(method);

    private static bool ReturnsVoid(IMethodSymbol method) => method.ReturnsVoid
        || (method.IsAsync && method.ReturnType is INamedTypeSymbol { Arity: 0 });

    private SyntaxTriviaList WithComments(SyntaxTriviaList leading, IReadOnlyList<SyntaxTrivia> comments, SyntaxTriviaList indentation)
    {
        foreach (var comment in comments)
            leading = leading.Add(comment).Add(endOfLine).AddRange(indentation);
        return leading;
    }

    private static SyntaxTriviaList IndentationOf(SyntaxTriviaList leading) =>
        leading.Count > 0 && leading[leading.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia)
            ? SyntaxFactory.TriviaList(leading[leading.Count - 1])
            : default;

    private static bool IsFirstOnLine(StatementSyntax statement)
    {
        var previous = statement.GetFirstToken().GetPreviousToken();
        return previous.IsKind(SyntaxKind.None) || previous.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia)
            || statement.GetLeadingTrivia().Any(SyntaxKind.EndOfLineTrivia);
    }
}
