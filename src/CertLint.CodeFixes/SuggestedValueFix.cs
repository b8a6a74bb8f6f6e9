using System.Collections.Immutable;
using CertLint.Analyzers.Inspections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CertLint.CodeFixes;

/// <summary>Writes the value that a finding suggests in the place of the one it is about, in the literal's own form.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SuggestedValueFix))]
public sealed class SuggestedValueFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.CreateRange(SupportedDiagnostics.All.Select(descriptor => descriptor.Id));

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is null || !diagnostic.Properties.TryGetValue(FileLinter.SuggestedValue, out var value) || value is null)
                continue;
            var span = diagnostic.Location.SourceSpan;
            if (root.FindToken(span.Start) is not { RawKind: (int)SyntaxKind.StringLiteralToken } token || token.Text[0] == '@'
                || !token.Span.Contains(span))
            {
                continue;
            }

            var written = SymbolDisplay.FormatLiteral(value, quote: true);
            var change = new TextChange(span, written.Substring(1, written.Length - 2));
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Write '{value}'",
                    async cancellation => context.Document.WithText(
                        (await context.Document.GetTextAsync(cancellation).ConfigureAwait(false)).WithChanges(change)),
                    equivalenceKey: nameof(SuggestedValueFix)),
                diagnostic);
        }
    }
}
