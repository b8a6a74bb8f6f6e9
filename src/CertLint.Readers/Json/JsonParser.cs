using System.Text;
using System.Text.Json;
using CertLint.Model;

namespace CertLint.Readers.Json;

/// <summary>Parses a JSON text with the places of all values. Never throws on bad content.</summary>
internal static class JsonParser
{
    private static readonly JsonReaderOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Allow,
        MaxDepth = JsonLimits.Depth,
    };

    private static readonly string[] TemplateMarkers = ["{{", "{%", "<%", "${", "#{", "\uFFFC"];

    /// <summary>The text as JSON.</summary>
    public static JsonText Parse(string text)
    {
        if (!MayBeJson(text))
            return JsonText.None;
        if (text.Length > JsonLimits.Length)
            return TooLarge($"it is longer than {JsonLimits.Length} characters");
        var octets = Encoding.UTF8.GetBytes(text);
        var tree = new JsonTreeBuilder(text, octets);
        var reader = new Utf8JsonReader(octets, Options);
        try
        {
            while (reader.Read())
            {
                if (!tree.Add(ref reader))
                    return TooLarge($"it has more than {JsonLimits.Values} values");
            }

            return tree.Build();
        }
        catch (JsonException error)
        {
            return tree.HasRoot ? JsonText.None : Failed(text, octets, error);
        }
    }

    /// <summary>
    /// True where the first character that counts, behind comments, opens an object or an array: code begins with comments too.
    /// </summary>
    private static bool MayBeJson(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is ' ' or '\t' or '\r' or '\n')
                continue;
            if (text[i] is not '/')
                return text[i] is '{' or '[';
            var isLine = i + 1 < text.Length && text[i + 1] == '/';
            var end = text.IndexOf(isLine ? "\n" : "*/", Math.Min(i + 2, text.Length), StringComparison.Ordinal);
            if (end < 0)
                return false;
            i = isLine ? end : end + 1;
        }

        return false;
    }

    private static JsonText TooLarge(string reason) => new() { Error = new JsonError(default, reason + ", a limit of CertLint", "split it") };

    private static JsonText Failed(string text, byte[] octets, JsonException error)
    {
        var offset = new OffsetCursor(text, octets.Length == text.Length).At(OffsetOf(octets, error));
        return new JsonText
        {
            Error = new JsonError(
                new SourceSpan(offset, offset < text.Length ? 1 : 0),
                error.Message.StartsWith("The maximum configured depth", StringComparison.Ordinal)
                    ? $"it is nested deeper than {JsonLimits.Depth}, a limit of CertLint"
                    : offset < text.Length ? "the syntax is wrong here"
                    : "it ends before its last bracket is closed",
                "correct the text"),
            IsTemplate = (offset < text.Length && MayStartMarker(text[offset])) || Array.Exists(TemplateMarkers, marker => text.IndexOf(marker, 0, StringComparison.Ordinal) >= 0),
        };
    }

    // In place of a value, where a shell, sed or a person puts one in; JSON has none of them there.
    private static bool MayStartMarker(char character) => character is '$' or '<' or '%' or '@' or '#' or '_';

    private static long OffsetOf(byte[] octets, JsonException error)
    {
        var start = 0;
        for (var line = error.LineNumber ?? 0; line > 0; line--)
            start = Array.IndexOf(octets, (byte)'\n', start) + 1;
        return Math.Min(octets.Length, start + (error.BytePositionInLine ?? 0));
    }
}
