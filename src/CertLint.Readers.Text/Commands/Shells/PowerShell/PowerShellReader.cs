using CertLint.Model;

namespace CertLint.Readers.Text.Commands.Shells.PowerShell;

/// <summary>
/// Finds the commands of a PowerShell script, in whatever they stand: pipelines, blocks, functions, subexpressions. It checks
/// no grammar: what PowerShell would reject is read as far as it goes.
/// </summary>
internal sealed class PowerShellReader
{
    private static readonly HashSet<string> BeforeStatement = new(StringComparer.OrdinalIgnoreCase)
    {
        "if", "elseif", "else", "while", "switch", "for", "foreach", "do", "until", "try", "catch", "finally", "trap", "begin",
        "process", "end", "clean", "dynamicparam", "return", "throw", "exit", "in", "data", "param", "hidden", "static", "break", "continue",
    };

    private static readonly HashSet<string> BeforeName = new(StringComparer.OrdinalIgnoreCase)
    {
        "function", "filter", "workflow", "configuration", "class", "enum",
    };

    private readonly PowerShellCursor cursor;
    private readonly PowerShellExpressionReader expressions;
    private readonly PowerShellCommandReader commands;

    /// <summary>Makes a reader for a script.</summary>
    public PowerShellReader(ShellText text, ScriptReading reading)
    {
        cursor = new PowerShellCursor(text, reading);
        Strings = new PowerShellStrings(cursor, this);
        Variables = new PowerShellVariables(cursor, this);
        Hashtables = new PowerShellHashtables(cursor, this);
        expressions = new PowerShellExpressionReader(cursor, this);
        commands = new PowerShellCommandReader(cursor, this);
    }

    /// <summary>Reads strings.</summary>
    public PowerShellStrings Strings { get; }

    /// <summary>Reads variables.</summary>
    public PowerShellVariables Variables { get; }

    /// <summary>Reads <c>@{ … }</c>.</summary>
    public PowerShellHashtables Hashtables { get; }

    /// <summary>Reads all of the script.</summary>
    public void Read() => ReadStatements('\0');

    /// <summary>Reads what stands in the parentheses, brackets or braces that open here, up to behind the closing one.</summary>
    /// <returns>The values, where it is a list of texts and variables; else null.</returns>
    public IReadOnlyList<MappedText>? ReadGroup(char closing)
    {
        cursor.Skip();
        var values = ReadStatements(closing);
        if (cursor.Current == closing)
            cursor.Skip();
        return values;
    }

    /// <summary>Steps over an index or the name of a type, up to behind the closing bracket.</summary>
    public void SkipBrackets()
    {
        var ignored = new MappedTextBuilder();
        cursor.Skip();
        if (cursor.Reading.Enter(cursor.Text, cursor.At))
        {
            while (cursor.More && cursor.Current != ']')
            {
                if (Strings.IsAtString)
                    Strings.Read(ignored);
                else if (cursor.Current == '(')
                    ReadGroup(')');
                else if (cursor.Current == '{')
                    ReadGroup('}');
                else if (cursor.Current == '[')
                    SkipBrackets();
                else if (!Variables.TryRead(ignored, isInString: false))
                    cursor.At++;
            }
        }

        cursor.Reading.Leave();
        cursor.Skip();
    }

    /// <summary>Reads a statement: an expression, an assignment, or a command.</summary>
    /// <param name="closing">Where the statements end.</param>
    /// <returns>The values, where it is a list of texts and variables; else null.</returns>
    public IReadOnlyList<MappedText>? ReadStatement(char closing)
    {
        cursor.SkipBlanks();
        var isBehindKeyword = SkipKeywords(closing, out var isAtEnd);
        if (isAtEnd)
            return null;
        if (cursor.Current == '&' || (cursor.Current == '.' && !PowerShellCharacters.IsVariableName(cursor.Peek(1)) && cursor.Peek(1) is not ('/' or '\\' or '.')))
        {
            commands.ReadCall();
            return null;
        }

        if (!IsAtCommand())
            return expressions.Read(closing) is { } values && !isBehindKeyword ? values : null;
        if (BeforeName.Contains(Bareword()))
            SkipName();
        else
            commands.Read();
        return null;
    }

    // Behind 'return' stands a statement, behind 'if' a group, behind 'try' a block.
    private bool SkipKeywords(char closing, out bool isAtEnd)
    {
        var isBehindKeyword = false;
        isAtEnd = false;
        while (!isAtEnd && IsAtCommand() && Bareword() is var word && BeforeStatement.Contains(word))
        {
            cursor.At += word.Length;
            cursor.SkipBlanks();
            isBehindKeyword = true;
            isAtEnd = cursor.IsAtStatementEnd || cursor.Current == closing;
        }

        return isBehindKeyword;
    }

    private List<MappedText>? ReadStatements(char closing)
    {
        List<MappedText>? values = [];
        if (cursor.Reading.Enter(cursor.Text, cursor.At))
        {
            while (SkipToStatement(closing))
            {
                var start = cursor.At;
                if (ReadStatement(closing) is { } more)
                    values?.AddRange(more);
                else
                    values = null;
                if (cursor.At == start)
                    cursor.At++;
                cursor.SkipBlanks();
                // What goes through a pipeline comes out as something else.
                if (cursor.Current is '|' or '&')
                    values = null;
            }
        }

        cursor.Reading.Leave();
        return values;
    }

    // False where the statements end.
    private bool SkipToStatement(char closing)
    {
        while (cursor.More)
        {
            cursor.SkipLines();
            if (cursor.Current == closing)
                return false;
            if (cursor.Current is not (';' or '|' or ')' or '}') && !(cursor.Current == '&' && cursor.Peek(1) == '&'))
                return !cursor.IsAtEnd;
            cursor.Skip(cursor.Current == '&' ? 2 : 1);
        }

        return false;
    }

    private bool IsAtCommand()
    {
        if (cursor.Text.IsHole(cursor.At) || cursor.Current == '`')
            return true;
        if (char.IsDigit(cursor.Current))
            return Bareword().Any(char.IsLetter) && !Bareword().StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        return !Strings.IsAtString && !PowerShellCharacters.IsDash(cursor.Current)
            && cursor.Current is not ('$' or '(' or '@' or '[' or ']' or '{' or '!' or '+' or ',' or '=' or '<' or '>');
    }

    private string Bareword()
    {
        var end = cursor.At;
        while (end < cursor.Text.Length && end - cursor.At < ShellLimits.BracketLength
            && (PowerShellCharacters.IsVariableName(cursor.Text[end]) || cursor.Text[end] is '-' or '.' or '\\' or '/' or ':'))
        {
            end++;
        }

        return cursor.Text.Written(cursor.At, end);
    }

    // The name of a function or class, up to its parameters or its block.
    private void SkipName()
    {
        while (cursor.More && cursor.Current is not ('{' or '(') && !PowerShellCharacters.IsNewLine(cursor.Current))
            cursor.At++;
    }
}
