using CertLint.Model;

namespace CertLint.Readers.Text.Commands.Shells.PowerShell;

/// <summary>Reads assignments, and tells the table of variables what they do.</summary>
internal sealed class PowerShellAssignments(PowerShellCursor cursor, PowerShellReader reader)
{
    private static readonly string[] Operators = ["??=", "+=", "-=", "*=", "/=", "%=", "++", "--", "="];

    private int depth;

    /// <summary>Reads the operator that stands here, and what is assigned; false where none does.</summary>
    /// <param name="target">What stands before it.</param>
    /// <param name="closing">Where the statements end.</param>
    public bool TryRead(PowerShellExpression target, char closing)
    {
        if (IsLoopVariable())
            Spoil(target);
        if (Operators.FirstOrDefault(value => cursor.Text.Has(cursor.At, value)) is not { } found)
            return false;
        cursor.At += found.Length;
        var start = cursor.At;
        cursor.SkipLines();
        if (found is "++" or "--")
        {
            Spoil(target);
            return false;
        }

        var isTable = cursor.Current == '@' && cursor.Peek(1) == '{';
        var table = isTable ? reader.Hashtables.Read() : null;
        var values = isTable || cursor.IsAtStatementEnd || cursor.Current == closing ? null : ReadValue(closing);
        cursor.SkipBlanks();
        if (!cursor.IsAtStatementEnd && cursor.Current != closing)
            (table, values) = (null, null);
        if (found == "=" && target.Variable is { } name && cursor.Reading.Variables is { } variables && IsPlain(name))
            Define(variables, name, table, values, cursor.Text.SpanOf(start, start).Start);
        else
            Spoil(target);
        return true;
    }

    // $a = $b = 'x'; where too many stand in a row, the rest is a statement of its own.
    private IReadOnlyList<MappedText>? ReadValue(char closing)
    {
        if (depth == ShellLimits.Nesting)
            return null;
        depth++;
        var values = reader.ReadStatement(closing);
        depth--;
        return values;
    }

    private void Define(
        VariableTable variables, string name, IReadOnlyList<ShellWord>? table, IReadOnlyList<MappedText>? values, int start)
    {
        var always = cursor.Reading.Depth == 1 && cursor.Current is not ('|' or '&');
        variables.Define(name, always && values is { Count: 1 } ? values[0] : null, start);
        variables.DefineTable(name, cursor.Current is '|' or '&' ? null : table, start);
    }

    private static bool IsPlain(string name) => name.All(PowerShellCharacters.IsVariableName);

    // $item in 'foreach ($item in …)'.
    private bool IsLoopVariable() => (cursor.Current | 0x20) == 'i' && (cursor.Peek(1) | 0x20) == 'n'
        && !PowerShellCharacters.IsVariableName(cursor.Peek(2)) && !PowerShellCharacters.IsVariableName(cursor.Peek(-1));

    // Whatever the target names may be changed: $script:name, $table.Key, $a, $b.
    private void Spoil(PowerShellExpression target)
    {
        if (cursor.Reading.Variables is not { } variables)
            return;
        foreach (var written in target.Names)
        {
            var scoped = written.TrimStart('{');
            var name = scoped.Substring(scoped.IndexOf(':') + 1);
            var length = name.TakeWhile(PowerShellCharacters.IsVariableName).Count();
            variables.Spoil(name.Substring(0, length));
            variables.SpoilTable(name.Substring(0, length));
        }
    }
}
