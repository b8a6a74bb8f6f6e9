using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Text;

/// <summary>How messages show what stands for an unknown value.</summary>
internal static class HoleSource
{
    private const int Longest = 40;

    /// <summary>The expression in braces, as an interpolation writes it; an ellipsis where it is long or goes over lines.</summary>
    public static string Of(SyntaxNode? expression)
    {
        // A node of any length would be copied only to be thrown away.
        if (expression is null || expression.Span.Length is 0 or > Longest)
            return "{…}";
        var source = expression.ToString();
        foreach (var character in source)
        {
            if (char.IsControl(character) || char.IsSurrogate(character) || character is '\u2028' or '\u2029')
                return "{…}";
        }

        return "{" + source + "}";
    }
}
