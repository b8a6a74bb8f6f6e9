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
        while (current is IBinaryOperation
            {
                OperatorKind: BinaryOperatorKind.Add, OperatorMethod: null, Type.SpecialType: SpecialType.System_String,
            } sum)
        {
            terms.Push(Term.WithoutConversion(sum.RightOperand));
            current = Term.WithoutConversion(sum.LeftOperand);
        }

        terms.Push(current);
        return terms;
    }
}
