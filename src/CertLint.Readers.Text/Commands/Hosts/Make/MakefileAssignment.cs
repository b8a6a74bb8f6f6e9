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
    /// <param name="start">Where in the line the assignment would start.</param>
    public static MakefileAssignment? Read(MappedText line, int start = 0)
    {
        var text = line.Text;
        var references = new MakefileReferences(new ShellText(line));
        bool isOverride = false, isPrivate = false;
        for (start = BehindBlanks(text, start); ;)
        {
            // 'export = x' assigns to a variable of that name.
            if (ReadPlain(line, start, references) is { } plain)
                return plain with { IsOverride = isOverride, IsPrivate = isPrivate };
            if (Modifiers.FirstOrDefault(word => HasWord(text, start, word)) is not { } modifier)
                break;
            isOverride |= modifier == "override";
            isPrivate |= modifier == "private";
            start = BehindBlanks(text, start + modifier.Length);
        }

        if (HasWord(text, start, "undefine"))
        {
            var name = From(line, BehindBlanks(text, start + "undefine".Length)).Trim();
            return new MakefileAssignment(name, AssignmentKind.Undefine, name.Slice(0, 0)) { IsOverride = isOverride };
        }

        if (!HasWord(text, start, "define"))
            return null;
        start = BehindBlanks(text, start + "define".Length);
        var defined = ReadPlain(line, start, references)
            ?? new MakefileAssignment(From(line, start).Trim(), AssignmentKind.Recursive, line.Slice(line.Length, 0));
        return defined with { IsOverride = isOverride, IsPrivate = isPrivate, IsDefine = true };
    }

    /// <summary>True where the line's first word is this one.</summary>
    public static bool StartsWithWord(string line, string word) => HasWord(line, 0, word);

    private static bool HasWord(string line, int at, string word) =>
        string.CompareOrdinal(line, at, word, 0, word.Length) == 0
        && (line.Length == at + word.Length || line[at + word.Length] is ' ' or '\t');

    // NAME, white space, a sign: a name has no white space but in references, and a colon only as a part of the sign.
    private static MakefileAssignment? ReadPlain(MappedText line, int start, MakefileReferences references)
    {
        var text = line.Text;
        var end = -1;
        for (var at = start; at < text.Length;)
        {
            if (SignAt(text, at) is var (sign, kind))
            {
                return at == start ? null
                    : new MakefileAssignment(line.Slice(start, (end < 0 ? at : end) - start), kind, From(line, BehindBlanks(text, at + sign.Length)));
            }

            if (text[at] is ' ' or '\t')
                end = end < 0 ? at : end;
            else if (end >= 0 || text[at] is ':' or '#')
                return null;
            at = text[at] != '$' ? at + 1 : references.EndOf(at);
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

    private static int BehindBlanks(string line, int start)
    {
        while (start < line.Length && line[start] is ' ' or '\t')
            start++;
        return start;
    }

    private static MappedText From(MappedText line, int start) => line.Slice(start, line.Length - start);
}
