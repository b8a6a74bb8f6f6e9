using CertLint.Analyzers.Text;
using CertLint.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.CodeFixes.Rewriting;

/// <summary>Takes an expression that writes a name's text apart, into literal text and the parts that are written elsewhere.</summary>
internal sealed class SourceTerms
{
    private const int DeepestNesting = 50;

    private readonly MappedTextBuilder text = new();
    private readonly Dictionary<Hole, SourcePart> parts = [];
    private readonly bool keepsConstants;
    private bool isReadable = true;

    private SourceTerms(bool keepsConstants) => this.keepsConstants = keepsConstants;

    /// <summary>The text, with a hole for each part; null where a part may hold some of the name's syntax.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="keepsConstants">True where a constant that looks like a value is a part, and not the text that it stands for.</param>
    public static (MappedText Text, IReadOnlyDictionary<Hole, SourcePart> Parts)? Read(IOperation expression, bool keepsConstants)
    {
        var terms = new SourceTerms(keepsConstants);
        terms.Append(expression, expression.Syntax, depth: 0);
        return terms.isReadable ? (terms.text.Build(expression.Syntax.SpanStart), terms.parts) : null;
    }

    private void Append(IOperation expression, SyntaxNode place, int depth)
    {
        // A long concatenation leans to the left: no recursion there.
        var right = new Stack<IOperation>();
        var current = Term.WithoutConversion(expression);
        for (; current is IBinaryOperation
            {
                OperatorKind: BinaryOperatorKind.Add, OperatorMethod: null, Type.SpecialType: SpecialType.System_String,
            } sum; current = Term.WithoutConversion(sum.LeftOperand))
        {
            right.Push(Term.WithoutConversion(sum.RightOperand));
        }

        AppendTerm(current, right.Count == 0 ? place : current.Syntax, depth);
        while (right.Count > 0)
        {
            var operand = right.Pop();
            if (operand is IBinaryOperation && depth < DeepestNesting)
                Append(operand, operand.Syntax, depth + 1);
            else
                AppendTerm(operand, operand.Syntax, depth);
        }
    }

    private void AppendTerm(IOperation term, SyntaxNode place, int depth)
    {
        if (term is ILiteralOperation { Syntax: LiteralExpressionSyntax literal, ConstantValue.Value: string })
        {
            text.Append(LiteralText.Of(literal.Token));
        }
        else if (term is IInterpolatedStringOperation interpolated && depth < DeepestNesting)
        {
            foreach (var part in interpolated.Parts)
                AppendPart(part, depth + 1);
        }
        else if (term is IInvocationOperation { TargetMethod: { Name: nameof(string.Concat), ContainingType.SpecialType: SpecialType.System_String } } call
            && depth < DeepestNesting && call.Arguments.All(argument => argument is { ArgumentKind: ArgumentKind.Explicit, Value.Type.TypeKind: not TypeKind.Array }))
        {
            foreach (var argument in call.Arguments)
                Append(argument.Value, Term.WithoutConversion(argument.Value).Syntax, depth + 1);
        }
        else
        {
            AppendWrittenElsewhere(term, place);
        }
    }

    private void AppendPart(IInterpolatedStringContentOperation part, int depth)
    {
        switch (part)
        {
            case IInterpolatedStringTextOperation { Text.ConstantValue.Value: string value, Syntax: InterpolatedStringTextSyntax syntax }:
                text.Append(LiteralText.Of(syntax, value));
                break;
            case IInterpolationOperation { Alignment: null, FormatString: null } hole:
                Append(hole.Expression, part.Syntax, depth);
                break;
            default:
                AddPart(part.Syntax);
                break;
        }
    }

    private void AppendWrittenElsewhere(IOperation term, SyntaxNode place)
    {
        if (term.ConstantValue is { HasValue: true, Value: not string })
        {
            AddPart(place);
            return;
        }

        var values = ExpressionText.ReadAll(term);
        if (values is [{ IsKnown: true } known] && !(keepsConstants && LooksLikeValue(known)))
            text.Append(MappedText.At(known.Text, place.Span.ToSourceSpan()));
        else if (values.All(LooksLikeValue))
            AddPart(place);
        else
            isReadable = false;
    }

    private void AddPart(SyntaxNode syntax)
    {
        isReadable &= syntax is InterpolationSyntax or ExpressionSyntax;
        var hole = new Hole(HoleKind.Expression, "{" + parts.Count + "}");
        parts.Add(hole, new SourcePart(syntax));
        text.Append(hole, syntax.Span.ToSourceSpan());
    }

    // An equals sign, or a separator at an end, belongs to the text's syntax.
    private static bool LooksLikeValue(MappedText value)
    {
        var text = value.Text;
        return text.Length > 0 && text.IndexOfAny(['=', '"', '\\']) < 0 && IsOrdinary(text[0]) && IsOrdinary(text[text.Length - 1]);
    }

    private static bool IsOrdinary(char character) =>
        char.IsLetterOrDigit(character) || character is '.' or '-' or '_' or '*' or '(' or ')' or '@' or MappedText.HoleCharacter;
}
