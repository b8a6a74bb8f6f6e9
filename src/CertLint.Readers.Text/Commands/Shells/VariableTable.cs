using CertLint.Model;

namespace CertLint.Readers.Text.Commands.Shells;

/// <summary>
/// Follows a variable where nothing else than one assignment of a known text, which always runs before, can be what it
/// holds. Whatever may change it elsewhere, or from outside, leaves its references holes.
/// </summary>
/// <param name="names">How names are compared.</param>
/// <param name="environment">What is known of variables that are there before the script starts; null where nothing is.</param>
internal sealed class VariableTable(StringComparer names, IReadOnlyDictionary<string, MappedText?>? environment)
{
    private static readonly char[] Split = [' ', '\t', '\n', '\r', '*', '?', '[', '\\', '~'];

    private readonly Dictionary<string, Definition?> definitions = new(names);
    private readonly Dictionary<int, Reference> references = [];
    private readonly Dictionary<MappedText, MappedText> followed = [];
    private readonly Dictionary<string, Table?> tables = new(names);
    private readonly Dictionary<int, string> splats = [];
    private bool isSpoiled;

    /// <summary>Takes an assignment.</summary>
    /// <param name="name">The variable.</param>
    /// <param name="value">What it is then; null where that is not known, or the assignment may not run.</param>
    /// <param name="end">Offset in the document behind the assignment.</param>
    public void Define(string name, MappedText? value, int end) =>
        definitions[name] = value is { IsKnown: true } && !definitions.ContainsKey(name) && environment?.ContainsKey(name) != true
            ? new Definition(value, end)
            : null;

    /// <summary>Takes the assignment of a hashtable.</summary>
    /// <param name="name">The variable.</param>
    /// <param name="pairs">Its pairs as parameters and arguments; null where they are not known.</param>
    /// <param name="end">Offset in the document behind the assignment's sign.</param>
    public void DefineTable(string name, IReadOnlyList<ShellWord>? pairs, int end) =>
        tables[name] = pairs is not null && !tables.ContainsKey(name) ? new Table(pairs, end) : null;

    /// <summary>A hashtable may hold anything, as one to which keys are added.</summary>
    public void SpoilTable(string name) => tables[name] = null;

    /// <summary>Takes a splat, <c>@name</c>, that stands at <paramref name="start"/> in the document.</summary>
    public void Splat(int start, string name) => splats[start] = name;

    /// <summary>A variable may be anything, as <c>read</c> has set it.</summary>
    public void Spoil(string name)
    {
        if (name.Length > 0)
            definitions[name] = null;
    }

    /// <summary>All variables may be anything, as <c>eval</c> or <c>source</c> has set them.</summary>
    public void Spoil() => isSpoiled = true;

    /// <summary>Takes a plain reference: <c>$NAME</c> or <c>${NAME}</c>.</summary>
    /// <param name="start">Where it stands in the document.</param>
    /// <param name="name">The variable.</param>
    /// <param name="isWhole">True where the value is taken as it is, and not cut into words.</param>
    /// <param name="hasDefault">True for <c>${NAME:-word}</c>, which is something else where the variable is empty.</param>
    public void Refer(int start, string name, bool isWhole, bool hasDefault = false) =>
        references[start] = new Reference(name, isWhole, hasDefault);

    /// <summary>The command with what its variables are known to hold.</summary>
    public ShellCommand Follow(ShellCommand command) => command with
    {
        Words = Follow([.. command.Words.SelectMany(Expand)]),
        Input = command.Input is { } input ? Follow(input) : null,
    };

    /// <summary>
    /// The text with what its variables are known to hold. A value has the places of what was assigned; what is only partly in
    /// one stands where the reference does.
    /// </summary>
    public MappedText Follow(MappedText text)
    {
        if (isSpoiled || text.IsKnown || references.Count == 0)
            return text;
        if (!followed.TryGetValue(text, out var known))
            followed[text] = known = Substitute(text);
        return known;
    }

    private ShellWord[] Follow(ShellWord[] words) =>
        [.. words.Select((word, index) => word.Text.IsKnown || SecretPlaces.IsSecret(words, index) ? word : Follow(word))];

    private ShellWord Follow(ShellWord word) => word.Elements.Count == 1
        ? word with { Text = Follow(word.Text) }
        : word with { Text = Follow(word.Text), Elements = [.. word.Elements.Select(Follow)] };

    private IReadOnlyList<ShellWord> Expand(ShellWord word) =>
        !isSpoiled && word.Text is { Length: 1, IsKnown: false }
        && splats.TryGetValue(word.Place.Start, out var name) && tables.TryGetValue(name, out var table)
        && table is not null && table.End <= word.Place.Start
        ? table.Pairs
        : [word];

    private MappedText Substitute(MappedText text)
    {
        if (text.Length == 1)
            return ValueOf(text, 0) ?? text;
        var builder = new MappedTextBuilder();
        var start = 0;
        foreach (var hole in text.Holes)
        {
            if (ValueOf(text, hole.Key) is not { } value)
                continue;
            builder.Append(text.Slice(start, hole.Key - start)).Append(value, value.Span, text.SpanOf(hole.Key, 1));
            start = hole.Key + 1;
        }

        return start == 0 ? text : builder.Append(text.Slice(start, text.Length - start)).Build(text.Span.Start);
    }

    private MappedText? ValueOf(MappedText text, int offset)
    {
        var place = text.SpanOf(offset, 1);
        return references.TryGetValue(place.Start, out var reference)
            && DefinitionOf(reference.Name) is { } definition && definition.End <= place.Start
            && !SecretPlaces.IsSecret(text, offset, reference.Name)
            && (reference.IsWhole || IsOneWord(definition.Value.Text))
            && !(reference.HasDefault && definition.Value.Length == 0)
            ? definition.Value
            : null;
    }

    private Definition? DefinitionOf(string name) => definitions.TryGetValue(name, out var definition) ? definition
        : environment is not null && environment.TryGetValue(name, out var value) && value is { IsKnown: true } ? new Definition(value, 0)
        : null;

    private bool IsOneWord(string value) =>
        value.Length > 0 && value.IndexOfAny(Split) < 0 && !definitions.ContainsKey("IFS") && environment?.ContainsKey("IFS") != true;

    private sealed record Table(IReadOnlyList<ShellWord> Pairs, int End);

    private sealed record Definition(MappedText Value, int End);

    private readonly record struct Reference(string Name, bool IsWhole, bool HasDefault);
}
