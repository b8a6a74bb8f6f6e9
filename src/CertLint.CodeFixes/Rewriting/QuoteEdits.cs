using CertLint.Analyzers.Text;
using CertLint.Model;
using CertLint.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CertLint.CodeFixes.Rewriting;

/// <summary>Puts values of a name's text into quotes where the text is written.</summary>
/// <param name="source">The text.</param>
/// <param name="model">The document's.</param>
internal sealed class QuoteEdits(NameSource source, SemanticModel model)
{
    private readonly SourceText document = source.Syntax.SyntaxTree.GetText();
    private readonly List<TextChange> changes = [];

    /// <summary>The expression with the values in quotes; null where one cannot be.</summary>
    public ExpressionSyntax? Apply(IReadOnlyList<ValueExtent> values)
    {
        foreach (var value in values)
        {
            if (!value.IsRejected && PartsOf(value).All(part => part.Format.Length == 0 && HoleReceiver.Of(part.Expression, model).IsPlain))
                continue;
            if ((!value.IsQuoted && !(Open(value.Start) && Close(value.End))) || !Double(value))
                return null;
        }

        if (changes.Count == 0)
            return null;
        var start = source.Syntax.SpanStart;
        var text = SourceText.From(source.Syntax.ToString());
        var moved = changes.OrderBy(change => change.Span.Start).Select(change => new TextChange(
            new TextSpan(change.Span.Start - start, change.Span.Length), change.NewText!));
        return SyntaxFactory.ParseExpression(text.WithChanges(moved).ToString(), options: (CSharpParseOptions)source.Syntax.SyntaxTree.Options)
            .WithTriviaFrom(source.Syntax);
    }

    private bool Open(int offset) => offset > 0 && InsertInLiteral(source.Text.SpanOf(offset - 1, 1), isBehind: true);

    private bool Close(int offset)
    {
        if (offset < source.Text.Length)
            return InsertInLiteral(source.Text.SpanOf(offset, 1), isBehind: false);
        if (!source.Text.IsHoleAt(offset - 1))
            return InsertInLiteral(source.Text.SpanOf(offset - 1, 1), isBehind: true);
        var part = PartAt(offset - 1).Syntax;
        if (part is InterpolationSyntax)
            return Insert(part.Span.End, LiteralForm.Quote(part.GetLastToken(), '}', document[part.Span.End]));
        return Insert(WithParentheses((ExpressionSyntax)part).Span.End, " + \"\\\"\"");
    }

    private bool InsertInLiteral(SourceSpan character, bool isBehind)
    {
        var token = source.Syntax.FindToken(character.Start);
        var position = isBehind ? character.End : character.Start;
        return token.Span.Contains(character.ToTextSpan()) && IsLiteral(token)
            && Insert(position, LiteralForm.Quote(token, document[position - 1], document[position]));
    }

    private static bool IsLiteral(SyntaxToken token) =>
        token.IsKind(SyntaxKind.InterpolatedStringTextToken) || token.Parent is LiteralExpressionSyntax;

    private bool Insert(int position, string? text)
    {
        if (text is not null)
            changes.Add(new TextChange(new TextSpan(position, 0), text));
        return text is not null;
    }

    /// <summary>Doubles the quotes that the holes of a value may hold.</summary>
    private bool Double(ValueExtent value)
    {
        foreach (var part in PartsOf(value))
        {
            var written = WithParentheses(part.Syntax is InterpolationSyntax interpolation ? interpolation.Expression : (ExpressionSyntax)part.Syntax);
            if (part.IsDoubled)
                continue;
            if (part.IsEscaped)
                return false;
            var receiver = HoleReceiver.Of(part.Expression, model);
            if (receiver.IsHarmless)
                continue;
            if (receiver.Text is null || (part.Format.Length > 0 && !receiver.IsString))
                return false;
            changes.Add(new TextChange(written.Span, receiver.Text + "Replace(\"\\\"\", \"\\\"\\\"\")"));
        }

        return true;
    }

    private IEnumerable<SourcePart> PartsOf(ValueExtent value) =>
        source.Text.Holes.Where(hole => hole.Key >= value.Start && hole.Key < value.End).Select(hole => source.Parts[hole.Value]);

    private static ExpressionSyntax WithParentheses(ExpressionSyntax expression)
    {
        while (expression.Parent is ParenthesizedExpressionSyntax parenthesized)
            expression = parenthesized;
        return expression;
    }

    private SourcePart PartAt(int offset) => source.Parts[source.Text.Holes.First(hole => hole.Key == offset).Value];
}
