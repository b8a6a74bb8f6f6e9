using CertLint.Model;
using CertLint.Readers.Text.Commands.Shells;

namespace CertLint.Readers.Text.Commands.Hosts.Make;

/// <summary>
/// The variables of a Makefile as make has them when it runs recipes: after it has read all of the file (GNU make's manual, 3.7
/// "How make Reads a Makefile", and 6 "How to Use Variables"). A default (<c>?=</c>) and what a command line may override are what the
/// file says; what a condition decides, another file may set or a command writes is not known.
/// </summary>
internal sealed class MakefileVariables(int fileLength)
{
    private const string LongHole = "$(…)";

    private readonly Dictionary<string, MakefileVariable> globals = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Target, string Name), MakefileVariable> specifics = [];
    private readonly HashSet<string> specificNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> privateNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> shadowedNames = new(StringComparer.Ordinal);
    private long left = HostLimits.Expanded + ((long)fileLength * HostLimits.ExpandedPerUnit);
    private int age;
    private int depth;
    private bool isOpaque;
    private bool isComplete;

    /// <summary>All variables that were assigned so far may be anything, as an included file may have set them.</summary>
    public void Spoil() => age++;

    /// <summary>All variables may be anything, as <c>$(eval …)</c> or another program's condition sets them.</summary>
    public void SpoilAll() => isOpaque = true;

    /// <summary>Within a function, variables of these names are others.</summary>
    public void Shadow(IEnumerable<string> names) => shadowedNames.UnionWith(names);

    /// <summary>All of the file is read: from now on variables are as recipes see them.</summary>
    public void Complete() => isComplete = true;

    /// <summary>Takes an assignment.</summary>
    /// <param name="assignment">The assignment.</param>
    /// <param name="value">Its value; null where that is not known or a condition decides whether it is assigned.</param>
    public void Assign(MakefileAssignment assignment, MappedText? value)
    {
        if (NameOf(assignment) is not { } name)
        {
            Spoil();
            return;
        }

        // No recipe sees a global variable that was private once, whatever is assigned to it.
        if (assignment.IsPrivate)
            privateNames.Add(name);
        var old = globals.TryGetValue(name, out var found) ? found : null;
        if (old is { IsOverride: true } && !assignment.IsOverride)
            return;
        if (assignment.Kind == AssignmentKind.Default && old is not null)
            return;
        globals[name] = Next(assignment, old, IsPredefined(assignment, name) ? null : value, target: null);
    }

    /// <summary>Takes an assignment for one target or a pattern (GNU make's manual, 6.11, 6.12).</summary>
    /// <param name="targets">The targets as they are written.</param>
    /// <param name="assignment">The assignment.</param>
    /// <param name="value">Its value; null where it is not known.</param>
    public void Assign(string targets, MakefileAssignment assignment, MappedText? value)
    {
        if (NameOf(assignment) is not { } name)
        {
            SpoilAll();
            return;
        }

        // Recipes of what such a target needs see its variables as well.
        specificNames.Add(name);
        if (targets.IndexOf('$') >= 0)
            SpoilAll();
        foreach (var target in targets.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            var isPlain = assignment.Kind is AssignmentKind.Recursive or AssignmentKind.Simple && !specifics.ContainsKey((target, name));
            specifics[(target, name)] = Next(assignment, null, isPlain ? value : null, target);
        }
    }

    /// <summary>Appends a part of a text with what its references expand to.</summary>
    public void Expand(MappedTextBuilder into, ShellText text, MakefileReferences references, (int Start, int End) part, string? target)
    {
        for (var at = part.Start; at < part.End;)
        {
            if (text[at] == '$' && !text.IsHole(at))
                at = ReadReference(into, text, references, (at, part.End), target);
            else
                text.Append(into, at++);
        }
    }

    /// <summary>Appends what the reference expands to, and tells the offset behind it.</summary>
    public int ReadReference(MappedTextBuilder into, ShellText text, MakefileReferences references, (int Start, int End) part, string? target)
    {
        var at = part.Start;
        if (text[at + 1] == '$' && at + 1 < part.End)
        {
            text.Append(into, "$", at, at + 2);
            return at + 2;
        }

        var behind = Math.Min(references.EndOf(at), part.End);
        if (behind == at + 1)
        {
            text.Append(into, at);
        }
        else if (ValueOf(text, references, (at, behind), target) is not { } value)
        {
            AppendHole(into, text, (at, behind), mayBeEmpty: false);
        }
        else if (value.All(part => string.IsNullOrWhiteSpace(part.Text)))
        {
            // Whoever runs make fills it in.
            AppendHole(into, text, (at, behind), mayBeEmpty: true);
        }
        else
        {
            for (var i = 0; i < value.Count; i++)
            {
                if (i > 0)
                    into.Append(" ", text.SpanOf(at, behind));
                into.Append(value[i], value[i].Span, text.SpanOf(at, behind));
            }
        }

        return behind;
    }

    // One in a value is made again wherever that is used.
    private void AppendHole(MappedTextBuilder into, ShellText text, (int Start, int End) part, bool mayBeEmpty)
    {
        var isShort = depth == 0 || part.End - part.Start <= HostLimits.HoleLength;
        var source = isShort ? text.Written(part.Start, part.End) : LongHole;
        into.Append(new Hole(HoleKind.Variable, source) { MayBeEmpty = mayBeEmpty }, text.SpanOf(part.Start, part.End));
    }

    // Null where it is a function, an automatic variable, or not known.
    private IReadOnlyList<MappedText>? ValueOf(ShellText text, MakefileReferences references, (int Start, int End) reference, string? target)
    {
        var (at, behind) = reference;
        if (behind == at + 2 || isOpaque)
            return isOpaque ? null : ValueOf(text.Written(at + 1, behind), target);
        var name = text.Slice(at + 2, behind - 1);
        if (name.Text.IndexOf('$') >= 0)
        {
            if (depth >= HostLimits.Nesting)
                return null;
            depth++;
            var nested = new MappedTextBuilder();
            Expand(nested, text, references, (at + 2, behind - 1), target);
            name = nested.Build();
            depth--;
        }

        return name.IsKnown ? ValueOf(name.Text, target) : null;
    }

    private IReadOnlyList<MappedText>? ValueOf(string name, string? target)
    {
        if (shadowedNames.Contains(name))
            return null;
        if ((isComplete || target is not null) && specificNames.Contains(name))
            return isComplete && target is not null && specifics.TryGetValue((target, name), out var specific) ? PartsOf(specific, target) : null;
        return !(isComplete && privateNames.Contains(name)) && globals.TryGetValue(name, out var global) && global.Age == age ? PartsOf(global, target) : null;
    }

    private IReadOnlyList<MappedText>? PartsOf(MakefileVariable variable, string? target)
    {
        if (left < 0 || !variable.IsKnown || variable.IsInUse || depth >= HostLimits.Nesting)
            return null;
        var parts = variable.IsSimple ? (IReadOnlyList<MappedText>)variable.Parts : variable.Expanded ?? ExpandParts(variable, target);
        left -= parts.Sum(part => 1L + part.Length);
        return left < 0 ? null : parts;
    }

    private MappedText[] ExpandParts(MakefileVariable variable, string? target)
    {
        // What is read costs as much as what comes of it: functions are long, and holes are short.
        left -= variable.Parts.Sum(part => (long)part.Length);
        variable.IsInUse = true;
        depth++;
        var expanded = variable.Parts.Select(part => Expanded(part, target)).ToArray();
        depth--;
        variable.IsInUse = false;
        if (isComplete && specificNames.Count == 0 && depth == 0)
            variable.Expanded = expanded;
        return expanded;
    }

    private MappedText Expanded(MappedText value, string? target)
    {
        if (value.Text.IndexOf('$') < 0)
            return value;
        var text = new ShellText(value);
        var expanded = new MappedTextBuilder();
        Expand(expanded, text, new MakefileReferences(text), (0, text.Length), target);
        return expanded.Length <= HostLimits.ValueLength ? expanded.Build(value.Span.Start)
            : new MappedTextBuilder().Append(new Hole(HoleKind.Variable, LongHole), value.Span).Build();
    }

    private MakefileVariable Next(MakefileAssignment assignment, MakefileVariable? old, MappedText? value, string? target)
    {
        var next = assignment.Kind == AssignmentKind.Append ? Appended(old, value, assignment.IsOverride)
            : value is null || value.Length > HostLimits.ValueLength || assignment.Kind is AssignmentKind.Shell or AssignmentKind.Undefine
                ? MakefileVariable.Unknown(assignment.IsOverride)
            : assignment.Kind is AssignmentKind.Simple or AssignmentKind.Immediate
                ? MakefileVariable.Of([Expanded(value, target)], isSimple: true, assignment.IsOverride)
            : MakefileVariable.Of([value], isSimple: false, assignment.IsOverride);
        next.IsClosed = assignment.Kind == AssignmentKind.Immediate;
        next.Age = age;
        return next;
    }

    // What is not defined here may be in the environment, or be make's own.
    private MakefileVariable Appended(MakefileVariable? old, MappedText? value, bool isOverride)
    {
        if (value is null || old is not { IsKnown: true, IsClosed: false } || old.Age != age || value.Length > HostLimits.ValueLength
            || old.Parts.Count > HostLimits.Appended)
            return MakefileVariable.Unknown(isOverride);
        var part = old.IsSimple ? Expanded(value, target: null) : value;
        if (part.Length == 0)
            return old;
        // Where nothing is appended there is no space.
        if (part.Holes.Count == part.Length && old.IsSimple)
            return MakefileVariable.Unknown(isOverride);
        if (old.IsOverride != isOverride)
            old = MakefileVariable.Of(old.Parts, old.IsSimple, isOverride);
        if (old.Parts is [{ Length: 0 }])
            old.Parts.Clear();
        old.Parts.Add(part);
        return old;
    }

    private string? NameOf(MakefileAssignment assignment)
    {
        var name = Expanded(assignment.Name, target: null);
        return name.IsKnown && name.Length > 0 ? name.Text : null;
    }

    private static bool IsPredefined(MakefileAssignment assignment, string name) =>
        assignment.Kind == AssignmentKind.Default && PredefinedVariables.Contains(name);
}
