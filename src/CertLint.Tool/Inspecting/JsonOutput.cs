using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CertLint.Tool.Inspecting;

/// <summary>Writes JSON of other people's texts: all but plain ASCII is escaped, so that it steers no terminal.</summary>
internal static class JsonOutput
{
    private const char Replacement = '\uFFFD';
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.Default };

    /// <summary>One value on lines of its own.</summary>
    public static void Write(TextWriter writer, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
            write(json);
        writer.WriteLine(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
    }

    /// <summary>A property, unless there is no text.</summary>
    public static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, Whole(text));
    }

    /// <summary>A property, unless there is no number.</summary>
    public static void Number(Utf8JsonWriter json, string name, long? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
    }

    /// <summary>A list of texts.</summary>
    public static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(Whole(text));
        json.WriteEndArray();
    }

    /// <summary>A list of objects.</summary>
    public static void Objects<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> writeProperties)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            writeProperties(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // JSON in UTF-8 has no half surrogate pairs.
    private static string Whole(string text)
    {
        StringBuilder? whole = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                i++;
            else
                (whole ??= new StringBuilder(text))[i] = Replacement;
        }

        return whole?.ToString() ?? text;
    }
}
