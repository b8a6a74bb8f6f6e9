using CertLint.Model;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Text;

/// <summary>What the compiler knows of a string expression's value, with the place of each character in its file.</summary>
internal static class ExpressionText
{
    /// <summary>
    /// Each value that the expression may have, where it chooses (<c>?:</c>, <c>switch</c>, <c>??</c>); those of which nothing
    /// is known are left out.
    /// </summary>
    public static IReadOnlyList<MappedText> ReadAll(IOperation expression)
    {
        if (expression.ConstantValue is { HasValue: true, Value: not string })
            return [];
        var choices = new Choices();
        var values = new List<MappedText>();
        do
        {
            var reader = new ValueReader(choices, expression.Syntax.SyntaxTree);
            var value = reader.Read(expression, expression.Syntax, isPart: false);
            if (choices.IsUncertain || reader.IsExhausted)
                return [];
            if (value.Length == 0 || value.Holes.Count < value.Length)
                values.Add(value);
        }
        while (choices.Next());

        return choices.IsUncertain ? [] : values;
    }

    /// <summary>The value's known text and holes; null where nothing of it is known, or where it may have several values.</summary>
    public static MappedText? Read(IOperation expression) => ReadAll(expression) is [var only] ? only : null;
}
