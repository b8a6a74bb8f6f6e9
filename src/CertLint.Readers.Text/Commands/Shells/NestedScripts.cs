using CertLint.Model;

namespace CertLint.Readers.Text.Commands.Shells;

/// <summary>Finds the scripts that a command gives to a shell: <c>bash -c '…'</c>, <c>cmd /c …</c>, <c>ssh host &lt;&lt;EOF</c>.</summary>
internal static class NestedScripts
{
    /// <summary>Reads the script in a command that was read; nothing where it holds none.</summary>
    public static void Read(CommandDraft command, ScriptReading reading)
    {
        var words = command.Words;
        for (var i = 0; i < words.Count; i++)
        {
            if (ShellOf(words[i].Text.Text) is { } shell)
            {
                if (ScriptBehind(words, i, shell) is { } script)
                    reading.Read(script, shell);
                return;
            }
        }

        if (words.Count > 1 && words[0].Text.Text == "eval")
            reading.Read(Joined(words, 1), ShellKind.Posix);
        else if (words.Count > 2 && words[0].Text.Text == "ssh" && words[words.Count - 1].IsQuoted)
            reading.Read(words[words.Count - 1].Text, ShellKind.Posix);
    }

    /// <summary>The shell that a command with a here-document runs the text in; null where the text is no script.</summary>
    public static ShellKind? ShellOfInput(CommandDraft command)
    {
        foreach (var word in command.Words)
        {
            if (ShellOf(word.Text.Text) is { } shell)
                return ScriptBehind(command.Words, command.Words.IndexOf(word), shell) is null ? shell : null;
        }

        return command.Words.Count > 0 && command.Words[0].Text.Text == "ssh" ? ShellKind.Posix : null;
    }

    /// <summary>The shell that a program's path names; null where it is no shell.</summary>
    public static ShellKind? ShellOf(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        if (name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase))
            name = name.Substring(0, name.Length - 4);
        return name.ToLowerInvariant() switch
        {
            "sh" or "bash" or "dash" or "zsh" or "ksh" or "ash" => ShellKind.Posix,
            "pwsh" or "powershell" => ShellKind.PowerShell,
            "cmd" => ShellKind.Cmd,
            _ => null,
        };
    }

    private static MappedText? ScriptBehind(List<ShellWord> words, int shellWord, ShellKind shell)
    {
        for (var i = shellWord + 1; i + 1 < words.Count; i++)
        {
            var option = words[i].Text.Text;
            if (shell == ShellKind.Posix ? IsCluster(option) : IsCommandOption(option, shell))
                return shell == ShellKind.Posix ? words[i + 1].Text : Joined(words, i + 1);
            if (shell == ShellKind.Posix && option.Length > 0 && option[0] is not ('-' or '+') && !IsOptionArgument(words[i - 1].Text.Text))
                return null;
        }

        return null;
    }

    // -c, -lc, -ec: the script is the next word.
    private static bool IsCluster(string option) =>
        option.Length > 1 && option[0] == '-' && option[1] != '-' && option[option.Length - 1] == 'c';

    private static bool IsOptionArgument(string option) => option.Length > 1 && option[0] is '-' or '+' && option[option.Length - 1] is 'o' or 'O';

    private static bool IsCommandOption(string option, ShellKind shell) => shell == ShellKind.Cmd
        ? option.Equals("/c", StringComparison.OrdinalIgnoreCase) || option.Equals("/k", StringComparison.OrdinalIgnoreCase)
        : option.Length > 1 && option[0] is '-' or '/'
            && "command".StartsWith(option.Substring(1), StringComparison.OrdinalIgnoreCase);

    private static MappedText Joined(List<ShellWord> words, int first)
    {
        var script = new MappedTextBuilder().Append(words[first].Text);
        for (var i = first + 1; i < words.Count; i++)
            script.Append(" ", new SourceSpan(words[i].Place.Start, 0)).Append(words[i].Text);
        return script.Build(words[first].Place.Start);
    }
}
