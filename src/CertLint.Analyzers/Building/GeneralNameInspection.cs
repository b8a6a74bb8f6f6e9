using System.Collections.Immutable;
using CertLint.Analyzers.Inspections;
using CertLint.Analyzers.Parsing;
using CertLint.Analyzers.Text;
using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Rules.Building5000;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Building;

/// <summary>Judges the texts of BouncyCastle's <c>new GeneralName(tag, text)</c>.</summary>
internal sealed class GeneralNameInspection(INamedTypeSymbol generalName) : Inspection
{
    private const string Api = "GeneralName";

    public override ImmutableArray<OperationKind> Kinds { get; } = ImmutableArray.Create(OperationKind.ObjectCreation);

    public static FileWords Words { get; } = new(ImmutableArray.Create("GeneralName"));

    /// <summary>The inspection; null where the project does not reference BouncyCastle.</summary>
    public static Inspection? Of(InspectedProject project) =>
        project.Find("Org.BouncyCastle.Asn1.X509.GeneralName") is { } type ? new GeneralNameInspection(type) : null;

    public override void Inspect(Site site)
    {
        var creation = (IObjectCreationOperation)site.Operation;
        if (creation.Constructor is not { Parameters: [{ Type.SpecialType: SpecialType.System_Int32 } kind, { Type.SpecialType: SpecialType.System_String } text] } constructor
            || !constructor.ContainingType.IsSame(generalName)
            || creation.Arguments.Of(kind) is not { ConstantValue: { HasValue: true, Value: int tag } } tagArgument
            || creation.Arguments.Of(text) is not { } expression)
        {
            return;
        }

        var release = BouncyCastleRelease.Of(constructor.ContainingAssembly);
        var report = new ArgumentReport(site, creation);
        if (release.IsMeasured && BouncyCastleGeneralName.WhyNoText(tag) is { } reason)
        {
            report.Tell(BuilderProblems.RejectedKind(Api, tagArgument.Syntax.Span.ToSourceSpan(), reason));
            return;
        }

        foreach (var value in ExpressionText.ReadAll(expression))
        {
            if (tag == (int)GeneralNameKind.DirectoryName)
                InspectName(site, value, expression, report, release);
            else if (!release.IsMeasured || BouncyCastleGeneralName.Check(tag, value) is not { } error
                || !report.Tell(BuilderProblems.Rejected(Api, value, error, expression.Syntax.Span.ToSourceSpan())))
                InspectEntry(site, creation, (GeneralNameKind)tag, value);
        }
    }

    private static void InspectName(Site site, MappedText text, IOperation expression, ArgumentReport report, BouncyCastleRelease release)
    {
        var parse = BouncyCastleDialect.Parse(text, reverse: false, release.Dialect);
        if (parse.Name is { } name)
        {
            site.Lint(new CodeTarget(expression.Syntax.Span.ToSourceSpan())
            {
                Subject = name with { IsOrderKnown = false }, SubjectText = text, IsSubjectComplete = false,
                ReadSubject = other => BouncyCastleDialect.Parse(other, reverse: false, release.Dialect),
            });
        }


        foreach (var problem in release.IsMeasured ? NameProblems.Of(Api, text, parse) : [])
        {
            if (problem.RuleId == RuleIds.RejectedText)
                report.Tell(problem);
        }
    }

    private static void InspectEntry(Site site, IObjectCreationOperation creation, GeneralNameKind kind, MappedText value)
    {
        if (kind == GeneralNameKind.RegisteredId || !GeneralNameUse.IsAlternativeName(creation, kind, value))
            return;
        site.Lint(new CodeTarget(creation.Syntax.Span.ToSourceSpan())
        {
            IsSubjectComplete = false, AlternativeNames = [new GeneralName(kind, value)],
        });
    }
}
