using CertLint.Analyzers.Text;
using CertLint.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.CodeFixes.Rewriting;

/// <summary>Where a name's text is written, and the parts of it that are not written there.</summary>
/// <param name="Syntax">The expression that writes it.</param>
/// <param name="Declaration">The declaration of the local whose value it is; null where the text is written in the call.</param>
/// <param name="Text">The text, whose holes are the keys of <paramref name="Parts"/>.</param>
/// <param name="Parts">What stands for the holes.</param>
internal sealed record NameSource(
    SyntaxNode Syntax, LocalDeclarationStatementSyntax? Declaration, MappedText Text, IReadOnlyDictionary<Hole, SourcePart> Parts)
{
    /// <summary>
    /// The source of a text. The first one leaves the names of constants as they are where they look like a value; the second one
    /// takes them for what they stand for. None where parts of the text are not written in one expression.
    /// </summary>
    public static IEnumerable<NameSource> Of(IOperation expression)
    {
        LocalDeclarationStatementSyntax? declaration = null;
        if (Term.WithoutConversion(expression) is ILocalReferenceOperation local && LocalValue.Of(local) is { } value)
        {
            declaration = value.Syntax.FirstAncestorOrSelf<VariableDeclarationSyntax>()?.Parent as LocalDeclarationStatementSyntax;
            expression = value;
        }

        if (ExpressionText.ReadAll(expression) is not [var text])
            yield break;
        foreach (var keepsConstants in new[] { true, false })
        {
            if (Cut(text, expression.Syntax, declaration, keepsConstants) is { } source)
                yield return source;
        }
    }

    private static NameSource? Cut(
        MappedText text, SyntaxNode syntax, LocalDeclarationStatementSyntax? declaration, bool keepsConstants)
    {
        var cut = new MappedTextBuilder();
        var parts = new Dictionary<Hole, SourcePart>();
        var segments = text.Segments;
        for (var i = 0; i < segments.Count;)
        {
            var first = i;
            var end = segments[i].TextStart + segments[i].TextLength;
            for (i++; i < segments.Count && !segments[first].IsVerbatim && segments[i].Source == segments[first].Source; i++)
                end = segments[i].TextStart + segments[i].TextLength;
            var run = text.Slice(segments[first].TextStart, end - segments[first].TextStart);
            var part = PartAt(segments[first].Source, syntax);
            if (part is not null && (run.Text == HoleText || (LooksLikeValue(run.Text) && (keepsConstants || !run.IsKnown))))
            {
                var hole = new Hole(HoleKind.Expression, "{" + parts.Count + "}");
                parts.Add(hole, new SourcePart(part));
                cut.Append(hole, run.Span);
            }
            else if (run.IsKnown)
            {
                cut.Append(run);
            }
            else
            {
                return null;
            }
        }

        return new NameSource(syntax, declaration, cut.Build(text.Span.Start), parts);
    }

    private static string HoleText => MappedText.HoleCharacter.ToString();

    /// <summary>The interpolation, or the expression other than a literal, of exactly this extent.</summary>
    private static SyntaxNode? PartAt(SourceSpan place, SyntaxNode whole)
    {
        var span = place.ToTextSpan();
        if (span.IsEmpty || !whole.Span.Contains(span) || whole.FindNode(span, getInnermostNodeForTie: true) is not { } node || node.Span != span)
            return null;
        if (node is ArgumentSyntax { NameColon: null, RefKindKeyword.RawKind: 0 } argument)
            node = argument.Expression;
        if (node.Parent is InterpolationSyntax { AlignmentClause: null, FormatClause: null } interpolation)
            node = interpolation;
        return node is InterpolationSyntax
            or (ExpressionSyntax and not (LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression }))
            && IsTerm(node, whole)
                ? node
                : null;
    }

    /// <summary>True for what is added to the text as it is, and not as an argument of a method that makes something of it.</summary>
    private static bool IsTerm(SyntaxNode node, SyntaxNode whole)
    {
        for (var parent = node; parent != whole; parent = parent.Parent!)
        {
            var isPlain = parent == node || parent is ParenthesizedExpressionSyntax or CastExpressionSyntax
                or InterpolationSyntax or InterpolatedStringExpressionSyntax or ArgumentSyntax or ArgumentListSyntax
                or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression }
                or InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Concat" } };
            if (!isPlain)
                return false;
        }

        return true;
    }

    // An equals sign, or a separator at an end, belongs to the text's syntax.
    private static bool LooksLikeValue(string text) =>
        text.Length > 0 && text.IndexOfAny(['=', '"', '\\']) < 0 && IsOrdinary(text[0]) && IsOrdinary(text[text.Length - 1]);

    private static bool IsOrdinary(char character) =>
        char.IsLetterOrDigit(character) || character is '.' or '-' or '_' or '*' or '(' or ')' or '@' or MappedText.HoleCharacter;
}
