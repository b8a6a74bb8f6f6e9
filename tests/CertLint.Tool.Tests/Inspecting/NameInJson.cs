using System.Text.Json;
using CertLint.Tool.Inspecting.Names;

namespace CertLint.Tool.Tests.Inspecting;

/// <summary>What <c>inspect --name TEXT --dialect D --format json</c> writes, without a process for each of many names.</summary>
internal static class NameInJson
{
    public static JsonElement Of(string dialect, string text)
    {
        using var writer = new StringWriter();
        NameJson.Write(writer, NameReading.Of(DialectNames.Parse(dialect), text));
        return JsonDocument.Parse(writer.ToString()).RootElement;
    }

    /// <summary>The attributes, or null where the text is refused.</summary>
    public static string[]? RdnsOf(JsonElement reading) =>
        reading.TryGetProperty("name", out var name) ? EncodedRdns.Of(name) : null;

    /// <summary>The forms of the same name that there are.</summary>
    public static IEnumerable<(string Form, string Text, string Written)> OthersOf(JsonElement reading)
    {
        foreach (var other in reading.GetProperty("others").EnumerateArray())
        {
            var form = other.GetProperty("form").GetString()!;
            if (!other.TryGetProperty("text", out var text))
            {
                Assert.NotEmpty(other.GetProperty("because").GetString()!);
                continue;
            }

            yield return (form, text.GetString()!, other.TryGetProperty("written", out var written) ? written.GetString()! : "");
        }
    }
}
