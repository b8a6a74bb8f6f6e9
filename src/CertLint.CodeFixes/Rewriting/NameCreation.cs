using CertLint.Analyzers.Parsing;
using CertLint.Analyzers.Text;
using CertLint.Model;
using CertLint.Names;
using CertLint.Rules.Building5000;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace CertLint.CodeFixes.Rewriting;

/// <summary>A call of a constructor that parses a name's text.</summary>
/// <param name="Syntax">The call.</param>
/// <param name="Operation">The call.</param>
/// <param name="Sink">The constructor.</param>
/// <param name="Text">The expression that gives the text.</param>
internal sealed record NameCreation(
    BaseObjectCreationExpressionSyntax Syntax, IObjectCreationOperation Operation, TextSink Sink, IOperation Text)
{
    private const string Certificates = "System.Security.Cryptography.X509Certificates.";

    /// <summary>True for the constructors of .NET, false for BouncyCastle's.</summary>
    public bool IsDotNet => Operation.Constructor!.ContainingType.Name != "X509Name";

    /// <summary>
    /// The innermost call whose text, or a part of it, stands at a place; the first one where that is the text of a variable or
    /// constant. Null where there is none.
    /// </summary>
    public static NameCreation? At(TextSpan place, SyntaxNode root, SemanticModel model, CancellationToken cancellation)
    {
        if (!root.FullSpan.Contains(place))
            return null;
        var node = root.FindNode(place, getInnermostNodeForTie: true);
        foreach (var syntax in node.AncestorsAndSelf().OfType<BaseObjectCreationExpressionSyntax>())
        {
            if (Of(syntax, model, cancellation) is { } creation && creation.Text.Syntax.Span.Contains(place))
                return creation;
        }

        return node.FirstAncestorOrSelf<VariableDeclarationSyntax>() is { } declaration
            ? Reading(place, declaration.Parent is LocalDeclarationStatementSyntax { Parent: { } scope } ? scope : root, model, cancellation)
            : null;
    }

    private static NameCreation? Reading(TextSpan place, SyntaxNode scope, SemanticModel model, CancellationToken cancellation)
    {
        // Of top-level statements each is alone in its node.
        var within = scope is GlobalStatementSyntax { Parent: { } unit } ? unit : scope;
        foreach (var syntax in within.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>())
        {
            if (Of(syntax, model, cancellation) is { } creation
                && ExpressionText.ReadAll(creation.Text).Any(text => text.Segments.Any(segment => segment.Source.ToTextSpan().IntersectsWith(place))))
            {
                return creation;
            }
        }

        return null;
    }

    /// <summary>The call, if its constructor parses a name's text; else null.</summary>
    public static NameCreation? Of(BaseObjectCreationExpressionSyntax syntax, SemanticModel model, CancellationToken cancellation)
    {
        var compilation = model.Compilation;
        var sinks = new TextSinks(
            compilation.GetTypeByMetadataName(Certificates + "X500DistinguishedName"),
            compilation.GetTypeByMetadataName(Certificates + "CertificateRequest"),
            compilation.GetTypeByMetadataName("Org.BouncyCastle.Asn1.X509.X509Name"),
            KeyVaultPolicy: null,
            InsertionRemedy.Builder);
        return model.GetOperation(syntax, cancellation) is IObjectCreationOperation { Constructor: { } constructor } creation
            && sinks.Find(constructor) is { } sink && creation.Arguments.Of(sink.Text) is { } text
                ? new NameCreation(syntax, creation, sink, text)
                : null;
    }

    /// <summary>The name that the text means; null where that is not certain.</summary>
    /// <param name="text">The text, with any holes.</param>
    /// <param name="isOfOtherDialect">True where it is known that its escapes are those of another library.</param>
    public DistinguishedName? Meant(MappedText text, bool isOfOtherDialect)
    {
        if (!HasKnownOption(out var option))
            return null;
        return IsDotNet
            ? MeantName.OfDotNet(text, FlagsOf(option), isOfOtherDialect)
            : MeantName.OfBouncyCastle(
                text, option is true, BouncyCastleRelease.Of(Operation.Constructor!.ContainingAssembly).Dialect, isOfOtherDialect);
    }

    /// <summary>The values of a text for .NET that want quotes; null where quotes do not help.</summary>
    public IReadOnlyList<ValueExtent>? Quotable(MappedText text) =>
        HasKnownOption(out var option) ? QuotableValues.OfDotNet(text, FlagsOf(option)) : null;

    private static DotNetNameFlags FlagsOf(object? option) => option is int flags ? (DotNetNameFlags)flags : DotNetNameFlags.Reversed;

    /// <summary>The parameter that changes how the text is read: .NET's flags, BouncyCastle's choice of the order.</summary>
    public IParameterSymbol? Option => Operation.Constructor!.Parameters.FirstOrDefault(parameter => IsDotNet
        ? parameter.Type.Name == "X500DistinguishedNameFlags"
        : parameter.Type.SpecialType == SpecialType.System_Boolean);

    private bool HasKnownOption(out object? option)
    {
        var expression = Option is { } parameter ? Operation.Arguments.Of(parameter) : null;
        option = expression?.ConstantValue.Value;
        return expression is null or { ConstantValue.HasValue: true };
    }
}
