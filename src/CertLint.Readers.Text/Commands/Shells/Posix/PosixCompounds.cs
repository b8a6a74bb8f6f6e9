namespace CertLint.Readers.Text.Commands.Shells.Posix;

/// <summary>Reads the heads of compound commands, which hold words that are no commands.</summary>
internal sealed class PosixCompounds(PosixCursor cursor, PosixWordReader words, PosixReader lists)
{
    /// <summary>Steps over <c>(( … ))</c>; false where the parentheses are those of a subshell.</summary>
    public bool SkipArithmetic()
    {
        if (Arithmetic.EndOf(cursor, cursor.At) is not { } end)
            return false;
        if (cursor.Reading.Variables is { } variables)
            PosixVariables.NoteArithmetic(cursor.Text.Written(cursor.At, end), variables);
        cursor.At = end;
        return true;
    }

    /// <summary>Reads the head that a reserved word starts, and of <c>case</c> all; false where the word starts none.</summary>
    public bool TryRead(string word)
    {
        switch (word)
        {
            case "for" or "select":
                ReadLoopHead();
                return true;
            case "case":
                ReadCase();
                return true;
            case "function":
                ReadFunctionHead();
                return true;
            case "[[":
                ReadTest();
                return true;
            default:
                return false;
        }
    }

    private void ReadLoopHead()
    {
        while (cursor.More)
        {
            cursor.SkipBlanks();
            if (cursor.Text.IsLineEnd(cursor.At) || cursor.Current is ';' or '#' or ')')
                return;
            if (cursor.Current == '(' && SkipArithmetic())
                return;
            var word = words.Read();
            if (word.Literal == "do")
                return;
            cursor.Reading.Variables?.Spoil(word.Literal);
        }
    }

    private void ReadFunctionHead()
    {
        cursor.SkipBlanks();
        words.Read();
        cursor.SkipBlanks();
        if (cursor.Current == '(' && cursor.Peek(1) == ')')
            cursor.At += 2;
    }

    // The words of a condition are no arguments, and '<', '(' and '&&' are its operators.
    private void ReadTest()
    {
        while (cursor.More)
        {
            if (cursor.Text.IsLineEnd(cursor.At))
                lists.ReadLineEnd();
            else if (PosixCharacters.IsMeta(cursor.Current))
                cursor.At++;
            else if (words.Read().Literal == "]]")
                return;
        }
    }

    private void ReadCase()
    {
        cursor.SkipBlanks();
        words.Read();
        SkipToWord();
        if (words.Read().Literal != "in")
            return;
        while (cursor.More && ReadClause())
        {
            while (cursor.Current is ';' or '&')
                cursor.At++;
        }
    }

    // False behind 'esac'.
    private bool ReadClause()
    {
        SkipToWord();
        if (cursor.Current == '(')
            cursor.At++;
        while (cursor.More && cursor.Current != ')')
        {
            SkipToWord();
            if (cursor.Current is '|' or '(' or '&' or ';' or '<' or '>')
                cursor.At++;
            else if (cursor.Current != ')' && words.Read().Literal == "esac")
                return false;
        }

        cursor.At = Math.Min(cursor.At + 1, cursor.Text.Length);
        lists.ReadList(ListEnd.CaseClause);
        return lists.IsAtNextClause;
    }

    private void SkipToWord()
    {
        while (cursor.More)
        {
            cursor.SkipBlanks();
            if (cursor.Text.IsLineEnd(cursor.At))
                lists.ReadLineEnd();
            else if (cursor.Current == '#')
                cursor.SkipLine();
            else
                return;
        }
    }
}
