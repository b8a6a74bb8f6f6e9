using CertLint.Model;

namespace CertLint.Readers.Text.Commands.Shells.PowerShell;

/// <summary>Steps over variables and subexpressions; the commands in these are read, what they give is a hole (about_Variables).</summary>
internal sealed class PowerShellVariables(PowerShellCursor cursor, PowerShellReader reader)
{
    /// <summary>Reads the variable or <c>$( … )</c> that starts here; false where none does.</summary>
    /// <param name="word">Takes the hole.</param>
    /// <param name="isInString">True where properties and indexes behind the variable are text.</param>
    public bool TryRead(MappedTextBuilder word, bool isInString)
    {
        if (cursor.Current != '$' || cursor.Text.IsHole(cursor.At))
            return false;
        var start = cursor.At;
        if (cursor.Peek(1) == '(')
        {
            cursor.At++;
            reader.ReadGroup(')');
        }
        else if (ReadName() is not { } name)
        {
            return false;
        }
        else if (isInString || !SkipMembers())
        {
            cursor.Reading.Variables?.Refer(cursor.Text.SpanOf(start, start).Start, name, isWhole: true);
        }
        else
        {
            cursor.Reading.Variables?.SpoilTable(name);
        }

        cursor.Text.AppendHole(word, HoleKind.Variable, start, cursor.At);
        return true;
    }

    /// <summary>Reads <c>$name</c>, <c>${name}</c> or <c>$scope:name</c>; null, and nothing read, where none stands here.</summary>
    public string? ReadName()
    {
        var start = cursor.At + 1;
        if (cursor.Peek(1) == '{')
        {
            cursor.Skip(2);
            while (cursor.More && cursor.Current != '}')
                cursor.At++;
            cursor.Skip();
            return cursor.Text.Written(start + 1, Math.Max(start + 1, cursor.At - 1));
        }

        if (cursor.Peek(1) is '$' or '^')
        {
            cursor.Skip(2);
            return "";
        }

        if (!PowerShellCharacters.IsVariableName(cursor.Peek(1)))
            return null;
        cursor.At++;
        while (PowerShellCharacters.IsVariableName(cursor.Current) || (cursor.Current == ':' && PowerShellCharacters.IsVariableName(cursor.Peek(1))))
            cursor.At++;
        return cursor.Text.Written(start, cursor.At);
    }

    // .Property, .Method(…), [index], ::Static; false where none follows.
    private bool SkipMembers()
    {
        var start = cursor.At;
        while (cursor.More)
        {
            if (cursor.Current == '.' && PowerShellCharacters.IsVariableName(cursor.Peek(1)))
                SkipMember(1);
            else if (cursor.Current == ':' && cursor.Peek(1) == ':' && PowerShellCharacters.IsVariableName(cursor.Peek(2)))
                SkipMember(2);
            else if (cursor.Current == '[')
                reader.SkipBrackets();
            else
                break;
        }

        return cursor.At > start;
    }

    private void SkipMember(int length)
    {
        cursor.At += length;
        while (PowerShellCharacters.IsVariableName(cursor.Current))
            cursor.At++;
        if (cursor.Current == '(')
            reader.ReadGroup(')');
    }
}
