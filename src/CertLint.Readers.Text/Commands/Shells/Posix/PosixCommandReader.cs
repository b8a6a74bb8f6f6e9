namespace CertLint.Readers.Text.Commands.Shells.Posix;

/// <summary>Reads one simple command, and steps over the reserved words before it.</summary>
internal sealed class PosixCommandReader(
    PosixCursor cursor, PosixWordReader words, PosixHereDocuments documents, PosixReader lists)
{
    private readonly PosixCompounds compounds = new(cursor, words, lists);
    private readonly PosixRedirections redirections = new(cursor, words, documents);

    private int openCompounds;

    /// <summary>Steps over <c>(( … ))</c>; false where the parentheses are those of a subshell.</summary>
    public bool SkipArithmetic() => compounds.SkipArithmetic();

    /// <summary>Reads up to behind the command's last word; false where <c>esac</c> stands in place of a command.</summary>
    public bool Read()
    {
        var command = new CommandDraft();
        var assignments = new List<PosixWord>();
        var start = cursor.At;
        while (cursor.More)
        {
            cursor.SkipBlanks();
            if (IsAtEnd())
                break;
            if (redirections.TryRead(command))
                continue;
            if (cursor.Current == '(')
            {
                if (!TrySkipFunctionHead(command))
                    break;
                continue;
            }

            var word = words.Read();
            if (command.Words.Count > 0)
                Take(command, word);
            else if (word.Literal == "esac")
                return false;
            else if (compounds.TryRead(word.Literal))
                return Open(word.Literal);
            else if (word.IsAssignment)
                assignments.Add(word);
            else if (!PosixCharacters.StandsBeforeCommand(word.Literal))
                Take(command, word);
            else
                Open(word.Literal);
        }

        Finish(command, assignments);
        if (cursor.At == start)
            cursor.At++;
        return true;
    }

    private bool Open(string reservedWord)
    {
        openCompounds += reservedWord switch
        {
            "if" or "while" or "until" or "for" or "select" or "{" => 1,
            "fi" or "done" or "}" => -1,
            _ => 0,
        };
        return true;
    }

    private bool IsAtEnd() => cursor.At >= cursor.Text.Length || cursor.Text.IsLineEnd(cursor.At)
        || cursor.Current is ';' or '|' or ')' or '#' || (cursor.Current == '&' && cursor.Peek(1) != '>');

    // 'name ()': no command, but the head of a function.
    private bool TrySkipFunctionHead(CommandDraft command)
    {
        var close = cursor.At + 1;
        while (cursor.Text[close] is ' ' or '\t')
            close++;
        if (command.Words.Count != 1 || cursor.Text[close] != ')')
            return false;
        cursor.At = close + 1;
        command.Words.Clear();
        return true;
    }

    private static void Take(CommandDraft command, PosixWord word)
    {
        if (command.Words.Count < ShellLimits.Words)
            command.Words.Add(word.Word);
    }

    private void Finish(CommandDraft command, List<PosixWord> assignments)
    {
        cursor.Reading.Add(command);
        if (command.Words.Count > 0)
        {
            NestedScripts.Read(command, cursor.Reading);
            WrittenTexts.Add(command, cursor.Reading);
            if (cursor.Reading.Variables is { } variables)
                PosixVariables.Note(command, variables);
        }
        else
        {
            Define(assignments);
        }

        lists.IsConditional = false;
    }

    private void Define(List<PosixWord> assignments)
    {
        if (cursor.Reading.Variables is not { } variables)
            return;
        // The last part of a pipeline, and what runs in the background, assigns in a shell of its own.
        var always = openCompounds == 0 && cursor.Reading.Depth == 1 && !lists.IsConditional
            && !(cursor.Current is '|' or '&' && cursor.Peek(1) != cursor.Current);
        foreach (var assignment in assignments)
        {
            var text = assignment.Word.Text;
            var name = text.Text.Substring(0, PosixCharacters.NameLength(text.Text));
            var isPlain = always && assignment.ValueStart == name.Length + 1;
            variables.Define(
                name, isPlain ? text.Slice(assignment.ValueStart, text.Length - assignment.ValueStart) : null, assignment.Word.Place.End);
        }
    }
}
