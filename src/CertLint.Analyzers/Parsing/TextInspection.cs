using System.Collections.Immutable;
using CertLint.Analyzers.Inspections;
using CertLint.Analyzers.Text;
using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Rules.Building5000;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Parsing;

/// <summary>Judges the text that a constructor parses as a name.</summary>
/// <param name="sinks">The constructors.</param>
/// <param name="isWindowsOnly">The project runs on no other platform.</param>
internal sealed class TextInspection(TextSinks sinks, bool isWindowsOnly) : Inspection
{
    private const string JoinedAttributes = "CERT1011";
    private const string RdnOrder = "CERT1016";

    public override ImmutableArray<OperationKind> Kinds { get; } = ImmutableArray.Create(OperationKind.ObjectCreation);

    public override ImmutableArray<string> Words { get; } = ImmutableArray.Create("X500DistinguishedName", "CertificateRequest", "X509Name", "CN=", "O=");

    /// <summary>The inspection; null where the project references none of the constructors.</summary>
    public static Inspection? Of(InspectedProject project) =>
        TextSinks.Of(project) is { } sinks ? new TextInspection(sinks, project.Project.IsWindowsOnly) : null;

    public override void Inspect(Site site)
    {
        var creation = (IObjectCreationOperation)site.Operation;
        if (creation.Constructor is not { } constructor || sinks.Find(constructor) is not { } sink
            || creation.Arguments.Of(sink.Text) is not { } expression)
        {
            return;
        }

        foreach (var text in ExpressionText.ReadAll(expression))
            Inspect(site, creation, sink, expression, text);
    }

    private void Inspect(Site site, IObjectCreationOperation creation, TextSink sink, IOperation expression, MappedText text)
    {
        var parse = sink.Parse(text, creation.Arguments);
        var told = parse.Name is { } name
            ? site.Lint(new CodeTarget(expression.Syntax.Span.ToSourceSpan())
            {
                Subject = name, SubjectText = text, ReadSubject = other => sink.Parse(other, creation.Arguments),
            })
            : [];
        foreach (var problem in NameProblems.Of(sink.Api, text, parse))
        {
            if (IsWanted(problem, parse, creation, told))
                site.Report(problem);
        }
    }

    private bool IsWanted(Problem problem, NameParse parse, IObjectCreationOperation creation, IReadOnlyList<Diagnostic> told) => problem.RuleId switch
    {
        // Of a rejected text the only other thing to say is that Windows takes it.
        RuleIds.RejectedText => !ExpectedFailure.Contains(creation) && !(isWindowsOnly && parse.Remarks.Count > 0),
        // Joined attributes in one value are one mistake, whose plus sign matters no more.
        RuleIds.PlatformDependentText => !isWindowsOnly
            && !told.Any(other => other.Id == JoinedAttributes && other.Location.SourceSpan.IntersectsWith(problem.Place.ToTextSpan())),
        // The rule on the order that the Baseline Requirements want has said it, and which order.
        RuleIds.LostOrder => told.All(other => other.Id != RdnOrder),
        _ => true,
    };
}
