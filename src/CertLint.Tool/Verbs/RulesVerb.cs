using System.CommandLine;
using CertLint.Tool.Pages;
using CertLint.Tool.Terminals;

namespace CertLint.Tool.Verbs;

/// <summary><c>certlint rules</c>.</summary>
internal static class RulesVerb
{
    private const string Text = "text";
    private const string Json = "json";

    private const string Examples = """
        Examples:
          certlint rules                        a table for people
          certlint rules --format json          all that the catalogue knows
        """;

    public static Command Create(Terminal terminal)
    {
        var format = WordOption.Of("--format", "FORMAT", "How to list them", [Text, Json], Text);
        var command = new Command("rules", "List all rules.") { format };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(format) == Json)
                RuleList.WriteJson(terminal.Output);
            else
                RuleList.WriteText(terminal.Output, terminal.Style);
            return ExitCodes.Clean;
        });
        HelpWithExamples.Add(command, Examples);
        return command;
    }
}
