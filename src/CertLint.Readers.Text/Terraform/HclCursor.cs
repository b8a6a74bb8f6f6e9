using CertLint.Model;

namespace CertLint.Readers.Text.Terraform;

/// <summary>Where a parser of HCL stands in a text, and what it steps over: spaces, comments, strings, brackets.</summary>
internal sealed class HclCursor(string text)
{
    private const char End = '\0';

    private int steps;

    /// <summary>The text.</summary>
    public string Text => text;

    /// <summary>The offset of the next character.</summary>
    public int At { get; private set; }

    /// <summary>The next character; U+0000 at the end.</summary>
    public char Current => At < text.Length ? text[At] : End;

    /// <summary>True at the end of the text, and where too much work has been done on it.</summary>
    public bool IsAtEnd => At >= text.Length || IsExhausted;

    /// <summary>True where the limit on work is reached.</summary>
    public bool IsExhausted => steps > TerraformLimits.Steps;

    /// <summary>The character <paramref name="ahead"/> of the next one.</summary>
    public char Peek(int ahead = 1) => At + ahead < text.Length ? text[At + ahead] : End;

    /// <summary>True where the text goes on with these characters.</summary>
    public bool StartsWith(string characters) => string.CompareOrdinal(text, At, characters, 0, characters.Length) == 0;

    /// <summary>Goes on by some characters.</summary>
    public void Move(int count = 1)
    {
        At = Math.Min(text.Length, At + count);
        steps += count;
    }

    /// <summary>Goes back to where an expression starts, to read it in another way.</summary>
    public void Return(int start) => At = start;

    /// <summary>The text from <paramref name="start"/> to here.</summary>
    public string From(int start) => text.Substring(start, At - start);

    /// <summary>The place from <paramref name="start"/> to here.</summary>
    public SourceSpan PlaceFrom(int start) => SourceSpan.FromBounds(start, At);

    /// <summary>Steps over spaces and comments, and over line ends where they mean nothing.</summary>
    public void SkipSpace(bool withLines)
    {
        while (!IsAtEnd)
        {
            if (Current is ' ' or '\t' or '\uFEFF' || (withLines && Current is '\n' or '\r'))
                Move();
            else if (Current == '#' || (Current == '/' && Peek() == '/'))
                SkipLine();
            else if (Current == '/' && Peek() == '*')
                SkipTo("*/");
            else
                return;
        }
    }

    /// <summary>Steps over an identifier; false where none starts here.</summary>
    public bool SkipIdentifier()
    {
        if (!char.IsLetter(Current) && Current != '_')
            return false;
        while (char.IsLetterOrDigit(Current) || Current is '_' or '-')
            Move();
        return true;
    }

    /// <summary>Goes to the end of the line.</summary>
    public void SkipLine()
    {
        while (!IsAtEnd && Current is not ('\n' or '\r'))
            Move();
    }

    /// <summary>Steps over a quoted string and all strings in its interpolations; false where it is not closed.</summary>
    public bool SkipString(int depth = 0)
    {
        Move();
        while (!IsAtEnd && Current is not ('\n' or '\r'))
        {
            if (Current == '"')
            {
                Move();
                return true;
            }

            if (Current is '$' or '%' && Peek() == Current && Peek(2) == '{')
                Move(3);
            else if (Current is '$' or '%' && Peek() == '{')
            {
                if (!SkipInterpolation(depth))
                    return false;
            }
            else
            {
                Move(Current == '\\' ? 2 : 1);
            }
        }

        return false;
    }

    /// <summary>Steps over <c>${…}</c> or <c>%{…}</c>, with all braces and strings in it; false where it is not closed.</summary>
    public bool SkipInterpolation(int depth = 0)
    {
        if (depth > TerraformLimits.Depth)
            return false;
        Move(2);
        for (var braces = 1; !IsAtEnd;)
        {
            if (Current == '"')
            {
                if (!SkipString(depth + 1))
                    return false;
                continue;
            }

            braces += Current == '{' ? 1 : Current == '}' ? -1 : 0;
            Move();
            if (braces == 0)
                return true;
        }

        return false;
    }

    private void SkipTo(string end)
    {
        var found = text.IndexOf(end, At + 2, StringComparison.Ordinal);
        Move(found < 0 ? text.Length - At : found + end.Length - At);
    }
}
