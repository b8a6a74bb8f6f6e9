using System.Collections.Immutable;
using CertLint.Analyzers.Inspections;
using CertLint.Analyzers.Text;
using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Parsing;

/// <summary>
/// Finds a name's text that is handed as bytes to the constructor of <c>X500DistinguishedName</c> that takes an encoding in DER:
/// it throws nothing, and the name is empty.
/// </summary>
internal sealed class EncodedNameInspection(INamedTypeSymbol distinguishedName) : Inspection
{
    public override ImmutableArray<OperationKind> Kinds { get; } = ImmutableArray.Create(OperationKind.ObjectCreation);

    public static FileWords Words { get; } =
        new(ImmutableArray.Create("GetBytes", "\"u8"), ImmutableArray.Create("X500", "CN=", "cn=", "O="));

    /// <summary>The inspection; null where the project does not reference the type.</summary>
    public static Inspection? Of(InspectedProject project) =>
        project.FindCertificateType("X500DistinguishedName") is { } type ? new EncodedNameInspection(type) : null;

    public override void Inspect(Site site)
    {
        var creation = (IObjectCreationOperation)site.Operation;
        if (!creation.Type.IsSame(distinguishedName) || creation.Arguments is not [{ Value: var argument }])
            return;
        while (argument is IConversionOperation conversion)
            argument = conversion.Operand;
        foreach (var text in TextsIn(argument))
        {
            if (DotNetDialect.Parse(text).Name is not { Rdns.Count: > 0 })
                continue;
            site.Report(new Problem(
                RuleIds.RejectedText,
                argument.Syntax.Span.ToSourceSpan(),
                $"X500DistinguishedName takes these bytes for an encoding in DER, which '{Display.Of(text)}' is not; pass the text itself."));
        }
    }

    private static IReadOnlyList<MappedText> TextsIn(IOperation bytes) => bytes switch
    {
        IUtf8StringOperation { Value: { } value } => [MappedText.At(value, bytes.Syntax.Span.ToSourceSpan())],
        IInvocationOperation
        {
            TargetMethod: { Name: "GetBytes", ContainingType: { } encoding }, Arguments: [{ Value: { Type.SpecialType: SpecialType.System_String } text }],
        } when IsEncoding(encoding) => ExpressionText.ReadAll(text),
        _ => [],
    };

    private static bool IsEncoding(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current is { Name: "Encoding", ContainingNamespace: { Name: "Text", ContainingNamespace.Name: "System" } })
                return true;
        }

        return false;
    }
}
