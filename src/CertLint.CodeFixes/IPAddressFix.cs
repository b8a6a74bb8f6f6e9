using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;
using CertLint.Analyzers.Text;
using CertLint.CodeFixes.Syntax;
using CertLint.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.CodeFixes;

/// <summary>Puts an IP address into the SAN as what it is: <c>AddIpAddress</c>, for BouncyCastle <c>GeneralName.IPAddress</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IPAddressFix))]
public sealed class IPAddressFix : SyntaxFix
{
    private const string DnsName = nameof(DnsName);

    /// <summary>The tag of iPAddress (RFC 5280 4.2.1.6).</summary>
    private const int AddressTag = 7;

    /// <summary>The tag of dNSName.</summary>
    private const int DnsNameTag = 2;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.IPAddress);

    private protected override Rewrite? Find(SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (model.FindAround<ArgumentSyntax>(diagnostic, cancellation) is not { Parent: ArgumentListSyntax { Parent: ExpressionSyntax call } } argument
            || model.GetConstantValue(argument.Expression, cancellation) is not { HasValue: true, Value: string value } || AddressIn(value) is not { } address)
        {
            return null;
        }

        // Who gives the address a name of its own keeps it.
        var text = value == address ? argument.Expression.WithoutTrivia() : SyntaxParts.Literal(address);
        return call switch
        {
            InvocationExpressionSyntax invocation => OfBuilder(model, invocation, text),
            BaseObjectCreationExpressionSyntax creation when model.GetOperation(creation, cancellation) is IObjectCreationOperation operation =>
                OfGeneralName(model, operation, creation, argument, text),
            _ => null,
        };
    }

    private static Rewrite? OfBuilder(SemanticModel model, InvocationExpressionSyntax call, ExpressionSyntax text)
    {
        if (call.ArgumentList.Arguments.Count != 1
            || model.GetSymbolInfo(call).Symbol is not IMethodSymbol { Name: "AddDnsName", ContainingType: var builder }
            || !builder.IsSame(model.FindCertificateType("SubjectAlternativeNameBuilder"))
            || model.Compilation.GetTypeByMetadataName("System.Net.IPAddress") is not { } type)
        {
            return null;
        }

        return new Rewrite("Use 'AddIpAddress'", call, current =>
        {
            var written = (InvocationExpressionSyntax)current;
            var argument = written.ArgumentList.Arguments[0];
            var parsed = SyntaxParts.Call(SyntaxParts.Name(type), "Parse", text).WithTriviaFrom(argument.Expression);
            return written
                .WithExpression(Renamed(written.Expression))
                .WithArgumentList(written.ArgumentList.WithArguments(SyntaxFactory.SingletonSeparatedList(
                    SyntaxFactory.Argument(parsed).WithTriviaFrom(argument))));
        });
    }

    private static ExpressionSyntax Renamed(ExpressionSyntax method)
    {
        var name = SyntaxFactory.IdentifierName("AddIpAddress");
        return method switch
        {
            MemberBindingExpressionSyntax binding => binding.WithName(name.WithTriviaFrom(binding.Name)),
            _ => method.WithMember("AddIpAddress"),
        };
    }

    private static Rewrite? OfGeneralName(
        SemanticModel model, IObjectCreationOperation operation, BaseObjectCreationExpressionSyntax creation, ArgumentSyntax argument, ExpressionSyntax text)
    {
        if (!operation.Type.IsSame(model.Compilation.GetTypeByMetadataName("Org.BouncyCastle.Asn1.X509.GeneralName"))
            || operation.Arguments.FirstOrDefault(other => other.Value.ConstantValue is { HasValue: true, Value: DnsNameTag }) is not { } kind
            || SyntaxParts.ExpressionOf(kind) is not { } tag)
        {
            return null;
        }

        var isNamed = model.GetSymbolInfo(tag).Symbol is IFieldSymbol { Name: DnsName };
        var address = SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(AddressTag));
        return new Rewrite("Use 'GeneralName.IPAddress'", creation, current => current
            .ReplaceNodes(
                current.DescendantNodes().OfType<ArgumentSyntax>().Where(node => node.Parent?.Parent == current),
                (node, _) => node.IsEquivalentTo(tag.Parent!) ? node.WithExpression(isNamed ? tag.WithMember("IPAddress") : address.WithTriviaFrom(tag))
                    : node.IsEquivalentTo(argument) ? node.WithExpression(text.WithTriviaFrom(argument.Expression))
                    : node));
    }

    /// <summary>
    /// The address that a text names, with whatever stands around it; null where .NET reads another one, as of leading zeros,
    /// which are octal to it.
    /// </summary>
    private static string? AddressIn(string text)
    {
        var host = CertLint.Names.HostName.Parse(CertLint.Model.MappedText.Verbatim(text, 0)).Host.Text.Trim();
        if (!IPAddress.TryParse(host, out var address))
            return null;
        return address.AddressFamily == AddressFamily.InterNetwork ? (address.ToString() == host ? host : null)
            : host.IndexOf('%') < 0 && host.IndexOf('[') < 0 ? host
            : null;
    }
}
