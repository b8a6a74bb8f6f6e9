using CertLint.Analyzers.Text;
using CertLint.Model;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Building;

/// <summary>The expression of one value, and the texts that it may have.</summary>
/// <param name="Operation">The expression.</param>
/// <param name="Texts">Several where it chooses; none where nothing is known of it.</param>
internal readonly record struct ValueExpression(IOperation Operation, IReadOnlyList<MappedText> Texts)
{
    /// <summary>The place of the whole expression.</summary>
    public SourceSpan Place => Operation.Syntax.Span.ToSourceSpan();

    public static ValueExpression Of(IOperation expression) => new(expression, ExpressionText.ReadAll(expression));

    /// <summary>A value of which nothing is known.</summary>
    public MappedText Unknown => new MappedTextBuilder()
        .Append(new Hole(HoleKind.Expression, HoleSource.Of(Operation.Syntax), Term.WithoutConversion(Operation).Type?.ToDisplayString()), Place)
        .Build();
}
