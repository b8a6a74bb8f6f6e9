using System.Collections.Immutable;
using CertLint.Analyzers.Inspections;
using CertLint.Analyzers.Text;
using CertLint.Findings;
using CertLint.Model;
using CertLint.Rules.Matching6000;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Matching;

/// <summary>
/// Judges the text by which a call with an <c>X509FindType</c> looks for a certificate.
/// </summary>
/// <remarks>
/// Location of CERT6001 and CERT6002: the characters of the text in its literal, and <see cref="Finding.SuggestedValue"/> is what
/// should stand there; in a template those of the key or separator that is wrong, and for CERT6001 the suggestion is empty: the
/// key is to go.
/// </remarks>
internal sealed class SearchInspection(INamedTypeSymbol findTypes, CertificateTypes types) : Inspection
{
    public override ImmutableArray<OperationKind> Kinds { get; } =
        ImmutableArray.Create(OperationKind.Invocation, OperationKind.ObjectCreation);

    public static FileWords Words { get; } =
        new(ImmutableArray.Create("FindBy", "X509FindType", "SetCertificate", "SetDefaultCertificate", "SetScopedCertificate"));

    /// <summary>The inspection; null where the project does not reference <c>X509FindType</c>.</summary>
    public static Inspection? Of(InspectedProject project) =>
        project.FindCertificateType("X509FindType") is { } findTypes && CertificateTypes.Of(project) is { } types
            ? new SearchInspection(findTypes, types)
            : null;

    public override void Inspect(Site site)
    {
        var (method, arguments) = site.Operation switch
        {
            IInvocationOperation call => (call.TargetMethod, call.Arguments),
            IObjectCreationOperation creation => (creation.Constructor, creation.Arguments),
            _ => (null, ImmutableArray<IArgumentOperation>.Empty),
        };
        if (SearchCall.Of(method, arguments, findTypes) is not { } search)
            return;

        // A method of the project's own may do something to the text before it looks.
        Level? limit = method!.DeclaringSyntaxReferences.IsEmpty ? null : Level.Suggestion;
        foreach (var text in TextsOf(search))
        {
            if (ProblemOf(search.FindType, text) is { } problem)
                site.Report(problem with { AtMost = limit });
        }
    }

    private static Problem? ProblemOf(int findType, MappedText text)
    {
        var part = FindTypes.PartOf(findType);
        if (findType is FindTypes.BySubjectDistinguishedName or FindTypes.ByIssuerDistinguishedName)
            return UnmatchableText.ProblemOf(text, ignoresCase: true, part);
        return KeyedSearch.ProblemOf(findType == FindTypes.ByIssuerName ? "FindByIssuerName" : "FindBySubjectName", part, text) is { } problem
            ? WithoutKey(problem, text)
            : null;
    }

    /// <summary>In <c>CN={host}</c> the key can go although nobody knows the rest.</summary>
    private static Problem WithoutKey(Problem problem, MappedText text)
    {
        var equals = text.Text.IndexOf('=');
        return text.IsKnown || equals < 0 || text.Text.IndexOf('=', equals + 1) >= 0 || !text.Slice(0, equals).IsKnown
            || text.Text.IndexOf('"') >= 0
            ? problem
            : problem with { Place = text.SpanOf(0, equals + 1), SuggestedValue = "" };
    }

    /// <summary>The texts that the call may look for: a name that was parsed from a text shows that very text.</summary>
    private IReadOnlyList<MappedText> TextsOf(SearchCall search)
    {
        if (OnceAssigned.ValueOf(search.Value) is IPropertyReferenceOperation { Property: { Name: "Name", ContainingType: var owner } } name
            && owner.IsSame(types.Name))
        {
            return OnceAssigned.ValueOf(name.Instance) is IObjectCreationOperation { Constructor: { } constructor } creation
                && constructor.ContainingType.IsSame(types.Name)
                && constructor.Parameters is [{ Type.SpecialType: SpecialType.System_String } text, ..]
                && creation.Arguments.Of(text) is { } written
                ? ExpressionText.ReadAll(written)
                : [];
        }

        return ExpressionText.ReadAll(search.Value);
    }
}
