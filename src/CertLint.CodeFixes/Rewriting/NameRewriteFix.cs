using System.Collections.Immutable;
using CertLint.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CertLint.CodeFixes.Rewriting;

/// <summary>A fix that rewrites the whole call that parses a name's text.</summary>
public abstract class NameRewriteFix : CodeFixProvider
{
    private protected NameRewriteFix()
    {
    }

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        RuleIds.RejectedText, RuleIds.UnescapedValue, RuleIds.ForeignEscape, RuleIds.PlatformDependentText);

    /// <summary>What the light bulb says.</summary>
    private protected abstract string Title { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new SequentialFixAll(this);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        var root = await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (NameCreation.At(diagnostic.Location.SourceSpan, root, model, context.CancellationToken) is not { } creation
                || Rewrite(document, root, model, creation, IsOfOtherDialect(diagnostic), context.CancellationToken) is not { } rewritten)
            {
                continue;
            }

            context.RegisterCodeFix(
                CodeAction.Create(Title, _ => Task.FromResult(document.WithSyntaxRoot(rewritten)), equivalenceKey: GetType().Name), diagnostic);
        }
    }

    /// <summary>True where the diagnostic says that the escapes are those of another library.</summary>
    internal static bool IsOfOtherDialect(Diagnostic diagnostic) => diagnostic.Id == RuleIds.ForeignEscape;

    /// <summary>The document with the call rewritten; null where that cannot be done for certain.</summary>
    internal SyntaxNode? Rewrite(
        Document document, SyntaxNode root, SemanticModel model, BaseObjectCreationExpressionSyntax call, bool isOfOtherDialect,
        CancellationToken cancellation) =>
        NameCreation.Of(call, model, cancellation) is { } creation
            ? Rewrite(document, root, model, creation, isOfOtherDialect, cancellation)
            : null;

    private protected abstract SyntaxNode? Rewrite(
        Document document, SyntaxNode root, SemanticModel model, NameCreation creation, bool isOfOtherDialect, CancellationToken cancellation);
}
