namespace CertLint.Readers.Text.Commands.Shells.PowerShell;

/// <summary>How far a script is read.</summary>
internal sealed class PowerShellCursor(ShellText text, ScriptReading reading)
{
    private int at;

    /// <summary>The script.</summary>
    public ShellText Text => text;

    /// <summary>What was read so far.</summary>
    public ScriptReading Reading => reading;

    /// <summary>Offset of the next character; who steps over what is not there stays at the end.</summary>
    public int At
    {
        get => at;
        set => at = Math.Min(value, text.Length);
    }

    /// <summary>The next character; NUL at the end.</summary>
    public char Current => text[At];

    /// <summary>True where a character is left and the reading was not stopped.</summary>
    public bool More => At < text.Length && reading.Step(text, At);

    /// <summary>True behind the script's last character.</summary>
    public bool IsAtEnd => At >= text.Length;

    /// <summary>True where a pipeline or statement ends.</summary>
    public bool IsAtStatementEnd => IsAtEnd || PowerShellCharacters.IsNewLine(Current) || Current is ';' or '|' or '&' or ')' or '}';

    /// <summary>A character further on.</summary>
    public char Peek(int offset) => text[At + offset];

    /// <summary>Steps over one character, or the end.</summary>
    public void Skip(int count = 1) => At = Math.Min(At + count, text.Length);

    /// <summary>Steps over blanks, comments and joined lines.</summary>
    public void SkipBlanks()
    {
        while (More)
        {
            if (PowerShellCharacters.IsBlank(Current))
                At++;
            else if (Current == '`' && PowerShellCharacters.IsNewLine(Peek(1)))
                Skip(Peek(1) == '\r' && Peek(2) == '\n' ? 3 : 2);
            else if (Current == '<' && Peek(1) == '#')
                SkipBlockComment();
            else if (Current == '#')
                SkipLine();
            else
                return;
        }
    }

    /// <summary>Steps over blanks, comments and ends of lines.</summary>
    public void SkipLines()
    {
        SkipBlanks();
        while (More && PowerShellCharacters.IsNewLine(Current))
        {
            At++;
            SkipBlanks();
        }
    }

    private void SkipLine()
    {
        while (More && !PowerShellCharacters.IsNewLine(Current))
            At++;
    }

    private void SkipBlockComment()
    {
        Skip(2);
        while (More && !(Current == '#' && Peek(1) == '>'))
            At++;
        Skip(2);
    }
}
