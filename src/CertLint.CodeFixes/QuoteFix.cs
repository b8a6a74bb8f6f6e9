using CertLint.CodeFixes.Rewriting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CertLint.CodeFixes;

/// <summary>
/// Puts the values that code inserts into a text for .NET into quotes, and doubles the quotes that they hold: the one escape that
/// .NET has. For projects that have no builder, and for places where no statement can stand.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(QuoteFix))]
public sealed class QuoteFix : NameRewriteFix
{
    private protected override string Title => "Put the inserted values into quotes";

    private protected override SyntaxNode? Rewrite(
        Document document, SyntaxNode root, SemanticModel model, NameCreation creation, bool isOfOtherDialect, CancellationToken cancellation)
    {
        if (!creation.IsDotNet || isOfOtherDialect)
            return null;
        foreach (var source in NameSource.Of(creation.Text))
        {
            if (source.Parts.Count > 0 && creation.Quotable(source.Text) is { } values
                && new QuoteEdits(source, model).Apply(values) is { } quoted)
            {
                return root.ReplaceNode(source.Syntax, quoted);
            }
        }

        return null;
    }
}
