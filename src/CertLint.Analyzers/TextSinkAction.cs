using CertLint.Analyzers.Sinks;
using CertLint.Analyzers.Text;
using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Rules;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers;

/// <summary>Judges the text that a constructor parses as a name.</summary>
internal sealed class TextSinkAction(NameApi api, FileLinters linters)
{
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
        if (parse.Error is { } error && !ExpectedFailure.Contains(creation)
            && linter.Report(Problem(sink, text, error)) is { } rejected)
        {
            context.ReportDiagnostic(rejected);
        }

        if (parse.Name is { } name)
        {
            var target = new CodeTarget(expression.Syntax.Span.ToSourceSpan()) { Subject = name, SubjectText = text };
            foreach (var diagnostic in linter.Lint(target))
                context.ReportDiagnostic(diagnostic);
        }
    }

    private static Problem Problem(TextSink sink, MappedText text, NameSyntaxError error) => new(
        "CERT5001",
        error.Place,
        $"{sink.Api} cannot parse '{Display.Of(text)}' because {error.Reason}"
            + (error.Advice is { } advice ? "; " + advice + "." : "."),
        error.SuggestedValue);
}
