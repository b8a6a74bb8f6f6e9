using System.CommandLine;
using CertLint.Tool.Completion;
using CertLint.Tool.Terminals;

namespace CertLint.Tool.Verbs;

/// <summary><c>certlint completion</c>.</summary>
internal static class CompletionVerb
{
    private const string Examples = """
        Examples:
          source <(certlint completion bash)                                    in ~/.bashrc
          source <(certlint completion zsh)                                     in ~/.zshrc, behind compinit
          certlint completion fish > ~/.config/fish/completions/certlint.fish
          certlint completion pwsh | Out-String | Invoke-Expression             in $PROFILE
        """;

    public static Command Create(Terminal terminal)
    {
        var shell = WordOption.Argument("SHELL", "The shell", CompletionScripts.Shells);
        var command = new Command("completion", "Write the script by which a shell completes words and options.") { shell };
        command.SetAction(parsed =>
        {
            terminal.Output.Write(CompletionScripts.Of(parsed.GetRequiredValue(shell)));
            return ExitCodes.Clean;
        });
        HelpWithExamples.Add(command, Examples);
        return command;
    }
}
