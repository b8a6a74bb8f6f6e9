using CertLint.Model;
using CertLint.Readers.Text.Commands.Shells;

namespace CertLint.Readers.Text.Commands.Hosts.Make;

/// <summary>How an assignment changes a variable (GNU make's manual, 6.2 "The Two Flavors of Variables" and those behind it).</summary>
internal enum AssignmentKind
{
    /// <summary><c>=</c>: expanded where it is used.</summary>
    Recursive,

    /// <summary><c>:=</c>, <c>::=</c>: expanded where it is assigned.</summary>
    Simple,

    /// <summary><c>:::=</c>: expanded where it is assigned, but what is appended is not.</summary>
    Immediate,

    /// <summary><c>?=</c>: only where there is none.</summary>
    Default,

    /// <summary><c>+=</c>.</summary>
    Append,

    /// <summary><c>!=</c>: what a command writes.</summary>
    Shell,

    /// <summary><c>undefine</c>.</summary>
    Undefine,
}

/// <summary>An assignment.</summary>
/// <param name="Name">The variable; it may hold references.</param>
/// <param name="Kind">How it changes.</param>
/// <param name="Value">What stands behind the sign, without the white space before it.</param>
internal sealed record MakefileAssignment(MappedText Name, AssignmentKind Kind, MappedText Value)
{
    private static readonly string[] Modifiers = ["override", "export", "private"];

    // The longer ones first.
    private static readonly (string Sign, AssignmentKind Kind)[] Signs =
    [
        (":::=", AssignmentKind.Immediate), ("::=", AssignmentKind.Simple), (":=", AssignmentKind.Simple), ("?=", AssignmentKind.Default),
        ("+=", AssignmentKind.Append), ("!=", AssignmentKind.Shell), ("=", AssignmentKind.Recursive),
    ];

    /// <summary>True where <c>override</c> stands before it: what has none does not change the variable any more.</summary>
    public bool IsOverride { get; init; }

    /// <summary>True where <c>private</c> stands before it: recipes of a global variable do not see it.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>True for <c>define</c>, whose value stands on the lines behind.</summary>
    public bool IsDefine { get; init; }

    /// <summary>The assignment that a line is; null where it is something else.</summary>
    /// <param name="line">The line, joined and without comment.</param>
    public static MakefileAssignment? Read(MappedText line)
    {
        bool isOverride = false, isPrivate = false;
        while (true)
        {
            // 'export = x' assigns to a variable of that name.
            if (ReadPlain(line) is { } plain)
                return plain with { IsOverride = isOverride, IsPrivate = isPrivate };
            if (Modifiers.FirstOrDefault(word => StartsWithWord(line.Text, word)) is not { } modifier)
                break;
            isOverride |= modifier == "override";
            isPrivate |= modifier == "private";
            line = Behind(line, modifier.Length);
        }

        if (StartsWithWord(line.Text, "undefine"))
        {
            var name = Behind(line, "undefine".Length).Trim();
            return new MakefileAssignment(name, AssignmentKind.Undefine, name.Slice(0, 0)) { IsOverride = isOverride };
        }

        return StartsWithWord(line.Text, "define")
            ? ReadDefine(Behind(line, "define".Length)) with { IsOverride = isOverride, IsPrivate = isPrivate }
            : null;
    }

    /// <summary>True where the line's first word is this one.</summary>
    public static bool StartsWithWord(string line, string word) =>
        line.StartsWith(word, StringComparison.Ordinal) && (line.Length == word.Length || line[word.Length] is ' ' or '\t');

    private static MakefileAssignment ReadDefine(MappedText line)
    {
        var assignment = ReadPlain(line) ?? new MakefileAssignment(line.Trim(), AssignmentKind.Recursive, line.Slice(line.Length, 0));
        return assignment with { IsDefine = true };
    }

    // NAME, white space, a sign: a name has no white space but in references, and a colon only as a part of the sign.
    private static MakefileAssignment? ReadPlain(MappedText line)
    {
        var text = line.Text;
        MakefileReferences? references = null;
        var end = -1;
        for (var at = 0; at < text.Length;)
        {
            if (SignAt(text, at) is var (sign, kind))
            {
                return end == 0 || at == 0 ? null
                    : new MakefileAssignment(line.Slice(0, end < 0 ? at : end), kind, Behind(line, at + sign.Length));
            }

            if (text[at] is ' ' or '\t')
                end = end < 0 ? at : end;
            else if (end >= 0 || text[at] is ':' or '#')
                return null;
            at = text[at] != '$' ? at + 1 : (references ??= new MakefileReferences(new ShellText(line))).EndOf(at);
        }

        return null;
    }

    private static (string Sign, AssignmentKind Kind)? SignAt(string text, int at)
    {
        if (text[at] is not (':' or '?' or '+' or '!' or '='))
            return null;
        foreach (var sign in Signs)
        {
            if (string.CompareOrdinal(text, at, sign.Sign, 0, sign.Sign.Length) == 0)
                return sign;
        }

        return null;
    }

    private static MappedText Behind(MappedText line, int start)
    {
        while (start < line.Length && line.Text[start] is ' ' or '\t')
            start++;
        return line.Slice(start, line.Length - start);
    }
}
