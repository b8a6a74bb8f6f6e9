using System.Collections.Immutable;
using CertLint.Analyzers.Inspections;
using CertLint.CodeFixes.Literals;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CertLint.CodeFixes;

/// <summary>Writes the value that a finding suggests in the place of the one it is about, in the literal's own form.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SuggestedValueFix))]
public sealed class SuggestedValueFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.CreateRange(SupportedDiagnostics.All.Select(descriptor => descriptor.Id));

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(FixAllAsync);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            var place = diagnostic.Location.SourceSpan;
            if (ValueOf(diagnostic) is not { } value || LiteralEdit.Replace(root, place, value) is not { } changes)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    ActionTitle.Write(value, root.ToString().Substring(place.Start - root.SpanStart, place.Length)),
                    async cancellation => context.Document.WithText(
                        (await context.Document.GetTextAsync(cancellation).ConfigureAwait(false)).WithChanges(changes)),
                    KeyOf(diagnostic)),
                diagnostic);
        }
    }

    private static string? ValueOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(FileLinter.SuggestedValue, out var value) ? value : null;

    /// <summary>One rule is fixed everywhere, and not all rules with it.</summary>
    private static string KeyOf(Diagnostic diagnostic) => nameof(SuggestedValueFix) + "." + diagnostic.Id;

    // dotnet format asks for one rule by its ID, with the key of whatever finding comes first.
    private static bool IsWanted(Diagnostic diagnostic, FixAllContext context) => context.DiagnosticIds.Count == 1
        ? context.DiagnosticIds.Contains(diagnostic.Id)
        : KeyOf(diagnostic) == context.CodeActionEquivalenceKey;

    private static async Task<Document?> FixAllAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        if (await document.GetSyntaxTreeAsync(context.CancellationToken).ConfigureAwait(false) is not { } tree)
            return document;
        var file = new EditedFile(tree);
        foreach (var diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            if (IsWanted(diagnostic, context) && ValueOf(diagnostic) is { } value)
                file.Replace(diagnostic.Location.SourceSpan, value, context.CancellationToken);
        }

        return document.WithText(file.Text);
    }
}
