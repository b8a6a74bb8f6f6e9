using System.Text.Json;
using CertLint.Model;

namespace CertLint.Tool.Inspecting.Names;

/// <summary>What became of a name, for programs (docs/inspect.md).</summary>
internal static class NameJson
{
    /// <summary>One object.</summary>
    public static void Write(TextWriter writer, NameReading reading) => JsonOutput.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("dialect", DialectNames.WordOf(reading.Dialect));
        JsonOutput.Text(json, "text", reading.Text);
        NameJsonParts.Write(json, "name", reading.Parse.Name, reading.Lines.PositionOf);
        JsonOutput.Text(json, "failure", reading.Failure);
        if (reading.Parse.Error is { } error)
        {
            json.WriteStartObject("error");
            WriteReason(json, reading, error.Reason, error.Advice, error.SuggestedValue, error.Place);
            json.WriteEndObject();
        }

        JsonOutput.Objects(json, "remarks", reading.Parse.Remarks, remark =>
        {
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(remark.Kind.ToString()));
            WriteReason(json, reading, remark.Reason, remark.Advice, remark.SuggestedValue, remark.Place);
        });
        JsonOutput.Objects(json, "others", reading.Others, other =>
        {
            json.WriteString("form", other.Form);
            JsonOutput.Text(json, "text", other.Text);
            JsonOutput.Text(json, "written", other.Written);
            JsonOutput.Text(json, "because", other.Obstacle);
        });
        json.WriteEndObject();
    });

    private static void WriteReason(Utf8JsonWriter json, NameReading reading, string reason, string? advice, string? suggestion, SourceSpan place)
    {
        JsonOutput.Text(json, "reason", reason);
        JsonOutput.Text(json, "advice", advice);
        JsonOutput.Text(json, "suggestedValue", suggestion);
        NameJsonParts.Write(json, "place", reading.Lines.PositionOf(place));
    }
}
