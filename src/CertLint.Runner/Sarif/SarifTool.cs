using System.Reflection;
using System.Text.Json;
using CertLint.Findings;
using CertLint.Rules;
using CertLint.Settings;

namespace CertLint.Runner.Sarif;

/// <summary>The tool and the rules of which a report has results.</summary>
internal static class SarifTool
{
    private const string Name = "CertLint";
    private const string WeaknessPrefix = "CWE-";

    private static readonly char[] NoWord = [' ', '-', ',', '.', '(', ')', '/', '#', '\''];
    private static readonly string[] Articles = ["a", "an", "the"];

    // The part behind the plus sign is the commit, which says nothing of the release.
    private static readonly string Version = typeof(SarifTool).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public static void Write(Utf8JsonWriter json, IReadOnlyList<RuleDescriptor> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", Name);
        json.WriteString("fullName", Name + " " + Version);
        json.WriteString("semanticVersion", Version);
        json.WriteString("informationUri", RuleCatalogue.HelpLink);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
            Write(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RuleDescriptor rule)
    {
        var title = rule.Title + ".";
        var source = title + " Source: " + rule.Citation + ".";
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", NameOf(rule));
        WriteText(json, "shortDescription", title, null);
        WriteText(json, "fullDescription", source, null);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SarifLevel.Of(LoudestOf(rule.Levels)));
        json.WriteEndObject();
        json.WriteString("helpUri", rule.HelpLink);
        WriteText(json, "help", source + " " + rule.HelpLink, source + " [What to do](" + rule.HelpLink + ").");
        json.WriteStartObject("properties");
        json.WriteString("category", DiagnosticCategory.Of(rule));
        json.WriteStartArray("tags");
        foreach (var tag in TagsOf(rule))
            json.WriteStringValue(tag);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text, string? markdown)
    {
        json.WriteStartObject(name);
        json.WriteString("text", SarifText.Of(text));
        if (markdown is not null)
            json.WriteString("markdown", markdown);
        json.WriteEndObject();
    }

    /// <summary>The title as one word in Pascal case, as consumers want it: <c>CountryIsNotIso31661Alpha2Code</c>.</summary>
    private static string NameOf(RuleDescriptor rule)
    {
        var words = rule.Title.Replace("'s", "s").Split(NoWord, StringSplitOptions.RemoveEmptyEntries)
            .Where(word => Array.IndexOf(Articles, word) < 0)
            .Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1).ToLowerInvariant());
        return string.Concat(words);
    }

    private static Severity LoudestOf(RuleLevels levels) =>
        new[] { levels.Code, levels.Request, levels.Certificate, levels.SelfSigned, levels.AuthorityConfig, levels.Peer, levels.Authority }
            .Max(level => level.Severity);

    // A weakness of MITRE's list makes an alert a security alert, and GitHub knows it by this tag.
    private static IEnumerable<string> TagsOf(RuleDescriptor rule)
    {
        var weaknesses = rule.Citation.Split([';', ' '], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.StartsWith(WeaknessPrefix, StringComparison.Ordinal))
            .Select(word => "external/cwe/" + word.ToLowerInvariant())
            .ToArray();
        return weaknesses.Length == 0 ? ["certificate"] : ["certificate", "security", .. weaknesses];
    }
}
