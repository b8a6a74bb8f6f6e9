using System.Collections.Immutable;
using CertLint.Analyzers.Inspections;
using CertLint.Analyzers.Text;
using CertLint.CodeFixes.Matching;
using CertLint.CodeFixes.Syntax;
using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace CertLint.CodeFixes;

/// <summary>
/// Has .NET say whether a certificate is for a host: <c>MatchesHostname</c>, and before .NET 7 <c>GetNameInfo</c>, in place of
/// a search in the text of its subject.
/// </summary>
/// <remarks>
/// A validation callback's <c>X509Certificate</c> is cast: <c>SslStream</c> and <c>HttpClientHandler</c> hand over an
/// <c>X509Certificate2</c>, a copy would have to be disposed of, and where neither holds the connection fails.
/// </remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MatchHostFix))]
public sealed class MatchHostFix : SyntaxFix
{
    private const string MatchesHostname = nameof(MatchesHostname);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.TrustedText);

    private protected override Rewrite? Find(SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (SubjectComparison.Find(model, diagnostic, cancellation) is not { } comparison || HostIn(TextOf(diagnostic) ?? comparison.Text) is not { } host
            || model.FindCertificateType("X509Certificate2") is not { } certificate2)
        {
            return null;
        }

        var isCertificate2 = IsOrDerivesFrom(comparison.Type, certificate2);
        if (certificate2.GetMembers(MatchesHostname).IsEmpty)
            return WithNameInfo(model, comparison, host, isCertificate2 ? null : certificate2);
        if (comparison.Certificate is not { } certificate)
            return isCertificate2 ? BehindQuestionMark(comparison, host) : null;
        return new Rewrite("Use 'MatchesHostname'", comparison.Node, current =>
        {
            var call = SyntaxParts.Call(Receiver(certificate, isCertificate2 ? null : certificate2), MatchesHostname, SyntaxParts.Literal(host));
            return ((ExpressionSyntax)(comparison.IsNegated ? Not(call) : call)).WithTriviaFrom(current);
        });
    }

    private static string? TextOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(FileLinter.SuggestedValue, out var host) ? host : null;

    private static Rewrite BehindQuestionMark(SubjectComparison comparison, string host) => new(
        "Use 'MatchesHostname'",
        comparison.Node,
        current => SyntaxFactory.InvocationExpression(
            SyntaxFactory.MemberBindingExpression(SyntaxFactory.IdentifierName(MatchesHostname)),
            SyntaxParts.List(SyntaxParts.Literal(host))).WithTriviaFrom(current));

    private static Rewrite? WithNameInfo(SemanticModel model, SubjectComparison comparison, string host, INamedTypeSymbol? cast)
    {
        if (comparison.Certificate is not { } certificate || model.FindCertificateType("X509NameType") is not { } nameType)
            return null;
        return new Rewrite("Compare 'GetNameInfo'", comparison.Node, current =>
        {
            var name = SyntaxParts.Call(
                Receiver(certificate, cast),
                "GetNameInfo",
                SyntaxParts.Member(SyntaxParts.Name(nameType), "DnsName"),
                SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression));
            var kind = comparison.IsNegated ? SyntaxKind.NotEqualsExpression : SyntaxKind.EqualsExpression;
            var token = SyntaxFactory.Token(comparison.IsNegated ? SyntaxKind.ExclamationEqualsToken : SyntaxKind.EqualsEqualsToken)
                .WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space);
            ExpressionSyntax equality = SyntaxFactory.BinaryExpression(kind, name, token, SyntaxParts.Literal(host));
            if (comparison.Node is InvocationExpressionSyntax)
                equality = SyntaxFactory.ParenthesizedExpression(equality).WithAdditionalAnnotations(Simplifier.Annotation);
            return equality.WithTriviaFrom(current);
        });
    }

    private static PrefixUnaryExpressionSyntax Not(ExpressionSyntax call) => SyntaxFactory.PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, call);

    private static ExpressionSyntax Receiver(ExpressionSyntax certificate, INamedTypeSymbol? cast) => cast is null
        ? certificate.WithoutLeadingTrivia()
        : SyntaxFactory.ParenthesizedExpression(SyntaxFactory.CastExpression(SyntaxParts.TypeName(cast), certificate.WithoutTrivia()));

    private static bool IsOrDerivesFrom(ITypeSymbol type, INamedTypeSymbol ancestor)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.IsSame(ancestor))
                return true;
        }

        return false;
    }

    /// <summary>The host that a text names, alone or behind <c>CN=</c>; null for whatever else it holds.</summary>
    private static string? HostIn(string text)
    {
        var name = text.StartsWith("CN=", StringComparison.OrdinalIgnoreCase) ? text.Substring(3) : text;
        var host = HostName.Parse(MappedText.Verbatim(name, 0));
        return host is { LabelCount: > 1, IsIPAddress: false, IsAscii: true } && host.Host.Length == name.Length
            && host.Labels.All(label => LdhLabel.WhyInvalid(label) is null)
            ? name
            : null;
    }
}
