using CertLint.Model;

namespace CertLint.Readers.Text.Commands.Shells.PowerShell;

/// <summary>Reads the arguments of commands (about_Parsing, "argument mode").</summary>
internal sealed class PowerShellWordReader(PowerShellCursor cursor, PowerShellReader reader)
{
    /// <summary>Reads an argument with all elements of a list, <c>a, 'b'</c>.</summary>
    /// <param name="isParameterCut">True where <c>-Name:value</c> ends at the colon.</param>
    public PowerShellArgument Read(bool isParameterCut)
    {
        var start = cursor.At;
        var elements = new List<MappedText>();
        var isQuoted = false;
        var isParameter = PowerShellCharacters.IsDash(cursor.Current);
        var end = start;
        while (cursor.More)
        {
            isQuoted |= ReadElement(elements, isParameterCut);
            if (cursor.At == start)
                cursor.At++;
            end = cursor.At;
            cursor.SkipBlanks();
            if (cursor.Current != ',' || (isParameter && isParameterCut))
                break;
            cursor.At++;
            cursor.SkipLines();
            isParameter = false;
        }

        return new PowerShellArgument(elements, cursor.Text.SpanOf(start, end), isQuoted);
    }

    // True where it is quoted.
    private bool ReadElement(List<MappedText> elements, bool isParameterCut)
    {
        var start = cursor.At;
        var word = new MappedTextBuilder();
        if (reader.Strings.IsAtString)
        {
            var quote = cursor.Current == '@' ? 0 : 1;
            reader.Strings.Read(word);
            elements.Add(word.Build(cursor.Text.SpanOf(start, start).Start + quote));
            return true;
        }

        if (cursor.Current == '(' || (cursor.Current == '@' && cursor.Peek(1) == '('))
        {
            cursor.At += cursor.Current == '@' ? 1 : 0;
            var values = reader.ReadGroup(')');
            if (IsAtMember() || values is null)
                elements.Add(Hole(start));
            else
                elements.AddRange(values);
            return false;
        }

        if (cursor.Current == '@' && cursor.Peek(1) == '{')
        {
            reader.Hashtables.Read();
            elements.Add(Hole(start));
            return false;
        }

        var isQuoted = ReadGeneric(word, isParameterCut);
        elements.Add(word.Build(cursor.Text.SpanOf(start, start).Start));
        return isQuoted;
    }

    private bool IsAtMember()
    {
        var start = cursor.At;
        while (cursor.More && (cursor.Current is '.' or ':' || PowerShellCharacters.IsVariableName(cursor.Current)))
            cursor.At++;
        while (cursor.Current is '(' or '[' && cursor.More)
            SkipMemberGroup();
        return cursor.At > start;
    }

    private void SkipMemberGroup()
    {
        if (cursor.Current == '(')
            reader.ReadGroup(')');
        else
            reader.SkipBrackets();
    }

    private bool ReadGeneric(MappedTextBuilder word, bool isParameterCut)
    {
        var start = cursor.At;
        var isQuoted = false;
        var isParameter = PowerShellCharacters.IsDash(cursor.Current);
        while (cursor.More)
        {
            if (cursor.Text.IsHole(cursor.At))
                cursor.Text.Append(word, cursor.At++);
            else if (cursor.Current == '`' && PowerShellCharacters.IsNewLine(cursor.Peek(1)))
                break;
            else if (cursor.Current == '`')
                reader.Strings.ReadEscape(word);
            else if (cursor.Current == '@' && cursor.At == start && PowerShellCharacters.IsVariableName(cursor.Peek(1)) && cursor.Text.MarkerLength(start) == 0)
                ReadSplat(word);
            else if (cursor.At > start && reader.Strings.IsAtString && cursor.Current != '@')
                isQuoted = ReadEmbedded(word);
            else if (TryReadUnknown(word, start))
                continue;
            else if (PowerShellCharacters.EndsArgument(cursor.Current))
                break;
            else if (cursor.At == start && isParameter && cursor.Current != '-')
                ReadDash(word);
            else
                cursor.Text.Append(word, cursor.At++);
            if (isParameter && isParameterCut && cursor.Peek(-1) == ':')
            {
                word.Truncate(word.Length - 1);
                break;
            }
        }

        return isQuoted;
    }

    private bool TryReadUnknown(MappedTextBuilder word, int start)
    {
        if (cursor.Current != '<' || Placeholder.StandsAt(cursor.Text, cursor.At, isInWord: cursor.At > start))
        {
            if (reader.Strings.TryReadMarker(word))
                return true;
        }

        if (cursor.Current != '{' || cursor.At != start)
            return reader.Variables.TryRead(word, isInString: false);
        ReadBlock(word);
        return true;
    }

    private bool ReadEmbedded(MappedTextBuilder word)
    {
        reader.Strings.Read(word);
        return true;
    }

    private void ReadDash(MappedTextBuilder word)
    {
        cursor.Text.Append(word, "-", cursor.At, cursor.At + 1);
        cursor.At++;
    }

    private void ReadBlock(MappedTextBuilder word)
    {
        var start = cursor.At;
        reader.ReadGroup('}');
        cursor.Text.AppendHole(word, HoleKind.Variable, start, cursor.At);
    }

    private void ReadSplat(MappedTextBuilder word)
    {
        var start = cursor.At++;
        while (PowerShellCharacters.IsVariableName(cursor.Current) || cursor.Current == ':')
            cursor.At++;
        cursor.Reading.Variables?.Splat(cursor.Text.SpanOf(start, start).Start, cursor.Text.Written(start + 1, cursor.At));
        cursor.Text.AppendHole(word, HoleKind.Variable, start, cursor.At);
    }

    private MappedText Hole(int start)
    {
        var word = new MappedTextBuilder();
        cursor.Text.AppendHole(word, HoleKind.Variable, start, cursor.At);
        return word.Build();
    }
}
