using CertLint.Model;
using CertLint.Readers.Text.Commands.Shells;

namespace CertLint.Readers.Text.Commands.Hosts.Make;

/// <summary>
/// Cuts a Makefile into logical lines, tells recipes from the rest, and tells <see cref="MakefileVariables"/> what the rest does to
/// variables.
/// </summary>
internal sealed class MakefileLines
{
    private const string PrefixVariable = ".RECIPEPREFIX";

    private readonly ShellText text;
    private readonly MakefileReferences references;
    private readonly MakefileVariables variables;
    private readonly List<MakefileLine> lines = [];
    private readonly MakefileRules rules;
    private MakefileAssignment? defined;
    private int definedStart;
    private char prefix = '\t';
    private int definitions;
    private int conditions;

    public MakefileLines(ShellText text, MakefileReferences references, MakefileVariables variables)
    {
        this.text = text;
        this.references = references;
        this.variables = variables;
        rules = new MakefileRules(text, references);
        var first = text[0] == '\uFEFF' ? 1 : 0;
        for (int start = first, end; start < text.Length; start = Behind(end))
        {
            end = LogicalEnd(start);
            lines.Add(Read(start, end));
        }

        variables.Complete();
    }

    /// <summary>The lines.</summary>
    public IReadOnlyList<MakefileLine> All => lines;

    /// <summary>Whose syntax recipes have, by the variable <c>SHELL</c>.</summary>
    public ShellKind Shell { get; private set; }

    /// <summary>True where all lines of a recipe are one script.</summary>
    public bool IsOneShell { get; private set; }

    private static bool IsCondition(string line) => line.StartsWith("if", StringComparison.Ordinal)
        && (MakefileAssignment.StartsWithWord(line, "ifdef") || MakefileAssignment.StartsWithWord(line, "ifndef")
            || line.StartsWith("ifeq", StringComparison.Ordinal) || line.StartsWith("ifneq", StringComparison.Ordinal));

    private static bool IsInclusion(string line) => MakefileAssignment.StartsWithWord(line, "include")
        || MakefileAssignment.StartsWithWord(line, "-include") || MakefileAssignment.StartsWithWord(line, "sinclude")
        || MakefileAssignment.StartsWithWord(line, "load") || MakefileAssignment.StartsWithWord(line, "-load");

    private MakefileLine Read(int start, int end)
    {
        if (definitions > 0)
            return ReadDefined(start, end);
        var isIndented = text[start] == prefix;
        if (isIndented && rules.IsOpen && !rules.IsUncertain)
            return Recipe(start + 1, end, rules.Target);
        var line = LogicalLine.Read(text, references, start, end);
        MakefileFunctions.Tell(line.Text, variables);
        if (isIndented && rules.IsUncertain)
        {
            if (MakefileAssignment.Read(line) is { IsDefine: false } possible)
                variables.Assign(possible, null);
            if (rules.IsOpen)
                return Recipe(start + 1, end, rules.Target);
        }
        else if (ForeignDirectives.StandsIn(line.Text))
        {
            variables.SpoilAll();
            return Other(end);
        }
        else if (MakefileAssignment.Read(line) is { } assignment)
        {
            rules.Close(conditions > 0);
            Assign(assignment, end);
            return Other(end);
        }

        if (line.Length > 0 && !TryReadDirective(line.Text))
            return isIndented ? Recipe(start + 1, end, target: null) : ReadRule(line, start, end);
        return Other(end);
    }

    // A line of a definition is read where it stands, as a script of its own.
    private MakefileLine ReadDefined(int start, int end)
    {
        if (text[start] == prefix)
            return Recipe(start + 1, end, target: null);
        var written = text.Written(start, text.LineEndFrom(start)).Trim();
        if (MakefileAssignment.StartsWithWord(written, "define"))
        {
            definitions++;
        }
        else if (MakefileAssignment.StartsWithWord(written, "endef"))
        {
            if (--definitions == 0)
                EndDefinition(start);
        }
        else
        {
            return Recipe(start, end, target: null);
        }

        return Other(end);
    }

    private void Assign(MakefileAssignment assignment, int end)
    {
        if (assignment.IsDefine)
        {
            defined = assignment;
            definitions = 1;
            definedStart = Behind(end);
            return;
        }

        if (conditions == 0 && assignment.Name.Text == PrefixVariable && assignment.Value.Length > 0)
            prefix = assignment.Value.Text[0];
        if (assignment is { Name.Text: "SHELL", Kind: not (AssignmentKind.Append or AssignmentKind.Shell) }
            && assignment.Value.Text.Trim() is { Length: > 0 } program)
            Shell = NestedScripts.ShellOf(program.Split(' ', '\t')[0]) ?? ShellKind.Posix;
        variables.Assign(assignment, conditions > 0 ? null : assignment.Value);
    }

    // One of several lines stays unknown: they are several scripts, and are read in the definition.
    private void EndDefinition(int end)
    {
        var isLine = end > definedStart && text.LineEndFrom(definedStart) is var lineEnd && Behind(lineEnd) == end;
        variables.Assign(defined!, conditions == 0 && isLine ? text.Slice(definedStart, text.LineEndFrom(definedStart)) : null);
    }

    private bool TryReadDirective(string line)
    {
        if (IsCondition(line))
            conditions++;
        else if (MakefileAssignment.StartsWithWord(line, "endif"))
            conditions = Math.Max(0, conditions - 1);
        else if (IsInclusion(line))
            CloseAndSpoil();
        else
            return MakefileAssignment.StartsWithWord(line, "else");
        return true;
    }

    private void CloseAndSpoil()
    {
        rules.Close(conditions > 0);
        variables.Spoil();
    }

    private MakefileLine ReadRule(MappedText line, int start, int end)
    {
        // $(call …) on a line of its own may make assignments.
        IsOneShell |= line.Text.StartsWith(".ONESHELL", StringComparison.Ordinal);
        if (line.Text[0] == '$' && line.Text.IndexOf(' ') > 0 && MakefileReferences.IsAllOf(line))
        {
            if (!MakefileFunctions.OnlyWrites(line.Text))
                variables.Spoil();
        }
        else if (rules.Read(line, conditions > 0) is { } specific)
        {
            variables.Assign(specific.Targets, specific.Assignment, conditions > 0 ? null : specific.Assignment.Value);
        }
        else if (rules.InlineRecipe(start, end) is { } inline)
        {
            return Recipe(inline, end, rules.Target);
        }

        return Other(end);
    }

    // Make expands a shell's comment as well.
    private MakefileLine Recipe(int start, int end, string? target)
    {
        MakefileFunctions.Tell(text.Written(start, end), variables);
        return new MakefileLine(start, end, IsRecipe: true, prefix, target);
    }

    private MakefileLine Other(int end) => new(end, end, IsRecipe: false, prefix, Target: null);

    private int LogicalEnd(int start)
    {
        var end = text.LineEndFrom(start);
        while (end < text.Length && IsContinued(start, end))
            end = text.LineEndFrom(text.BehindLineEnd(end));
        return end;
    }

    private bool IsContinued(int start, int end)
    {
        var count = 0;
        while (end - 1 - count >= start && text[end - 1 - count] == '\\')
            count++;
        return count % 2 == 1;
    }

    private int Behind(int lineEnd) => lineEnd < text.Length ? text.BehindLineEnd(lineEnd) : text.Length;
}
