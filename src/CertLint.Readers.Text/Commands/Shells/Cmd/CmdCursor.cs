using CertLint.Model;

namespace CertLint.Readers.Text.Commands.Shells.Cmd;

/// <summary>How far a script is read.</summary>
internal sealed class CmdCursor(ShellText text, ScriptReading reading)
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

    /// <summary>A character further on, or back.</summary>
    public char Peek(int offset) => text[At + offset];

    /// <summary>True where a blank stands, or the script's end.</summary>
    public bool IsBlank(int index) => text[index] is ' ' or '\t' or '\n' or '\0';

    /// <summary>Steps over blanks, ends of lines and what cmd ignores before a command.</summary>
    public void SkipToCommand()
    {
        while (More && (Current is ' ' or '\t' or '\n' or '\r' or '@' or ';' or ',' or '='))
            At++;
    }

    /// <summary>Goes to the end of the line.</summary>
    public void SkipLine() => At = text.LineEndFrom(At);

    /// <summary>Reads the template marker that starts here; false where none does.</summary>
    public bool TryReadMarker(MappedTextBuilder word)
    {
        if (Current is not ('{' or '@' or '_' or '<') && !text.Has(At, "${{"))
            return false;
        var length = text.MarkerLength(At);
        if (length == 0)
            return false;
        text.AppendHole(word, HoleKind.TemplateMarker, At, At + length);
        At += length;
        return true;
    }
}
