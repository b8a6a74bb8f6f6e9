using System.Globalization;
using CertLint.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Text;

/// <summary>What the compiler knows of a string expression's value, with the place of each character in its file.</summary>
internal static class ExpressionText
{
    private const int LongestHoleSource = 40;

    /// <summary>The value's known text and holes; null where nothing of it is known.</summary>
    public static MappedText? Read(IOperation expression)
    {
        var place = expression.Syntax.Span.ToSourceSpan();
        if (expression.ConstantValue is { HasValue: true, Value: not string })
            return null;

        if (expression is ILiteralOperation { Syntax: LiteralExpressionSyntax literal, ConstantValue.Value: string })
            return LiteralText.Of(literal.Token);
        var builder = new MappedTextBuilder();
        AppendTerms(builder, expression);
        var text = builder.Build(place.Start);
        if (expression.ConstantValue.Value is string constant
            && !string.Equals(constant, text.Text, StringComparison.Ordinal))
        {
            return MappedText.At(constant, place);
        }

        return text.Holes.Count == text.Length && text.Length > 0 ? null : text;
    }

    // A concatenation may have thousands of terms and leans to the left: no recursion on that side.
    private static void AppendTerms(MappedTextBuilder builder, IOperation expression)
    {
        var right = new Stack<IOperation>();
        var current = WithoutConversion(expression);
        while (current is IBinaryOperation
            {
                OperatorKind: BinaryOperatorKind.Add, OperatorMethod: null, Type.SpecialType: SpecialType.System_String,
            } sum)
        {
            right.Push(sum.RightOperand);
            current = WithoutConversion(sum.LeftOperand);
        }

        AppendTerm(builder, current);
        while (right.Count > 0)
        {
            var operand = WithoutConversion(right.Pop());
            if (operand is IBinaryOperation)
                AppendTerms(builder, operand);
            else
                AppendTerm(builder, operand);
        }
    }

    private static void AppendTerm(MappedTextBuilder builder, IOperation term)
    {
        switch (term)
        {
            case ILiteralOperation { Syntax: LiteralExpressionSyntax literal, ConstantValue.Value: string }:
                builder.Append(LiteralText.Of(literal.Token));
                break;
            case IInterpolatedStringOperation interpolated:
                foreach (var part in interpolated.Parts)
                    AppendPart(builder, part);
                break;
            default:
                AppendLeaf(builder, term, term.Syntax);
                break;
        }
    }

    private static void AppendPart(MappedTextBuilder builder, IInterpolatedStringContentOperation part)
    {
        if (part is IInterpolatedStringTextOperation
            {
                Text: { Syntax: InterpolatedStringTextSyntax text, ConstantValue.Value: string value },
            })
        {
            builder.Append(LiteralText.Of(text, value));
        }
        else if (part is IInterpolationOperation { Alignment: null, FormatString: null } hole && IsKnown(hole.Expression))
        {
            AppendTerms(builder, hole.Expression);
        }
        else
        {
            AppendHole(builder, part.Syntax, (part as IInterpolationOperation)?.Expression);
        }
    }

    private static bool IsKnown(IOperation expression) => ConstantText(WithoutConversion(expression)) is not null;

    private static void AppendLeaf(MappedTextBuilder builder, IOperation leaf, SyntaxNode place)
    {
        if (ConstantText(leaf) is { } meaning)
            builder.Append(meaning, place.Span.ToSourceSpan());
        else
            AppendHole(builder, place, leaf);
    }

    private static void AppendHole(MappedTextBuilder builder, SyntaxNode place, IOperation? expression)
    {
        var source = expression?.Syntax.ToString() ?? "";
        if (source.Length is 0 or > LongestHoleSource || source.IndexOfAny(['\r', '\n']) >= 0)
            source = "…";
        var type = expression is null ? null : WithoutConversion(expression).Type?.ToDisplayString();
        builder.Append(new Hole(HoleKind.Expression, "{" + source + "}", type), place.Span.ToSourceSpan());
    }

    /// <summary>What a constant adds to a concatenation, where that depends on no culture.</summary>
    private static string? ConstantText(IOperation operation) => operation.ConstantValue switch
    {
        { HasValue: true, Value: string text } => text,
        { HasValue: true, Value: null } => "",
        // The type is asked too, because the value of an enumeration's member is a number.
        { HasValue: true, Value: char character } when operation.Type?.SpecialType == SpecialType.System_Char =>
            character.ToString(),
        { HasValue: true, Value: int number and >= 0 } when operation.Type?.SpecialType == SpecialType.System_Int32 =>
            number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private static IOperation WithoutConversion(IOperation operation)
    {
        while (operation is IConversionOperation
            {
                OperatorMethod: null, Type.SpecialType: SpecialType.System_String or SpecialType.System_Object,
            } conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }
}
