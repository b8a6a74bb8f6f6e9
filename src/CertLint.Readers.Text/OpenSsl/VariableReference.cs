namespace CertLint.Readers.Text.OpenSsl;

/// <summary><c>$name</c>, <c>${name}</c>, <c>$(name)</c>, each also with <c>section::</c> before the name.</summary>
/// <param name="Section">The section, where one is named.</param>
/// <param name="Name">The key; may be empty.</param>
/// <param name="End">The offset behind the reference.</param>
/// <param name="IsBraced">True with braces or parentheses.</param>
/// <param name="IsWellFormed">False where the closing brace does not follow the name.</param>
internal sealed record VariableReference(string? Section, string Name, int End, bool IsBraced, bool IsWellFormed)
{
    /// <summary>The reference whose <c>$</c> stands at <paramref name="dollar"/>.</summary>
    public static VariableReference At(LogicalLine line, int dollar, int end, bool isDollarName)
    {
        var closing = line[dollar + 1] switch { '{' => '}', '(' => ')', _ => '\0' };
        var start = dollar + (closing == '\0' ? 1 : 2);
        string? section = null;
        var stop = SkipName(line, start, end, isDollarName);
        if (stop + 1 < end && line[stop] == ':' && line[stop + 1] == ':')
        {
            section = Text(line, start, stop);
            start = stop + 2;
            stop = SkipName(line, start, end, isDollarName);
        }

        var name = Text(line, start, stop);
        if (closing == '\0')
            return new VariableReference(section, name, stop, IsBraced: false, IsWellFormed: true);
        var isClosed = stop < end && line[stop] == closing;
        return new VariableReference(section, name, isClosed ? stop + 1 : stop, IsBraced: true, isClosed);
    }

    private static int SkipName(LogicalLine line, int index, int end, bool isDollarName)
    {
        while (index < end && (ConfigCharacters.IsVariableName(line[index]) || (isDollarName && line[index] == '$')))
            index++;
        return index;
    }

    private static string Text(LogicalLine line, int start, int end)
    {
        var characters = new char[end - start];
        for (var i = start; i < end; i++)
            characters[i - start] = line[i];
        return new string(characters);
    }
}
