using CertLint.Model;
using CertLint.Readers.Text.Commands.Shells;

namespace CertLint.Readers.Text.Commands.Hosts.Make;

/// <summary>A line of a Makefile that is no recipe, as make reads it (GNU make's manual, 3.1 "What Makefiles Contain").</summary>
internal static class LogicalLine
{
    /// <summary>Joins lines with one space in place of a backslash and the white space around, and takes the comment off.</summary>
    /// <param name="text">The file.</param>
    /// <param name="references">Its references: a number sign in one starts no comment.</param>
    /// <param name="start">Where the line starts.</param>
    /// <param name="end">Where it ends, joined ones included.</param>
    public static MappedText Read(ShellText text, MakefileReferences references, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\t')
            start++;
        var line = new MappedTextBuilder();
        var behindReference = start;
        var at = start;
        var solidLength = 0;
        while (at < end)
        {
            if (text[at] == '$' && at >= behindReference)
                behindReference = references.EndOf(at);
            if (text[at] == '#' && at >= behindReference)
                break;
            var character = text[at];
            if (character == '\\')
                at = ReadBackslashes(text, line, (at, end, solidLength), isInReference: at < behindReference);
            else
                text.Append(line, at++);
            if (character is not (' ' or '\t'))
                solidLength = line.Length;
        }

        return line.Build(text.SpanOf(start, start).Start);
    }

    // Before a number sign and before a line's end two of them are one.
    private static int ReadBackslashes(
        ShellText text, MappedTextBuilder line, (int Start, int End, int SolidLength) part, bool isInReference)
    {
        var (start, end, solidLength) = part;
        var at = start;
        while (at < end && text[at] == '\\')
            at++;
        var count = at - start;
        var isNumber = at < end && text[at] == '#' && !isInReference;
        var isJoined = at < end && text.IsLineEnd(at);
        if (!isNumber && !isJoined)
        {
            for (var i = start; i < at; i++)
                text.Append(line, i);
            return at;
        }

        for (var i = 0; i < count / 2; i++)
            text.Append(line, "\\", start + (2 * i), start + (2 * i) + 2);
        if (count % 2 == 0)
            return at;
        if (isNumber)
        {
            text.Append(line, "#", at - 1, at + 1);
            return at + 1;
        }

        if (count == 1)
            line.Truncate(solidLength);
        return Join(text, line, at, end);
    }

    private static int Join(ShellText text, MappedTextBuilder line, int lineEnd, int end)
    {
        var behind = text.BehindLineEnd(lineEnd);
        while (behind < end && text[behind] is ' ' or '\t')
            behind++;
        text.Append(line, " ", lineEnd - 1, behind);
        return behind;
    }
}
