using CertLint.Analyzers.Text;
using CertLint.Model;
using CertLint.Readers.Text.Commands;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Commands;

/// <summary>Words of a command as C# expressions give them.</summary>
internal static class ArgumentWord
{
    /// <summary>Each value that an argument may have; a word that is a hole where nothing of it is known.</summary>
    public static IReadOnlyList<ShellWord> ReadAll(IOperation expression)
    {
        var texts = ExpressionText.ReadAll(expression);
        return texts.Count == 0 ? [Unknown(expression.Syntax)]
            : [.. texts.Select(text => new ShellWord(text, expression.Syntax.Span.ToSourceSpan(), IsQuoted: true))];
    }

    /// <summary>Each text that several arguments in one may have, likewise.</summary>
    public static IReadOnlyList<MappedText> ReadTexts(IOperation expression) => [.. ReadAll(expression).Select(word => word.Text)];

    /// <summary>A word, or any number of them, of which nothing is known.</summary>
    public static ShellWord Unknown(SyntaxNode place)
    {
        var span = place.Span.ToSourceSpan();
        return new ShellWord(new MappedTextBuilder().Append(new Hole(HoleKind.Expression, HoleSource.Of(place)), span).Build(), span, IsQuoted: false);
    }
}
