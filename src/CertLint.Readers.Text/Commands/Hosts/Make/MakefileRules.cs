using CertLint.Model;
using CertLint.Readers.Text.Commands.Shells;

namespace CertLint.Readers.Text.Commands.Hosts.Make;

/// <summary>Reads the heads of rules: <c>target: prerequisites ; command</c>, and variables for a target: <c>target: NAME = value</c>.</summary>
internal sealed class MakefileRules(ShellText text, MakefileReferences references)
{
    /// <summary>True where an indented line is a recipe: behind a rule, until something else than a condition or a comment.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The rule's target; null where it has several, a pattern, or one that a variable names.</summary>
    public string? Target { get; private set; }

    /// <summary>True where a condition decides whether an indented line is a recipe.</summary>
    public bool IsUncertain { get; private set; }

    /// <summary>An indented line is no recipe any more.</summary>
    public void Close(bool isConditional)
    {
        IsOpen = false;
        IsUncertain = isConditional;
    }

    /// <summary>Takes the head of a rule; tells the assignment that it is in place of that, null where it is none.</summary>
    public (string Targets, MakefileAssignment Assignment)? Read(MappedText line, bool isConditional)
    {
        Target = null;
        IsOpen = true;
        IsUncertain = isConditional;
        if (ColonIn(line) is not { } colon)
            return null;
        var behind = colon + 1;
        while (behind < line.Length && line.Text[behind] == ':')
            behind++;
        var targets = line.Text.Substring(0, colon).TrimEnd('&', ' ', '\t');
        var semicolon = line.Text.IndexOf(';', behind);
        var end = semicolon < 0 ? line.Length : semicolon;
        if (MakefileAssignment.Read(line.Slice(0, end), behind) is { IsDefine: false } found)
        {
            Close(isConditional);
            return (targets, MakefileAssignment.Read(line, behind) ?? found);
        }

        Target = targets.Length > 0 && targets.IndexOfAny([' ', '\t', '%', '$', '*', '?', '[', '\\', '~']) < 0 ? targets : null;
        return null;
    }

    /// <summary>Where the command behind a rule's prerequisites starts; null where there is none.</summary>
    public int? InlineRecipe(int start, int end)
    {
        var colon = -1;
        for (var i = start; i < end; i++)
        {
            if (text[i] == '$')
                i = Math.Max(i, references.EndOf(i) - 1);
            else if (text[i] == '#' || (text[i] == '=' && colon < 0))
                return null;
            else if (text[i] == ':' && text[i + 1] == '=')
                return null;
            else if (text[i] == ':')
                colon = i;
            else if (text[i] == ';' && colon >= 0)
                return i + 1;
        }

        return null;
    }

    private static int? ColonIn(MappedText line)
    {
        MakefileReferences? inLine = null;
        for (var at = 0; at < line.Length;)
        {
            if (line.Text[at] == ':')
                return at;
            at = line.Text[at] != '$' ? at + 1 : (inLine ??= new MakefileReferences(new ShellText(line))).EndOf(at);
        }

        return null;
    }
}
