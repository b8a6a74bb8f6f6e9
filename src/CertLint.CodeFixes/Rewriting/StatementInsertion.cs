using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace CertLint.CodeFixes.Rewriting;

/// <summary>Puts statements before or behind another one.</summary>
/// <param name="root">The document.</param>
/// <param name="model">The document's, as it was before the anchor was changed.</param>
internal sealed class StatementInsertion(SyntaxNode root, SemanticModel model)
{
    private readonly Layout layout = new(root);

    /// <summary>The document with the statements.</summary>
    /// <param name="anchor">See <see cref="StatementPlace.Anchor"/>.</param>
    /// <param name="changed">What becomes of the anchor; null where the statements take its place.</param>
    /// <param name="statements">The statements, without white space around them.</param>
    /// <param name="comments">Comments that stand in code that is gone.</param>
    public SyntaxNode Insert(
        SyntaxNode anchor, SyntaxNode? changed, IReadOnlyList<StatementSyntax> statements, IReadOnlyList<SyntaxTrivia> comments) => anchor switch
    {
        ArrowExpressionClauseSyntax arrow => Replace(arrow.Parent!, Bodies.Of(arrow, (ArrowExpressionClauseSyntax)changed!, statements, comments)),
        LambdaExpressionSyntax lambda => Replace(lambda, Bodies.Of(lambda, (LambdaExpressionSyntax)changed!, statements, comments)),
        StatementSyntax statement => Insert(statement, (StatementSyntax?)changed, statements, comments),
        _ => root,
    };

    /// <summary>The document with the statements behind another one.</summary>
    public SyntaxNode InsertBehind(StatementSyntax statement, IReadOnlyList<StatementSyntax> statements, IReadOnlyList<SyntaxTrivia> comments)
    {
        var indentation = Layout.IndentationOf(statement.GetLeadingTrivia());
        var list = new List<StatementSyntax> { statement };
        for (var i = 0; i < statements.Count; i++)
        {
            list.Add(statements[i]
                .WithLeadingTrivia(i == 0 ? layout.WithComments(indentation, comments, indentation) : indentation)
                .WithTrailingTrivia(layout.EndOfLine));
        }

        return statement.Parent is GlobalStatementSyntax global
            ? root.ReplaceNode(global, list.Select(SyntaxFactory.GlobalStatement))
            : root.ReplaceNode(statement, list);
    }

    private BlockBody Bodies => new(model, layout);

    private SyntaxNode Replace(SyntaxNode node, SyntaxNode replacement) => root.ReplaceNode(node, replacement);

    private SyntaxNode Insert(
        StatementSyntax statement, StatementSyntax? changed, IReadOnlyList<StatementSyntax> statements, IReadOnlyList<SyntaxTrivia> comments)
    {
        var leading = statement.GetLeadingTrivia();
        var indentation = Layout.IndentationOf(leading);
        var isFirstOnLine = Layout.IsFirstOnLine(statement);
        var separation = SyntaxFactory.TriviaList(isFirstOnLine ? layout.EndOfLine : SyntaxFactory.ElasticSpace);
        var list = new List<StatementSyntax>();
        for (var i = 0; i < statements.Count; i++)
        {
            var before = i == 0 ? layout.WithComments(leading, comments, indentation) : indentation;
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
            _ => Replace(statement, layout.Block(list).WithTrailingTrivia(statement.GetTrailingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)))),
        };
    }
}
