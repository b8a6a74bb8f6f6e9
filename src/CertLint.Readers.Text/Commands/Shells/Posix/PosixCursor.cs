namespace CertLint.Readers.Text.Commands.Shells.Posix;

/// <summary>How far a script is read.</summary>
internal sealed class PosixCursor(ShellText text, ScriptReading reading)
{
    /// <summary>The script.</summary>
    public ShellText Text => text;

    /// <summary>What was read so far.</summary>
    public ScriptReading Reading => reading;

    /// <summary>Offset of the next character.</summary>
    public int At { get; set; }

    /// <summary>The next character; NUL at the end.</summary>
    public char Current => text[At];

    /// <summary>True where a character is left and the reading was not stopped.</summary>
    public bool More => At < text.Length && reading.Step(text, At);

    /// <summary>True where a backslash and the end of a line follow, which the shell removes.</summary>
    public bool IsContinuation => Current == '\\' && text.IsLineEnd(At + 1) && !text.IsHole(At);

    /// <summary>A character further on.</summary>
    public char Peek(int offset) => text[At + offset];

    /// <summary>True where <paramref name="value"/> comes next.</summary>
    public bool Has(string value) => text.Has(At, value);

    /// <summary>Steps over blanks and joined lines.</summary>
    public void SkipBlanks()
    {
        while (More)
        {
            if (Current is ' ' or '\t')
                At++;
            else if (IsContinuation)
                At = text.BehindLineEnd(At + 1);
            else
                return;
        }
    }

    /// <summary>Goes to the end of the line, as behind a comment's <c>#</c>.</summary>
    public void SkipLine() => At = text.LineEndFrom(At);
}
