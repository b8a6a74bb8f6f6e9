using CertLint.Analyzers.Sinks;
using CertLint.Analyzers.Text;
using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Rules.Building5000;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers;

/// <summary>Judges the text that a constructor parses as a name.</summary>
/// <param name="api">The constructors.</param>
/// <param name="linters">The rules for each file.</param>
/// <param name="isWindowsOnly">The project runs on no other platform.</param>
internal sealed class TextSinkAction(NameApi api, FileLinters linters, bool isWindowsOnly)
{
    private const string JoinedAttributes = "CERT1011";
    private const string RdnOrder = "CERT1016";

    public void Run(OperationAnalysisContext context)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (creation.Constructor is not { } constructor || api.TextSinkOf(constructor) is not { } sink)
            return;
        var linter = linters.Of(creation.Syntax.SyntaxTree, context.CancellationToken);
        if (!linter.HasRules || creation.Arguments.Of(sink.Text) is not { } expression
            || ExpressionText.Read(expression) is not { } text)
        {
            return;
        }

        var parse = sink.Parse(text, creation.Arguments);
        var told = parse.Name is { } name
            ? linter.Lint(new CodeTarget(expression.Syntax.Span.ToSourceSpan()) { Subject = name, SubjectText = text }).ToArray()
            : [];
        foreach (var diagnostic in told)
            context.ReportDiagnostic(diagnostic);
        foreach (var problem in NameProblems.Of(sink.Api, text, parse))
        {
            if (IsWanted(problem, parse, creation, told) && linter.Report(problem) is { } diagnostic)
                context.ReportDiagnostic(diagnostic);
        }
    }

    private bool IsWanted(Problem problem, NameParse parse, IObjectCreationOperation creation, Diagnostic[] told) => problem.RuleId switch
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
