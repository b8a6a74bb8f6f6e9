using CertLint.Model;

namespace CertLint.Readers.Text.Commands.Shells.Cmd;

/// <summary>
/// Finds the commands of a script of Windows' cmd, in whatever they stand: blocks, conditions, loops. It checks no grammar:
/// what cmd would reject is read as far as it goes.
/// </summary>
internal sealed class CmdReader
{
    private readonly CmdCursor cursor;
    private readonly CmdLineReader lines;
    private int blocks;

    /// <summary>Makes a reader for a script.</summary>
    public CmdReader(ShellText text, ScriptReading reading)
    {
        cursor = new CmdCursor(text, reading);
        lines = new CmdLineReader(cursor);
    }

    /// <summary>Reads all of the script.</summary>
    public void Read()
    {
        while (cursor.More)
        {
            cursor.SkipToCommand();
            if (cursor.Current is '(' or ')')
                ReadParenthesis();
            else if (cursor.Current is '&' or '|')
                cursor.At++;
            else if (cursor.Current == ':')
                cursor.SkipLine();
            else if (cursor.At < cursor.Text.Length)
                ReadCommand();
        }
    }

    private void ReadParenthesis()
    {
        blocks = cursor.Current == '(' ? blocks + 1 : Math.Max(0, blocks - 1);
        cursor.At++;
    }

    private void ReadCommand()
    {
        var start = cursor.At;
        var keyword = Keyword();
        if (keyword is "rem")
        {
            cursor.SkipLine();
        }
        else if (keyword is "if")
        {
            cursor.At = CmdCondition.EndOf(cursor.Text, start);
        }
        else if (keyword is "else")
        {
            cursor.At += keyword.Length;
        }
        else if (keyword is "for")
        {
            ReadLoop();
        }
        else
        {
            Add(lines.Read(isInBlock: blocks > 0));
        }

        if (cursor.At == start)
            cursor.At++;
    }

    private string Keyword()
    {
        var end = cursor.At;
        while (end - cursor.At < 5 && char.IsLetter(cursor.Text[end]))
            end++;
        return cursor.IsBlank(end) || cursor.Text[end] is '(' or '/' or '\r'
            ? cursor.Text.Written(cursor.At, end).ToLowerInvariant()
            : "";
    }

    // for %%i in (…) do command: the words in the parentheses are none of a command, except behind /f.
    private void ReadLoop()
    {
        cursor.At += "for".Length;
        var isCommand = false;
        while (cursor.More && !cursor.Text.IsLineEnd(cursor.At) && cursor.Current != '(')
        {
            isCommand |= cursor.Current == '/' && (cursor.Peek(1) | 0x20) == 'f';
            cursor.At++;
        }

        if (cursor.Current != '(')
            return;
        var open = ++cursor.At;
        var depth = 1;
        for (; cursor.More && depth > 0; cursor.At++)
        {
            if (cursor.Current is '(' or ')')
                depth += cursor.Current == '(' ? 1 : -1;
        }

        if (isCommand)
            ReadQuotedCommand(open, cursor.At - 1);
        while (cursor.More && cursor.Current is ' ' or '\t')
            cursor.At++;
        if (cursor.Text.Written(cursor.At, Math.Min(cursor.At + 2, cursor.Text.Length)).Equals("do", StringComparison.OrdinalIgnoreCase))
            cursor.At += 2;
    }

    // for /f … in ('command') and, with usebackq, in (`command`).
    private void ReadQuotedCommand(int start, int end)
    {
        while (start < end && cursor.IsBlank(start))
            start++;
        while (end > start && cursor.IsBlank(end - 1))
            end--;
        if (end - start > 2 && cursor.Text[start] is '\'' or '`' && cursor.Text[end - 1] == cursor.Text[start])
            cursor.Reading.Read(WithoutCarets(start + 1, end - 1), ShellKind.Cmd);
    }

    // The command is parsed once more when it runs, so that 'a ^| b' is a pipeline then.
    private MappedText WithoutCarets(int start, int end)
    {
        var script = new MappedTextBuilder();
        var isInQuotes = false;
        for (var i = start; i < end; i++)
        {
            if (cursor.Text[i] == '"')
                isInQuotes = !isInQuotes;
            if (cursor.Text[i] == '^' && !isInQuotes && i + 1 < end)
                i++;
            cursor.Text.Append(script, i);
        }

        return script.Build(cursor.Text.SpanOf(start, start).Start);
    }

    private void Add(CmdLine line)
    {
        var command = new CommandDraft { OutputFile = line.OutputFile };
        var words = WindowsArguments.Split(line.Text);
        command.Words.AddRange(words);
        cursor.Reading.Add(command);
        if (words.Count > 0)
            NestedScripts.Read(command, cursor.Reading);
    }
}
