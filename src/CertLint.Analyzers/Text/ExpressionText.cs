using CertLint.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Text;

/// <summary>What the compiler knows of a string expression's value, with the place of each character in its file.</summary>
internal sealed class ExpressionText
{
    private const int LongestHoleSource = 40;

    private MappedTextBuilder builder = new();

    /// <summary>How many locals may still be followed; code that does not compile may go in circles.</summary>
    private int localsLeft = 16;

    private ExpressionText()
    {
    }

    /// <summary>
    /// Each value that the expression may have, where it chooses (<c>?:</c>, <c>switch</c>, <c>??</c>); those of which nothing
    /// is known are left out.
    /// </summary>
    public static IReadOnlyList<MappedText> ReadAll(IOperation expression) => Read(expression) is { } text ? [text] : [];

    /// <summary>The value's known text and holes; null where nothing of it is known.</summary>
    public static MappedText? Read(IOperation expression)
    {
        var place = expression.Syntax.Span.ToSourceSpan();
        if (expression.ConstantValue is { HasValue: true, Value: not string })
            return null;
        if (expression is ILiteralOperation { Syntax: LiteralExpressionSyntax literal, ConstantValue.Value: string })
            return LiteralText.Of(literal.Token);

        var reader = new ExpressionText();
        reader.AppendTerms(expression, expression.Syntax);
        var text = reader.builder.Build(place.Start);
        if (expression.ConstantValue.Value is string constant
            && !string.Equals(constant, text.Text, StringComparison.Ordinal))
        {
            return MappedText.At(constant, place);
        }

        return text.Holes.Count == text.Length && text.Length > 0 ? null : text;
    }

    // A concatenation may have thousands of terms and leans to the left: no recursion on that side.
    private void AppendTerms(IOperation expression, SyntaxNode place)
    {
        var right = new Stack<IOperation>();
        var current = Term.WithoutConversion(expression);
        while (current is IBinaryOperation
            {
                OperatorKind: BinaryOperatorKind.Add, OperatorMethod: null, Type.SpecialType: SpecialType.System_String,
            } sum)
        {
            right.Push(sum.RightOperand);
            current = Term.WithoutConversion(sum.LeftOperand);
        }

        AppendTerm(current, right.Count == 0 ? place : current.Syntax);
        while (right.Count > 0)
        {
            var operand = Term.WithoutConversion(right.Pop());
            if (operand is IBinaryOperation)
                AppendTerms(operand, operand.Syntax);
            else
                AppendTerm(operand, operand.Syntax);
        }
    }

    private void AppendTerm(IOperation term, SyntaxNode place)
    {
        if (term is ILiteralOperation { Syntax: LiteralExpressionSyntax literal, ConstantValue.Value: string })
        {
            builder.Append(LiteralText.Of(literal.Token));
        }
        else if (term is IInterpolatedStringOperation interpolated)
        {
            foreach (var part in interpolated.Parts)
                AppendPart(part);
        }
        else if (Term.ConstantText(term) is { } meaning)
        {
            builder.Append(meaning, term.Syntax.Span.ToSourceSpan());
        }
        else if (term is ILocalReferenceOperation local && localsLeft-- > 0 && LocalValue.Of(local) is { } value)
        {
            AppendLocal(value, term.Syntax);
        }
        else
        {
            AppendHole(place, term);
        }
    }

    private void AppendPart(IInterpolatedStringContentOperation part)
    {
        if (part is IInterpolatedStringTextOperation
            {
                Text: { Syntax: InterpolatedStringTextSyntax text, ConstantValue.Value: string value },
            })
        {
            builder.Append(LiteralText.Of(text, value));
        }
        else if (part is IInterpolationOperation { Alignment: null, FormatString: null } hole)
        {
            AppendTerms(hole.Expression, part.Syntax);
        }
        else
        {
            AppendHole(part.Syntax, (part as IInterpolationOperation)?.Expression);
        }
    }

    /// <summary>Appends a value that is written elsewhere: all of it stands where the local is named.</summary>
    private void AppendLocal(IOperation value, SyntaxNode place)
    {
        var outer = builder;
        builder = new MappedTextBuilder();
        AppendTerms(value, value.Syntax);
        var text = builder.Build();
        builder = outer;

        var span = place.Span.ToSourceSpan();
        var next = 0;
        foreach (var hole in text.Holes)
        {
            builder.Append(text.Text.Substring(next, hole.Key - next), span).Append(hole.Value, span);
            next = hole.Key + 1;
        }

        builder.Append(text.Text.Substring(next), span);
    }

    private void AppendHole(SyntaxNode place, IOperation? expression)
    {
        var source = expression?.Syntax.ToString() ?? "";
        if (source.Length is 0 or > LongestHoleSource || source.IndexOfAny(['\r', '\n']) >= 0)
            source = "…";
        var type = expression is null ? null : Term.WithoutConversion(expression).Type?.ToDisplayString();
        builder.Append(new Hole(HoleKind.Expression, "{" + source + "}", type), place.Span.ToSourceSpan());
    }
}
