using CertLint.Analyzers.Text;
using CertLint.Model;
using Microsoft.CodeAnalysis;
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
        if (Term.WithoutConversion(expression) is ILocalReferenceOperation local && BodyLocals.UsesOf(local) is { Declarator: { } declarator } uses
            && uses.OnlyValue is { } value)
        {
            // A variable that is assigned its value elsewhere has its text there, too.
            if (ReferenceEquals(declarator.Initializer?.Value, value))
                declaration = declarator.Syntax.Parent?.Parent as LocalDeclarationStatementSyntax;
            expression = value;
        }

        foreach (var keepsConstants in new[] { true, false })
        {
            if (SourceTerms.Read(expression, keepsConstants) is var (text, parts))
                yield return new NameSource(expression.Syntax, declaration, text, parts);
        }
    }
}
