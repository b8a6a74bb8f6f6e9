namespace CertLint.Readers.Text.Commands.Shells.PowerShell;

/// <summary>Reads one command of a pipeline.</summary>
internal sealed class PowerShellCommandReader(PowerShellCursor cursor, PowerShellReader reader)
{
    private readonly PowerShellWordReader words = new(cursor, reader);

    /// <summary>Reads the command that starts here.</summary>
    public void Read() => Read(isDotted: false);

    /// <summary>Reads a command behind <c>&amp;</c> or <c>.</c>, whose name may be quoted.</summary>
    public void ReadCall()
    {
        var isDotted = cursor.Current == '.';
        cursor.Skip();
        Read(isDotted);
    }

    private void Read(bool isDotted)
    {
        var command = new CommandDraft();
        var isCmdlet = false;
        while (cursor.More)
        {
            cursor.SkipBlanks();
            if (IsAtEnd())
                break;
            if (TryReadRedirection(command))
                continue;
            var argument = words.Read(isCmdlet);
            if (command.Words.Count == 0)
                isCmdlet = argument.Elements is [var name, ..] && IsCmdlet(name.Text);
            if (command.Words.Count < ShellLimits.Words)
                command.Words.AddRange(isCmdlet ? [argument.AsWord()] : argument.AsArguments());
            if (argument.Elements is [{ Text: "--%" }])
                ReadVerbatim(command);
        }

        Finish(command, isDotted);
    }

    private bool IsAtEnd() => cursor.IsAtEnd || PowerShellCharacters.IsNewLine(cursor.Current)
        || cursor.Current is ';' or '|' or '&' or ')' or '}';

    // Behind --% all up to the end of the line is for the program (about_Parsing).
    private void ReadVerbatim(CommandDraft command)
    {
        if (command.Words.Count > 0)
            command.Words.RemoveAt(command.Words.Count - 1);
        var start = cursor.At;
        while (cursor.More && !PowerShellCharacters.IsNewLine(cursor.Current) && cursor.Current != '|')
            cursor.At++;
        command.Words.AddRange(WindowsArguments.Split(cursor.Text.Slice(start, cursor.At)));
    }

    private void Finish(CommandDraft command, bool isDotted)
    {
        cursor.Reading.Add(command);
        if (command.Words.Count == 0)
            return;
        var name = command.Words[0].Text.Text;
        if (isDotted || name.EndsWith("-Variable", StringComparison.OrdinalIgnoreCase) || Is(name, "Invoke-Expression") || Is(name, "iex")
            || command.Words.Any(word => word.Text.Text.EndsWith("Variable", StringComparison.OrdinalIgnoreCase) && word.Text.Text[0] == '-'))
        {
            cursor.Reading.Variables?.Spoil();
        }

        if (StartedProcess.IsStarter(name))
            StartedProcess.Read(command, cursor.Reading);
        else
            NestedScripts.Read(command, cursor.Reading);
    }

    private static bool Is(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);

    // Verb-Noun, perhaps behind the name of its module.
    private static bool IsCmdlet(string name)
    {
        if (StartedProcess.IsStarter(name))
            return true;
        var dash = name.IndexOf('-');
        return dash > 0 && dash < name.Length - 1 && name.IndexOf('.') < 0 && name.IndexOf('/') < 0
            && name.Substring(0, dash).All(character => char.IsLetter(character) || character == '\\');
    }

    private bool TryReadRedirection(CommandDraft command)
    {
        var at = cursor.At;
        if (cursor.Text[at] is (>= '1' and <= '6') or '*')
            at++;
        if (cursor.Text[at] != '>')
        {
            if (cursor.Current != '<' || IsAtPlaceholder())
                return false;
            cursor.At++;
            return true;
        }

        var isOutput = at == cursor.At || cursor.Current is '1' or '*';
        cursor.At = at + (cursor.Text[at + 1] == '>' ? 2 : 1);
        if (cursor.Current == '&')
        {
            cursor.Skip(2);
            return true;
        }

        cursor.SkipBlanks();
        if (!IsAtEnd() && words.Read(isParameterCut: false).AsWord() is var target && isOutput)
            command.OutputFile = target;
        return true;
    }

    private bool IsAtPlaceholder() => Placeholder.StandsAt(cursor.Text, cursor.At, isInWord: false);
}
