using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CertLint.Findings;
using CertLint.Rules;
using CertLint.Settings;
using CertLint.Tool.Reports;
using CertLint.Tool.Terminals;

namespace CertLint.Tool.Pages;

/// <summary>The catalogue of rules.</summary>
internal static class RuleList
{
    private const string Silent = "–";
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A table with the columns of docs/rules/README.md.</summary>
    public static void WriteText(TextWriter writer, Style style)
    {
        writer.WriteLine(style.Bold($"{"ID",-8}  {"C#",-10}  {"config",-10}  {"certificate",-11}  title"));
        foreach (var rule in RuleCatalogue.All)
        {
            var levels = rule.Levels;
            writer.WriteLine(
                $"{style.Bold(rule.Id)}  {Cell(style, levels.Code, 10)}  {Cell(style, levels.Request, 10)}  {Cell(style, levels.Certificate, 11)}  {rule.Title}");
        }

        writer.WriteLine();
        writer.WriteLine("'certlint explain CERT1005' shows a rule's page.");
    }

    /// <summary>All that the catalogue knows, for programs.</summary>
    public static void WriteJson(TextWriter writer)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartArray();
            foreach (var rule in RuleCatalogue.All)
                Write(json, rule);
            json.WriteEndArray();
        }

        writer.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, RuleDescriptor rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("title", rule.Title);
        json.WriteString("category", DiagnosticCategory.Of(rule));
        json.WriteString("source", rule.Citation);
        json.WriteString("helpLink", rule.HelpLink);
        json.WriteStartObject("levels");
        Write(json, "code", rule.Levels.Code);
        Write(json, "request", rule.Levels.Request);
        Write(json, "certificate", rule.Levels.Certificate);
        Write(json, "selfSigned", rule.Levels.SelfSigned);
        Write(json, "authorityConfig", rule.Levels.AuthorityConfig);
        Write(json, "peer", rule.Levels.Peer);
        Write(json, "authority", rule.Levels.Authority);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Level level)
    {
        json.WriteStartObject(name);
        json.WriteString("severity", level.Severity == Severity.Off ? "none" : Summary.WordOf(level.Severity));
        json.WriteBoolean("policy", level.IsPolicy);
        json.WriteEndObject();
    }

    private static string Cell(Style style, Level level, int width)
    {
        var word = level.Severity == Severity.Off ? Silent : Summary.WordOf(level.Severity);
        return (level.Severity == Severity.Off ? word : style.Of(level.Severity, word)) + new string(' ', width - word.Length);
    }
}
