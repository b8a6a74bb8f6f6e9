using System.Collections.Immutable;
using CertLint.Analyzers.Inspections;
using CertLint.CodeFixes.Literals;
using CertLint.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CertLint.CodeFixes;

/// <summary>
/// Moves a host from the provider's domain to the user's own. Whether a host of that name exists, or should, a person must
/// say, so that there is no way to do it everywhere at once: CERT1001 would fall silent with nothing decided.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OwnDomainFix))]
public sealed class OwnDomainFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.ProviderDomain);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(FileLinter.Proposal, out var host) || host is null
                || LiteralEdit.Replace(root, diagnostic.Location.SourceSpan, host) is not { } changes)
            {
                continue;
            }

            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Use '{host}' if that host is yours",
                    async cancellation => context.Document.WithText(
                        (await context.Document.GetTextAsync(cancellation).ConfigureAwait(false)).WithChanges(changes)),
                    nameof(OwnDomainFix)),
                diagnostic);
        }
    }
}
