using CertLint.CodeFixes.Syntax;
using CertLint.Model;
using CertLint.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace CertLint.CodeFixes.Rewriting;

/// <summary>The statements that build a name with <c>X500DistinguishedNameBuilder</c>.</summary>
/// <param name="compilation">The project.</param>
/// <param name="generator">Writes the names of types.</param>
internal sealed class BuilderCode(Compilation compilation, SyntaxGenerator generator)
{
    /// <summary>Octets, of which each is one character: the builder's limit (measured).</summary>
    private const int MaximumEmailLength = 255;

    private static readonly Dictionary<string, string> Methods = new(StringComparer.Ordinal)
    {
        [AttributeType.CommonName.Oid] = "AddCommonName",
        [AttributeType.Country.Oid] = "AddCountryOrRegion",
        [AttributeType.DomainComponent.Oid] = "AddDomainComponent",
        [AttributeType.EmailAddress.Oid] = "AddEmailAddress",
        [AttributeType.Locality.Oid] = "AddLocalityName",
        [AttributeType.OrganizationalUnit.Oid] = "AddOrganizationalUnitName",
        [AttributeType.Organization.Oid] = "AddOrganizationName",
        [AttributeType.State.Oid] = "AddStateOrProvinceName",
    };

    private readonly INamedTypeSymbol? builder =
        compilation.GetTypeByMetadataName("System.Security.Cryptography.X509Certificates.X500DistinguishedNameBuilder");

    private readonly INamedTypeSymbol? tags = compilation.GetTypeByMetadataName("System.Formats.Asn1.UniversalTagNumber");

    /// <summary>
    /// The statements, without any white space around them; null where the project has no builder, or the builder would throw.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="local">The name of the builder's variable.</param>
    /// <param name="write">Writes a value.</param>
    public IReadOnlyList<StatementSyntax>? Write(DistinguishedName name, string local, Func<MappedText, ExpressionSyntax?> write)
    {
        if (builder is null || name.Rdns.Count == 0)
            return null;
        var statements = new List<StatementSyntax> { Declare(local, builder).WithoutElasticTrivia() };
        // The builder encodes what was added last first.
        foreach (var rdn in name.EncodedRdns.Reverse())
        {
            if (Add(local, rdn[0], write) is not { } statement)
                return null;
            statements.Add(statement.WithoutElasticTrivia());
        }

        return statements;
    }

    private StatementSyntax Declare(string local, INamedTypeSymbol type)
    {
        var statement = SyntaxFactory.ParseStatement("var " + local + " = new T();");
        var placeholder = statement.DescendantNodes().OfType<ObjectCreationExpressionSyntax>().Single().Type;
        return statement.ReplaceNode(placeholder, generator.NameOf(type));
    }

    private ExpressionStatementSyntax? Add(string local, NameAttribute attribute, Func<MappedText, ExpressionSyntax?> write)
    {
        var type = attribute.Type;
        if (Fit(type, attribute.Value) is not { } value || write(value) is not { } expression)
            return null;
        if (Methods.TryGetValue(type.Oid, out var method))
            return Call(local, method, expression);

        var oid = SyntaxParts.Literal(type.Oid);
        if (BuilderEncoding.TagOf(type) is not { } tag)
            return Call(local, "Add", oid, expression);
        if (tags?.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.ConstantValue is int value && value == tag) is not { } field)
            return null;
        return Call(local, "Add", oid, expression, (ExpressionSyntax)generator.MemberAccessExpression(generator.NameOf(tags), field.Name));
    }

    /// <summary>The value as the builder takes it, and without anything that was meant for a text; null where there is none.</summary>
    private static MappedText? Fit(AttributeType type, MappedText value)
    {
        if (value.Length == 0)
            return null;
        if (!value.IsKnown)
            return value;
        var text = value.Text;
        if (type.Equals(AttributeType.Country))
        {
            return Countries.IsAssigned(text) ? value
                : Countries.Suggest(text) is { } code ? MappedText.At(code, value.Span)
                : null;
        }

        if (type.Equals(AttributeType.EmailAddress) && text.Length > MaximumEmailLength)
            return null;
        if ((type.Equals(AttributeType.EmailAddress) || type.Equals(AttributeType.DomainComponent)) && text.Any(character => character > '\u007F'))
            return null;
        return text[0] == '"' || MeansAttribute(text) ? null : value;
    }

    /// <summary>CN=CN=host</summary>
    private static bool MeansAttribute(string text)
    {
        var equals = text.IndexOf('=');
        return equals > 0 && text.Take(equals).All(char.IsLetterOrDigit) && MeantName.OfDotNet(MappedText.Verbatim(text, 0)) is not null;
    }

    private static ExpressionStatementSyntax Call(string local, string method, params ExpressionSyntax[] arguments) =>
        SyntaxFactory.ExpressionStatement(SyntaxParts.Call(SyntaxFactory.IdentifierName(local), method, arguments));
}
