using System.Text.Encodings.Web;
using System.Text.Json;

namespace CertLint.Runner.Sarif;

/// <summary>
/// A run's outcome in SARIF 2.1.0 (OASIS, errata 01). The same findings give the same octets, on any day and in any folder: no
/// time, no machine, no absolute path of what lies below the root, and nothing of a file's text but what messages quote.
/// </summary>
public static class SarifLog
{
    internal const string RootId = "%SRCROOT%";

    // Not for HTML, and readable: apostrophes stand in most messages.
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a whole log; the stream stays open.</summary>
    public static void Write(Stream stream, LintResult result, SarifRun run)
    {
        var bytes = ToBytes(result, run);
        stream.Write(bytes, 0, bytes.Length);
    }

    /// <summary>A whole log in UTF-8, without a BOM, with line feeds on each platform.</summary>
    public static byte[] ToBytes(LintResult result, SarifRun run)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
            Write(json, result, run);
        // In JSON's strings a line break is escaped, so each that is left is the writer's, who takes the platform's.
        return [.. stream.ToArray().Where(octet => octet != '\r'), (byte)'\n'];
    }

    private static void Write(Utf8JsonWriter json, LintResult result, SarifRun run)
    {
        var results = SarifResults.Of(result, run.Root);
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        SarifTool.Write(json, results.Rules);
        json.WriteStartObject("automationDetails");
        json.WriteString("id", AutomationId(run));
        json.WriteEndObject();
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        json.WriteEndObject();
        json.WriteEndArray();
        WriteBase(json);
        json.WriteString("columnKind", "utf16CodeUnits");
        results.Write(json);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // GitHub takes all up to the last slash as the category, of which a commit has one report each.
    private static string AutomationId(SarifRun run) =>
        "CertLint/" + (SarifUri.Below(run.Root, run.ProjectPath) ?? Path.GetFileName(run.ProjectPath)) + "/";

    // Without its own place, which differs from machine to machine.
    private static void WriteBase(Utf8JsonWriter json)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(RootId);
        json.WriteStartObject("description");
        json.WriteString("text", "The root of the repository, or what CertLintSourceRoot says.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
