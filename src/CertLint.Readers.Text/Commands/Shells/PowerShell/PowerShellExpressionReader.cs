using CertLint.Model;

namespace CertLint.Readers.Text.Commands.Shells.PowerShell;

/// <summary>
/// Steps over expressions (about_Parsing, "expression mode"): the commands in them are read, and the values of what is but a
/// list of texts and variables are told.
/// </summary>
internal sealed class PowerShellExpressionReader(PowerShellCursor cursor, PowerShellReader reader)
{
    private readonly PowerShellAssignments assignments = new(cursor, reader);

    /// <summary>Reads up to the end of the statement.</summary>
    /// <returns>Its values; null where only PowerShell knows them.</returns>
    public IReadOnlyList<MappedText>? Read(char closing)
    {
        var expression = new PowerShellExpression();
        while (cursor.More)
        {
            cursor.SkipBlanks();
            if (cursor.IsAtStatementEnd || cursor.Current == closing)
                break;
            if (assignments.TryRead(expression, closing))
                return null;
            ReadPart(expression);
        }

        return expression.Values;
    }

    private void ReadPart(PowerShellExpression expression)
    {
        var start = cursor.At;
        var word = new MappedTextBuilder();
        if (cursor.Text.IsHole(start))
        {
            cursor.Text.Append(word, cursor.At++);
            expression.Add(word.Build());
        }
        else if (reader.Strings.IsAtString)
        {
            var quote = cursor.Current == '@' ? 0 : 1;
            reader.Strings.Read(word);
            expression.Add(word.Build(cursor.Text.SpanOf(start, start).Start + quote));
        }
        else if (cursor.Current == '$')
        {
            ReadVariable(expression, word);
        }
        else if (cursor.Current == ',')
        {
            cursor.At++;
            cursor.SkipLines();
            expression.Separate();
        }
        else
        {
            ReadOther(expression);
        }
    }

    private void ReadVariable(PowerShellExpression expression, MappedTextBuilder word)
    {
        var start = cursor.At;
        if (!reader.Variables.TryRead(word, isInString: false))
        {
            cursor.At++;
            expression.Obscure();
            return;
        }

        var name = cursor.Text.Written(start + 1, cursor.At);
        expression.Add(word.Build());
        expression.Names.Add(name);
        expression.Variable = expression.Values is { Count: 1 } ? name : null;
    }

    private void ReadOther(PowerShellExpression expression)
    {
        switch (cursor.Current)
        {
            case '(':
                expression.Add(reader.ReadGroup(')'));
                break;
            case '@' when cursor.Peek(1) == '(':
                cursor.At++;
                expression.Add(reader.ReadGroup(')'));
                break;
            case '@' when cursor.Peek(1) == '{':
                reader.Hashtables.Read();
                expression.Obscure();
                break;
            case '{':
                reader.ReadGroup('}');
                expression.Obscure();
                break;
            case '[' when expression.IsEmpty:
                ReadType(expression);
                break;
            case '[':
                reader.SkipBrackets();
                expression.Obscure();
                break;
            default:
                ReadOperator(expression);
                break;
        }
    }

    // A cast to text, or to a list of texts, changes none; another type may.
    private void ReadType(PowerShellExpression expression)
    {
        var start = cursor.At;
        reader.SkipBrackets();
        if (!cursor.Text.Written(start, cursor.At).StartsWith("[string", StringComparison.OrdinalIgnoreCase))
            expression.Obscure();
    }

    private void ReadOperator(PowerShellExpression expression)
    {
        var start = cursor.At;
        while (PowerShellCharacters.IsVariableName(cursor.Current) && cursor.More)
            cursor.At++;
        var word = cursor.Text.Written(start, cursor.At);
        if (word.Length == 0)
            cursor.At++;
        if (word.Length > 0 && word.All(character => character is >= '0' and <= '9') && expression.IsEmpty)
            expression.Add(cursor.Text.Slice(start, cursor.At));
        else
            expression.Obscure();
    }
}
