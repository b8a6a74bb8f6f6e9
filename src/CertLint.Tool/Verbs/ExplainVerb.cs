using System.CommandLine;
using System.CommandLine.Completions;
using CertLint.Rules;
using CertLint.Tool.Pages;
using CertLint.Tool.Terminals;

namespace CertLint.Tool.Verbs;

/// <summary><c>certlint explain</c>.</summary>
internal static class ExplainVerb
{
    private const string Examples = """
        Examples:
          certlint explain CERT1005             what the rule means, and what to do
          certlint explain 1005                 the same
        """;

    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("RULE") { HelpName = "RULE", Description = "The rule's ID, as a finding names it." };
        id.CompletionSources.Add(_ => RuleCatalogue.All.Select(rule => new CompletionItem(rule.Id, detail: rule.Title)));
        var command = new Command("explain", "Show a rule's page.") { id };
        command.SetAction(parsed =>
        {
            var rule = RuleWords.Find(parsed.GetRequiredValue(id));
            new TerminalPage(terminal.Output, terminal.Style, terminal.Width).Write(RulePages.Of(rule));
            terminal.Output.WriteLine();
            terminal.Output.WriteLine(terminal.Style.Dim(rule.HelpLink));
            return ExitCodes.Clean;
        });
        HelpWithExamples.Add(command, Examples);
        return command;
    }
}
