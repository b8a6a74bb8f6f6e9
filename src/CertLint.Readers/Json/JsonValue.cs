using CertLint.Model;

namespace CertLint.Readers.Json;

/// <summary>The kinds of values (RFC 8259 3).</summary>
internal enum JsonKind
{
    Object,
    Array,
    String,
    Number,
    True,
    False,
    Null,
}

/// <summary>A value of a JSON text with its place. What a string means is worked out when it is asked for.</summary>
/// <param name="source">The whole JSON text.</param>
/// <param name="kind">What it is.</param>
/// <param name="place">Where it stands; of a string with its quotes.</param>
internal sealed class JsonValue(string source, JsonKind kind, SourceSpan place)
{
    /// <summary>What it is.</summary>
    public JsonKind Kind => kind;

    /// <summary>Where it stands; of a string with its quotes.</summary>
    public SourceSpan Place => place;

    /// <summary>An object's members in written order, repeated ones too; none of any other value.</summary>
    public IReadOnlyList<JsonMember> Members { get; init; } = [];

    /// <summary>An array's elements; none of any other value.</summary>
    public IReadOnlyList<JsonValue> Elements { get; init; } = [];

    /// <summary>A string's characters with the place of each; any other value as it is written.</summary>
    public MappedText Text => kind == JsonKind.String
        ? JsonStringText.Decode(source, new SourceSpan(place.Start + 1, place.Length - 2))
        : MappedText.Verbatim(source.Substring(place.Start, place.Length), place.Start);

    /// <summary>True for a string with exactly these characters, or the same in another case where the comparison says so.</summary>
    public bool Is(string text, StringComparison comparison)
    {
        if (kind != JsonKind.String)
            return false;
        var length = place.Length - 2;
        if (length == text.Length)
            return string.Compare(source, place.Start + 1, text, 0, length, comparison) == 0;
        // An escape is longer than what it means.
        return length > text.Length
            && source.IndexOf('\\', place.Start + 1, length) >= 0
            && string.Equals(Text.Text, text, comparison);
    }

    /// <summary>True for a string in which these characters stand, none of which JSON has to escape.</summary>
    public bool Holds(string text) =>
        kind == JsonKind.String && source.IndexOf(text, place.Start + 1, place.Length - 2, StringComparison.Ordinal) >= 0;

    /// <summary>The value of the last member with this name, which is the one that counts; null where there is none.</summary>
    public JsonValue? Find(string name, StringComparison comparison = StringComparison.OrdinalIgnoreCase)
    {
        for (var i = Members.Count - 1; i >= 0; i--)
        {
            if (Members[i].Key.Is(name, comparison))
                return Members[i].Value;
        }

        return null;
    }

    /// <summary>This value and all within it, in written order.</summary>
    public IEnumerable<JsonValue> SelfAndWithin()
    {
        var open = new Stack<JsonValue>();
        open.Push(this);
        while (open.Count > 0)
        {
            var value = open.Pop();
            yield return value;
            for (var i = value.Members.Count - 1; i >= 0; i--)
                open.Push(value.Members[i].Value);
            for (var i = value.Elements.Count - 1; i >= 0; i--)
                open.Push(value.Elements[i]);
        }
    }
}

/// <summary>A member of an object.</summary>
/// <param name="Key">Its name, a string.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct JsonMember(JsonValue Key, JsonValue Value)
{
    /// <summary>From the name's first quote to the end of the value.</summary>
    public SourceSpan Place => Key.Place.Union(Value.Place);
}
