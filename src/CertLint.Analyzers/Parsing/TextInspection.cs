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

/// <summary>Judges the text that a constructor or method parses as a name.</summary>
/// <param name="sinks">The constructors.</param>
/// <param name="isWindowsOnly">The project runs on no other platform.</param>
internal sealed class TextInspection(TextSinks sinks, bool isWindowsOnly) : Inspection
{
    /// <summary>Invocations are those of a base constructor, too.</summary>
    public override ImmutableArray<OperationKind> Kinds { get; } = ImmutableArray.Create(OperationKind.ObjectCreation, OperationKind.Invocation);

    public static FileWords Words { get; } =
        new(ImmutableArray.Create("X500DistinguishedName", "CertificateRequest", "X509Name", "CertificatePolicy", "CN=", "O="));

    /// <summary>The inspection; null where the project references none of the constructors.</summary>
    public static Inspection? Of(InspectedProject project) =>
        TextSinks.Of(project) is { } sinks ? new TextInspection(sinks, project.Project.IsWindowsOnly) : null;

    public override void Inspect(Site site)
    {
        var (method, arguments) = site.Operation switch
        {
            IObjectCreationOperation creation => (creation.Constructor, creation.Arguments),
            IInvocationOperation invocation => (invocation.TargetMethod, invocation.Arguments),
            _ => default,
        };
        if (method is null || sinks.Find(method) is not { } sink || arguments.Of(sink.Text) is not { } expression)
            return;

        var read = sink.ReaderOf(arguments);
        foreach (var text in ExpressionText.ReadAll(expression))
            Inspect(site, sink, expression, text, read);
    }

    private void Inspect(Site site, TextSink sink, IOperation expression, MappedText text, Func<MappedText, NameParse> read)
    {
        var parse = read(text);
        var inserted = InsertionProblems.Of(text, parse, read, sink.Remedy);
        var told = parse.Name is { } name
            ? site.Lint(new CodeTarget(expression.Syntax.Span.ToSourceSpan())
            {
                Subject = name, SubjectText = text, LostAttributes = NameProblems.LostAttributes(parse),
                ReadSubject = read,
            })
            : [];
        foreach (var problem in NameProblems.Of(sink.Api, text, parse))
        {
            if (IsWanted(problem, parse, site.Operation, told, inserted))
                site.Report(problem);
        }

        foreach (var problem in inserted)
            site.Report(problem);
    }

    private bool IsWanted(
        Problem problem, NameParse parse, IOperation call, IReadOnlyList<Diagnostic> told, IReadOnlyList<Problem> inserted) => problem.RuleId switch
    {
        // Of a rejected text the only other thing to say is that Windows takes it.
        RuleIds.RejectedText => !ExpectedFailure.Contains(call) && !(isWindowsOnly && parse.Remarks.Count > 0),
        RuleIds.ForeignEscape => parse.Error is null || !ExpectedFailure.Contains(call),
        // Joined attributes in one value are one mistake, whose plus sign matters no more; nor does it beside a hole that adds any.
        RuleIds.PlatformDependentText => !isWindowsOnly
            && !told.Any(other => other.Id == RuleIds.JoinedAttributes && other.Location.SourceSpan.IntersectsWith(problem.Place.ToTextSpan()))
            && !inserted.Any(other => problem.Place.ToTextSpan().Contains(other.Place.ToTextSpan())),
        // The rule on the order that the Baseline Requirements want has said it, and which order.
        RuleIds.LostOrder => told.All(other => other.Id != RuleIds.RdnOrder),
        _ => true,
    };
}
