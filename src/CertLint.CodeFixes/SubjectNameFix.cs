using System.Collections.Immutable;
using CertLint.Analyzers.Inspections;
using CertLint.CodeFixes.Syntax;
using CertLint.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CertLint.CodeFixes;

/// <summary>Takes a certificate's name as it is encoded, in place of one that is parsed again from its text.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SubjectNameFix))]
public sealed class SubjectNameFix : SyntaxFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.ReparsedIssuer);

    private protected override Rewrite? Find(SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(FileLinter.SuggestedValue, out var code) || code is null
            || model.FindAround<BaseObjectCreationExpressionSyntax>(diagnostic, cancellation) is not { } creation
            || model.GetTypeInfo(creation, cancellation).Type is not { } type)
        {
            return null;
        }

        // The certificate may be named where its text was taken and not here.
        var name = SyntaxFactory.ParseExpression(code, options: model.SyntaxTree.Options);
        var bound = model.GetSpeculativeTypeInfo(creation.SpanStart, name, SpeculativeBindingOption.BindAsExpression);
        return SymbolEqualityComparer.Default.Equals(bound.Type, type)
            ? new Rewrite($"Use '{code}'", creation, current => name.WithTriviaFrom(current))
            : null;
    }
}
