using System.Collections.Immutable;
using CertLint.Analyzers.Inspections;
using CertLint.Analyzers.Text;
using CertLint.Findings;
using CertLint.Rules.Matching6000;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Matching;

/// <summary>
/// Finds an issuer that is parsed again from the text of the CA's name:
/// <c>request.Create(new X500DistinguishedName(ca.Subject), …)</c>.
/// </summary>
/// <remarks>
/// Location of CERT6004: the whole creation expression. <see cref="Finding.SuggestedValue"/>: the expression that should stand in
/// its place, in C#'s syntax.
/// </remarks>
internal sealed class IssuerInspection(IssuerTexts texts, INamedTypeSymbol? name, INamedTypeSymbol? bouncyCastleName) : Inspection
{
    public override ImmutableArray<OperationKind> Kinds { get; } = ImmutableArray.Create(OperationKind.ObjectCreation);

    public static FileWords Words { get; } = new(ImmutableArray.Create("Subject", "Issuer"), FileWords.OfCertificates);

    /// <summary>The inspection; null where the project references no certificates.</summary>
    public static Inspection? Of(InspectedProject project)
    {
        var types = CertificateTypes.Of(project);
        var bouncyCastle = project.Find("Org.BouncyCastle.Asn1.X509.X509Name");
        return types is null && bouncyCastle is null
            ? null
            : new IssuerInspection(
                new IssuerTexts(types, project.Find("Org.BouncyCastle.X509.X509Certificate"), bouncyCastle), types?.Name, bouncyCastle);
    }

    public override void Inspect(Site site)
    {
        var creation = (IObjectCreationOperation)site.Operation;
        var isBouncyCastle = creation.Type.IsSame(bouncyCastleName);
        if ((!isBouncyCastle && !creation.Type.IsSame(name)) || creation.Constructor is not { } constructor
            || constructor.Parameters.FirstOrDefault(parameter => parameter.Type.SpecialType == SpecialType.System_String) is not { } text
            || creation.Arguments.Of(text) is not { } written || !IssuerUse.IsIssuer(creation, site.Cancellation)
            || texts.OriginalOf(written, isBouncyCastle) is not { } original)
        {
            return;
        }

        site.Report(MatchingProblems.ReparsedIssuer(
            creation.Syntax.Span.ToSourceSpan(), creation.Type!.Name, original.Length == 0 ? null : original));
    }
}
