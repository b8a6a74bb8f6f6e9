using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CertLint.CodeFixes.Rewriting;

/// <summary>
/// Rewrites one call after the other: two may put their statements at the same place, and the variables of the second need
/// names that the first has not taken.
/// </summary>
internal sealed class SequentialFixAll(NameRewriteFix fix) : DocumentBasedFixAllProvider
{
    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var cancellation = fixAllContext.CancellationToken;
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null)
            return null;
        var calls = new Dictionary<BaseObjectCreationExpressionSyntax, bool>();
        foreach (var diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            if (NameCreation.At(diagnostic.Location.SourceSpan, root, model, cancellation) is { } creation)
                calls[creation.Syntax] = NameRewriteFix.IsOfOtherDialect(diagnostic);
        }

        var changed = document.WithSyntaxRoot(root.TrackNodes(calls.Keys));
        foreach (var call in calls.OrderBy(call => call.Key.SpanStart))
        {
            var current = (await changed.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
            var currentModel = (await changed.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
            if (current.GetCurrentNode(call.Key) is { } syntax
                && fix.Rewrite(changed, current, currentModel, syntax, call.Value, cancellation) is { } rewritten)
            {
                changed = changed.WithSyntaxRoot(rewritten);
            }
        }

        return changed;
    }
}
