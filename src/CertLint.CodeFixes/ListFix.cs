using CertLint.CodeFixes.Rewriting;
using CertLint.Model;
using CertLint.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace CertLint.CodeFixes;

/// <summary>Makes BouncyCastle's <c>X509Name</c> from lists of types and values, which need no escapes, instead of from a text.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ListFix))]
public sealed class ListFix : NameRewriteFix
{
    private protected override string Title => "Make the name from lists of types and values";

    private protected override SyntaxNode? Rewrite(
        Document document, SyntaxNode root, SemanticModel model, NameCreation creation, bool isOfOtherDialect, CancellationToken cancellation)
    {
        if (creation.IsDotNet || creation.Syntax.ArgumentList is not { } arguments || Comments.HaveDirectives(creation.Syntax))
            return null;
        var type = creation.Operation.Constructor!.ContainingType;
        var code = new ListCode(model.Compilation, SyntaxGenerator.GetGenerator(document), creation.Syntax);
        var others = creation.Operation.Arguments
            .Where(argument => argument.Parameter is { } parameter && !IsOf(parameter, creation.Sink.Text) && !IsOf(parameter, creation.Option))
            .ToArray();
        // A table of other keys says what the text's mean.
        if (others.Any(argument => argument.Parameter!.Type.Name != "X509NameEntryConverter") || !code.FitInto(type, others.Length == 1))
            return null;
        foreach (var (source, name) in MeantSource.Of(creation, isOfOtherDialect))
        {
            if (!ListPlace.IsSafe(creation.Syntax, source, name, model))
                continue;
            var attributes = name.EncodedRdns.Select(rdn => rdn[0]).ToArray();
            var write = new ValueCode(source.Parts, model);
            var values = attributes.Select(attribute => Fit(attribute) is { } value ? write.Of(value) : null).OfType<ExpressionSyntax>().ToArray();
            if (values.Length == 0 || values.Length < attributes.Length)
                continue;
            var lists = new[] { code.Types(attributes.Select(attribute => attribute.Type), type), code.Values(values) };
            return ListPlace.Replace(root, model, creation.Syntax, source, Replace(creation.Syntax, arguments, [.. lists, .. others.Select(argument => argument.Value.Syntax).OfType<ExpressionSyntax>()]));
        }

        return null;
    }

    private static bool IsOf(IParameterSymbol parameter, IParameterSymbol? other) => parameter.Ordinal == other?.Ordinal;

    /// <summary>
    /// The value as a list takes it; null where it would be read otherwise: behind a number sign BouncyCastle looks for octets,
    /// and a leading backslash it drops.
    /// </summary>
    private static MappedText? Fit(NameAttribute attribute)
    {
        var value = attribute.Value;
        if (value.Length > 0 && value.Text[0] is '#' or '\\' or '"')
            return null;
        if (!attribute.Type.Equals(AttributeType.Country) || !value.IsKnown || Countries.IsAssigned(value.Text))
            return value;
        return Countries.Suggest(value.Text) is { } code ? MappedText.At(code, value.Span) : null;
    }

    private static BaseObjectCreationExpressionSyntax Replace(
        BaseObjectCreationExpressionSyntax call, ArgumentListSyntax arguments, IReadOnlyList<ExpressionSyntax> expressions)
    {
        var line = call.SyntaxTree.GetText().Lines.GetLineFromPosition(call.SpanStart).ToString();
        var indentation = line.Substring(0, line.Length - line.TrimStart().Length);
        var unit = indentation.IndexOf('\t') >= 0 ? "\t" : "    ";
        var breakLine = SyntaxFactory.TriviaList(Layout.EndOfLineIn(call.SyntaxTree.GetRoot()), SyntaxFactory.Whitespace(indentation + unit));
        var comments = SyntaxFactory.TriviaList(Comments.In(arguments).SelectMany(comment => breakLine.Add(comment)));
        var separators = Enumerable.Repeat(SyntaxFactory.Token(default, SyntaxKind.CommaToken, breakLine), expressions.Count - 1);
        var list = SyntaxFactory.SeparatedList(expressions.Select(expression => SyntaxFactory.Argument(expression.WithoutTrivia()).WithoutElasticTrivia()), separators);
        return call.WithArgumentList(arguments
            .WithOpenParenToken(arguments.OpenParenToken.WithTrailingTrivia(comments.AddRange(breakLine)))
            .WithArguments(list)
            .WithCloseParenToken(arguments.CloseParenToken.WithLeadingTrivia()));
    }
}
