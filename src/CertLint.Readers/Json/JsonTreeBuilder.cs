using System.Text.Json;
using CertLint.Model;

namespace CertLint.Readers.Json;

/// <summary>Puts the values of a JSON text together as a reader meets them.</summary>
internal sealed class JsonTreeBuilder(string text, byte[] octets)
{
    private readonly Stack<OpenValue> open = new();
    private OffsetCursor cursor = new(text, octets.Length == text.Length);
    private JsonValue? root;
    private SourceSpan? comment;
    private SourceSpan? trailingComma;
    private long consumed;
    private long comma = -1;
    private int values;

    /// <summary>True where the value is complete, whatever follows it.</summary>
    public bool HasRoot => root is not null;

    /// <summary>Takes the reader's token; false where it is one too many.</summary>
    public bool Add(ref Utf8JsonReader reader)
    {
        LookForComma(reader.TokenStartIndex);
        consumed = reader.BytesConsumed;
        switch (reader.TokenType)
        {
            case JsonTokenType.Comment:
                if (comment is null)
                    comment = SourceSpan.FromBounds(cursor.At(reader.TokenStartIndex), cursor.At(consumed));
                return true;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                open.Push(new OpenValue(cursor.At(reader.TokenStartIndex), reader.TokenType == JsonTokenType.StartObject));
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                Close(reader.TokenStartIndex);
                break;
            case JsonTokenType.PropertyName:
                open.Peek().Key = ValueOf(ref reader, JsonKind.String);
                break;
            default:
                Place(ValueOf(ref reader, KindOf(reader.TokenType)));
                break;
        }

        comma = -1;
        return ++values <= JsonLimits.Values;
    }

    /// <summary>What was taken.</summary>
    public JsonText Build() => new() { Root = root, Comment = comment, TrailingComma = trailingComma };

    private static JsonKind KindOf(JsonTokenType type) => type switch
    {
        JsonTokenType.String => JsonKind.String,
        JsonTokenType.Number => JsonKind.Number,
        JsonTokenType.True => JsonKind.True,
        JsonTokenType.False => JsonKind.False,
        _ => JsonKind.Null,
    };

    // The reader passes over a comma without a word; between two tokens stand only white space, a comma and a colon.
    private void LookForComma(long start)
    {
        var at = Array.IndexOf(octets, (byte)',', (int)consumed, (int)(start - consumed));
        if (at >= 0)
            comma = at;
    }

    private JsonValue ValueOf(ref Utf8JsonReader reader, JsonKind kind)
    {
        var start = cursor.At(reader.TokenStartIndex);
        var quotes = kind == JsonKind.String ? 2 : 0;
        var end = cursor.At(reader.TokenStartIndex + reader.ValueSpan.Length + quotes);
        return new JsonValue(text, kind, SourceSpan.FromBounds(start, end));
    }

    private void Close(long end)
    {
        if (comma >= 0 && trailingComma is null)
            trailingComma = new SourceSpan(new OffsetCursor(text, octets.Length == text.Length).At(comma), 1);
        var value = open.Pop();
        var place = SourceSpan.FromBounds(value.Start, cursor.At(end) + 1);
        Place(value.Members is { } members
            ? new JsonValue(text, JsonKind.Object, place) { Members = members }
            : new JsonValue(text, JsonKind.Array, place) { Elements = value.Elements! });
    }

    private void Place(JsonValue value)
    {
        if (open.Count == 0)
            root = value;
        else if (open.Peek() is { Members: { } members, Key: { } key })
            members.Add(new JsonMember(key, value));
        else
            open.Peek().Elements!.Add(value);
    }

    /// <summary>An object or array whose end is still to come.</summary>
    private sealed class OpenValue(int start, bool isObject)
    {
        public int Start => start;

        public List<JsonMember>? Members { get; } = isObject ? [] : null;

        public List<JsonValue>? Elements { get; } = isObject ? null : [];

        public JsonValue? Key { get; set; }
    }
}
