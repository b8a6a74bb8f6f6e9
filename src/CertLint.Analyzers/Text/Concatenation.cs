using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Text;

/// <summary>A sum of strings.</summary>
internal static class Concatenation
{
    /// <summary>
    /// The terms of a concatenation, the first one on top; an expression that is none is its only term. It leans to the left, and
    /// thousands of terms are nothing to recurse into; a term that is a sum itself, in parentheses, is one term.
    /// </summary>
    public static Stack<IOperation> TermsOf(IOperation expression)
    {
        var terms = new Stack<IOperation>();
        var current = Term.WithoutConversion(expression);
        while (OperandsOf(current) is var (left, right))
        {
            terms.Push(Term.WithoutConversion(right));
            current = Term.WithoutConversion(left);
        }

        terms.Push(current);
        return terms;
    }

    /// <summary>True of a sum of strings, or of the interpolated strings that a handler takes.</summary>
    public static bool IsSum(IOperation term) => OperandsOf(term) is not null;

    private static (IOperation Left, IOperation Right)? OperandsOf(IOperation term) => term switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, OperatorMethod: null, Type.SpecialType: SpecialType.System_String } sum =>
            (sum.LeftOperand, sum.RightOperand),
        IInterpolatedStringAdditionOperation sum => (sum.Left, sum.Right),
        _ => null,
    };
}
