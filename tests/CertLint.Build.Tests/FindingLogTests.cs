using CertLint.Findings;
using CertLint.Model;
using CertLint.Rules;
using CertLint.Runner;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace CertLint.Build.Tests;

public class FindingLogTests
{
    private static readonly RuleDescriptor Rule = RuleCatalogue.Find("CERT1004")!;

    private readonly RecordingEngine engine = new();

    [Fact]
    public void A_warning_has_path_lines_columns_code_and_help_link()
    {
        Tell(Severity.Warning, new FilePosition(3, 5, 4, 8));

        var warning = Assert.Single(engine.Warnings);
        Assert.Equal("/certs/request.cnf", warning.File);
        Assert.Equal((3, 5, 4, 8), (warning.LineNumber, warning.ColumnNumber, warning.EndLineNumber, warning.EndColumnNumber));
        Assert.Equal("CERT1004", warning.Code);
        Assert.Equal(Rule.HelpLink, warning.HelpLink);
        Assert.Null(warning.Subcategory);
        Assert.Empty(engine.Errors);
    }

    [Fact]
    public void A_message_ends_with_the_link_because_the_plain_console_drops_it()
    {
        Tell(Severity.Warning, default);

        Assert.Equal($"Country '{{0}}' is none. ({Rule.HelpLink})", Assert.Single(engine.Warnings).Message);
    }

    [Fact]
    public void What_was_not_checked_is_a_message_of_low_importance()
    {
        Log().Tell([new UncheckedPart("/certs/request.cnf", new FilePosition(3, 5, 3, 8), "'{{ host }}' is a placeholder")]);

        var message = Assert.Single(engine.Messages);
        Assert.Equal(("/certs/request.cnf", 3, 5), (message.File, message.LineNumber, message.ColumnNumber));
        Assert.Equal(MessageImportance.Low, message.Importance);
        Assert.Equal("CertLint: not checked because '{{ host }}' is a placeholder.", message.Message);
    }

    [Fact]
    public void A_message_names_the_entry_where_lines_and_columns_tell_nothing()
    {
        Log().Tell(
            [
                Entry(new FilePosition(1, 1, 1, 1)),
                Entry(FilePosition.None),
                Entry(new FilePosition(3, 1, 3, 28)),
            ],
            "");

        Assert.Equal(
            [$"(alias 'mydomain'; {Rule.HelpLink})", $"(alias 'mydomain'; {Rule.HelpLink})", $"({Rule.HelpLink})"],
            engine.Warnings.Select(warning => warning.Message!["Country '{0}' is none. ".Length..]));

        static ReportedFinding Entry(FilePosition position)
        {
            var reported = Reported(Severity.Warning, position);
            return reported with { Finding = reported.Finding with { Entry = "alias 'mydomain'" } };
        }
    }

    [Fact]
    public void An_error_has_the_same_parts()
    {
        Tell(Severity.Error, new FilePosition(3, 5, 4, 8));

        var error = Assert.Single(engine.Errors);
        Assert.Equal("/certs/request.cnf", error.File);
        Assert.Equal((3, 5, 4, 8), (error.LineNumber, error.ColumnNumber, error.EndLineNumber, error.EndColumnNumber));
        Assert.Equal(("CERT1004", Rule.HelpLink), (error.Code, error.HelpLink));
        Assert.Empty(engine.Warnings);
    }

    [Fact]
    public void A_suggestion_is_a_message_of_low_importance_with_its_place()
    {
        Tell(Severity.Suggestion, new FilePosition(3, 5, 3, 8));

        var message = Assert.Single(engine.Messages);
        Assert.Equal(MessageImportance.Low, message.Importance);
        Assert.Equal(("CERT1004", "/certs/request.cnf", 3), (message.Code, message.File, message.LineNumber));
        Assert.Empty(engine.Warnings);
    }

    [Fact]
    public void Errors_by_policy_are_explained_once()
    {
        var finding = Reported(Severity.Error, default) with { IsPolicyError = true };
        Log().Tell([finding, finding], "TF_BUILD=True");

        var line = Assert.Single(engine.Messages);
        Assert.Equal(MessageImportance.High, line.Importance);
        Assert.Contains("errors because TF_BUILD=True", line.Message, StringComparison.Ordinal);
        Assert.Contains("CertLintFailOnViolation=false", line.Message, StringComparison.Ordinal);
        Assert.Contains("accept today's with -p:CertLintGenerateBaseline=true", line.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_that_was_written_is_told()
    {
        Log().Tell(new BaselineUpdate("/app/{0}/CertLintBaseline.xml", 7, 2, 1));

        var line = Assert.Single(engine.Messages);
        Assert.Equal(MessageImportance.High, line.Importance);
        Assert.Equal("CertLint: the baseline '/app/{0}/CertLintBaseline.xml' accepts 7 findings (2 new, 1 removed).", line.Message);
    }

    [Fact]
    public void Errors_by_the_users_own_setting_are_not_explained()
    {
        Tell(Severity.Error, default);

        Assert.Empty(engine.Messages);
    }

    [Fact]
    public void A_defect_is_a_warning_without_the_exceptions_text_which_may_quote_a_file()
    {
        Log().TellDefect("/app/App.csproj", new InvalidOperationException("the key is hunter2"));

        var warning = Assert.Single(engine.Warnings);
        Assert.Equal(("CERT9001", "/app/App.csproj"), (warning.Code, warning.File));
        Assert.Contains("System.InvalidOperationException", warning.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(engine.Messages, message => message.Message!.Contains("hunter2", StringComparison.Ordinal));
        Assert.DoesNotContain("hunter2", warning.Message, StringComparison.Ordinal);
        Assert.Empty(engine.Errors);
    }

    private void Tell(Severity severity, FilePosition position) => Log().Tell([Reported(severity, position)], "CI=true");

    private FindingLog Log() => new(new TaskLoggingHelper(engine, nameof(LintFiles)));

    private static ReportedFinding Reported(Severity severity, FilePosition position) => new(
        "/certs/request.cnf", position, new Finding(Rule, Level.Policy, "Country '{0}' is none.", default), severity, false);
}
