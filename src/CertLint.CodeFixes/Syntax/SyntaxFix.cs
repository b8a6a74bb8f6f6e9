using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace CertLint.CodeFixes.Syntax;

/// <summary>A fix for one rule that writes other code, with the usings that it needs in the file's own style.</summary>
public abstract class SyntaxFix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(FixAllAsync);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (Find(model, diagnostic, context.CancellationToken) is not { } rewrite)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(rewrite.Title, cancellation => ApplyAsync(context.Document, [rewrite], cancellation), GetType().Name),
                diagnostic);
        }
    }

    /// <summary>What to do about a diagnostic; null where there is nothing that is certainly right.</summary>
    private protected abstract Rewrite? Find(SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation);

    private async Task<Document?> FixAllAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        if (await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
            return document;
        var rewrites = diagnostics
            .Select(diagnostic => Find(model, diagnostic, context.CancellationToken))
            .OfType<Rewrite>()
            .GroupBy(rewrite => rewrite.Node)
            .Select(same => same.First());
        return await ApplyAsync(document, rewrites, context.CancellationToken).ConfigureAwait(false);
    }

    private static async Task<Document> ApplyAsync(Document document, IEnumerable<Rewrite> rewrites, CancellationToken cancellation)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        foreach (var rewrite in rewrites)
            editor.ReplaceNode(rewrite.Node, (current, _) => rewrite.Replacement(current));
        var changed = editor.GetChangedDocument();
        changed = await ImportAdder.AddImportsAsync(changed, Simplifier.AddImportsAnnotation, cancellationToken: cancellation).ConfigureAwait(false);
        changed = await Simplifier.ReduceAsync(changed, Simplifier.Annotation, cancellationToken: cancellation).ConfigureAwait(false);
        return await Formatter.FormatAsync(changed, Formatter.Annotation, cancellationToken: cancellation).ConfigureAwait(false);
    }
}
