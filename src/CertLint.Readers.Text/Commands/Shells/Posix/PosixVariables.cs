using CertLint.Model;

namespace CertLint.Readers.Text.Commands.Shells.Posix;

/// <summary>Tells the table of variables what commands, arithmetic and braces do to them.</summary>
internal static class PosixVariables
{
    private static readonly HashSet<string> Writers = new(StringComparer.Ordinal)
    {
        "read", "mapfile", "readarray", "getopts", "unset", "let", "declare", "typeset", "local", "export", "readonly",
    };

    /// <summary>What the command may do to variables.</summary>
    public static void Note(CommandDraft command, VariableTable variables)
    {
        var first = command.Words[0].Text.Text is "builtin" or "command" && command.Words.Count > 1 ? 1 : 0;
        var name = command.Words[first].Text.Text;
        var arguments = command.Words.Skip(first + 1).Select(word => word.Text);
        if (name is "eval" or "source" or "." or "trap" or "setopt" or "alias")
            variables.Spoil();
        else if (Writers.Contains(name) || (name == "printf" && arguments.Any(word => word.Text == "-v")))
            NoteWriter(arguments, variables, keepsValue: name is "export" or "readonly");
    }

    private static void NoteWriter(IEnumerable<MappedText> arguments, VariableTable variables, bool keepsValue)
    {
        foreach (var argument in arguments)
        {
            var length = PosixCharacters.NameLength(argument.Text);
            if (argument.IsHoleAt(0))
                variables.Spoil();
            else if (length > 0 && !(keepsValue && length == argument.Length))
                variables.Spoil(argument.Text.Substring(0, length));
        }
    }

    /// <summary>What an arithmetic expression may do: <c>((n = 1))</c>, <c>$((n++))</c>.</summary>
    public static void NoteArithmetic(string written, VariableTable variables)
    {
        for (var i = 0; i < written.Length; i++)
        {
            var start = i;
            while (i < written.Length && PosixCharacters.IsName(written[i]))
                i++;
            if (i > start && PosixCharacters.IsNameStart(written[start]))
                variables.Spoil(written.Substring(start, i - start));
        }
    }

    /// <summary>What <c>${…}</c> may do: <c>${NAME:=value}</c> assigns.</summary>
    /// <param name="content">What stands between the braces.</param>
    /// <param name="variables">The table.</param>
    public static void NoteBraces(string content, VariableTable variables)
    {
        var length = PosixCharacters.NameLength(content);
        var rest = content.Substring(length);
        if (rest.StartsWith("=", StringComparison.Ordinal) || rest.StartsWith(":=", StringComparison.Ordinal))
            variables.Spoil(content.Substring(0, length));
    }
}
