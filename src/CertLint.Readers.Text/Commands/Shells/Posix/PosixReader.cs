using CertLint.Model;

namespace CertLint.Readers.Text.Commands.Shells.Posix;

/// <summary>Where a list of commands ends before the script does.</summary>
internal enum ListEnd
{
    /// <summary>Nowhere.</summary>
    Script,

    /// <summary>At the parenthesis that closes a subshell or substitution.</summary>
    Parenthesis,

    /// <summary>At <c>;;</c> or <c>esac</c>.</summary>
    CaseClause,
}

/// <summary>
/// Finds the simple commands of a script of sh, bash or zsh, in whatever they stand: lists, loops, functions, substitutions.
/// It checks no grammar: what a shell would reject is read as far as it goes.
/// </summary>
internal sealed class PosixReader
{
    private readonly PosixCursor cursor;
    private readonly PosixWordReader words;
    private readonly PosixCommandReader commands;
    private readonly PosixHereDocuments documents;

    /// <summary>Makes a reader for a script, or for a text that is read as one.</summary>
    public PosixReader(ShellText text, ScriptReading reading)
    {
        cursor = new PosixCursor(text, reading);
        words = new PosixWordReader(cursor, this);
        documents = new PosixHereDocuments(cursor);
        commands = new PosixCommandReader(cursor, words, documents, this);
    }

    /// <summary>True where <see cref="ReadList"/> ended before another clause of <c>case</c>, false where behind <c>esac</c>.</summary>
    public bool IsAtNextClause { get; private set; }

    /// <summary>True where the command to come runs only if another one fails or succeeds, or runs beside one.</summary>
    public bool IsConditional { get; set; }

    /// <summary>Reads all of the script.</summary>
    public void Read()
    {
        ReadList(ListEnd.Script);
        documents.ReadPending();
    }

    /// <summary>The script as the text of a here-document whose delimiter is not quoted.</summary>
    /// <param name="whereEmpty">Its place where it is empty.</param>
    public MappedText ReadHereDocument(int whereEmpty)
    {
        var text = new MappedTextBuilder();
        if (cursor.Reading.Enter(cursor.Text, 0))
        {
            while (cursor.More)
                words.ReadInHereDocument(text);
        }

        cursor.Reading.Leave();
        documents.ReadPending();
        return text.Build(whereEmpty);
    }

    /// <summary>Reads up to the end of a list, which stays unread.</summary>
    public void ReadList(ListEnd end)
    {
        if (cursor.Reading.Enter(cursor.Text, cursor.At))
        {
            while (cursor.More && !(end == ListEnd.Parenthesis && cursor.Current == ')'))
            {
                if (!ReadNext(end))
                    break;
            }
        }

        cursor.Reading.Leave();
    }

    /// <summary>Reads a list in parentheses, up to behind the closing one.</summary>
    public void ReadParenthesized()
    {
        cursor.At++;
        ReadList(ListEnd.Parenthesis);
        if (cursor.Current == ')')
            cursor.At++;
    }

    // False where the list ends.
    private bool ReadNext(ListEnd end)
    {
        if (cursor.Text.IsLineEnd(cursor.At))
        {
            ReadLineEnd();
            return true;
        }

        switch (cursor.Current)
        {
            case ' ' or '\t' or '\\' when cursor.Current != '\\' || cursor.IsContinuation:
                cursor.SkipBlanks();
                return true;
            case ';' when end == ListEnd.CaseClause && cursor.Peek(1) is ';' or '&':
                IsAtNextClause = true;
                return false;
            case '&' when cursor.Peek(1) != '>':
            case ';' or '|' or ')':
                IsConditional = cursor.Current is '&' or '|';
                cursor.At++;
                return true;
            case '#':
                cursor.SkipLine();
                return true;
            case '(':
                if (!commands.SkipArithmetic())
                    ReadParenthesized();
                return true;
            default:
                IsAtNextClause = false;
                return commands.Read() || end != ListEnd.CaseClause;
        }
    }

    /// <summary>Steps over the end of a line and over the here-documents behind it.</summary>
    public void ReadLineEnd()
    {
        cursor.At = cursor.Text.BehindLineEnd(cursor.At);
        documents.ReadPending();
    }
}
