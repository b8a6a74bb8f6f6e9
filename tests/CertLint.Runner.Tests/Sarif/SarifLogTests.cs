using System.Text;
using System.Text.Json;
using CertLint.Findings;
using CertLint.Model;
using CertLint.Runner.Sarif;

namespace CertLint.Runner.Tests.Sarif;

/// <summary>Expected by hand from SARIF 2.1.0 errata 01; numbers in comments are its sections.</summary>
public sealed class SarifLogTests
{
    private static readonly FilePosition State = new(7, 6, 7, 8);

    [Fact]
    public void A_log_holds_one_run_with_tool_rules_results_and_their_base()
    {
        var log = Parse(Found.Result(
            Found.Of("CERT1005", "/repo/src/App/a.cnf", State, "State or province 'CA' is abbreviated; write 'California'.").WithSuggestion("CA", "California")));

        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.Equal("https://json.schemastore.org/sarif-2.1.0.json", log.GetProperty("$schema").GetString());
        var run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("CertLint", driver.GetProperty("name").GetString());
        Assert.Matches(@"^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$", driver.GetProperty("semanticVersion").GetString());
        Assert.Equal("https://github.com/certlint/certlint/blob/main/docs/rules/README.md", driver.GetProperty("informationUri").GetString());
        Assert.Equal("CertLint/src/App/App.csproj/", run.GetProperty("automationDetails").GetProperty("id").GetString());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.True(Assert.Single(run.GetProperty("invocations").EnumerateArray()).GetProperty("executionSuccessful").GetBoolean());
        Assert.False(run.GetProperty("originalUriBaseIds").GetProperty("%SRCROOT%").TryGetProperty("uri", out _));
        AssertJson("""
            {
              "ruleId": "CERT1005",
              "ruleIndex": 0,
              "level": "warning",
              "message": { "text": "State or province 'CA' is abbreviated; write 'California'." },
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": { "uri": "src/App/a.cnf", "uriBaseId": "%SRCROOT%" },
                    "region": { "startLine": 7, "startColumn": 6, "endLine": 7, "endColumn": 8 }
                  }
                }
              ],
              "partialFingerprints": { "certLintFinding/v1": "503dda7fc35379a1c1cd11c608e85fa6fe5a9f1328076af1021145f7e9936c9c" },
              "suppressions": [],
              "fixes": [
                {
                  "description": { "text": "Write 'California'." },
                  "artifactChanges": [
                    {
                      "artifactLocation": { "uri": "src/App/a.cnf", "uriBaseId": "%SRCROOT%" },
                      "replacements": [
                        {
                          "deletedRegion": { "startLine": 7, "startColumn": 6, "endLine": 7, "endColumn": 8 },
                          "insertedContent": { "text": "California" }
                        }
                      ]
                    }
                  ]
                }
              ]
            }
            """, Assert.Single(Results(log)));
    }

    [Fact]
    public void Rules_with_results_are_described_once_by_ID_and_results_point_to_them()
    {
        var log = Parse(Found.Result(
            Found.Of("CERT4001", "/repo/a.key", State), Found.Of("CERT1004", "/repo/b.cnf", State), Found.Of("CERT4001", "/repo/c.key", State)));

        var rules = Rules(log);
        Assert.Equal(["CERT1004", "CERT4001"], rules.Select(rule => rule.GetProperty("id").GetString()));
        Assert.Equal([1, 0, 1], Results(log).Select(result => result.GetProperty("ruleIndex").GetInt32()));
        AssertJson("""
            {
              "id": "CERT1004",
              "name": "CountryIsNotIso31661Alpha2Code",
              "shortDescription": { "text": "Country is not an ISO 3166-1 alpha-2 code." },
              "fullDescription": { "text": "Country is not an ISO 3166-1 alpha-2 code. Source: KB0656516; ISO 3166-1; X.520 6.3.1." },
              "defaultConfiguration": { "level": "warning" },
              "helpUri": "https://github.com/certlint/certlint/blob/main/docs/rules/CERT1004.md",
              "help": {
                "text": "Country is not an ISO 3166-1 alpha-2 code. Source: KB0656516; ISO 3166-1; X.520 6.3.1. https://github.com/certlint/certlint/blob/main/docs/rules/CERT1004.md",
                "markdown": "Country is not an ISO 3166-1 alpha-2 code. Source: KB0656516; ISO 3166-1; X.520 6.3.1. [What to do](https://github.com/certlint/certlint/blob/main/docs/rules/CERT1004.md)."
              },
              "properties": { "category": "CertLintSubject", "tags": ["certificate"] }
            }
            """, rules[0]);
        AssertJson("""{ "category": "CertLintFiles", "tags": ["certificate", "security", "external/cwe/cwe-321"] }""", rules[1].GetProperty("properties"));
    }

    [Fact]
    public void A_rule_that_only_suggests_is_a_note()
    {
        var log = Parse(Found.Result(Found.Of("CERT2011", "/repo/a.cnf", State, severity: Severity.Suggestion)));

        Assert.Equal("note", Rules(log)[0].GetProperty("defaultConfiguration").GetProperty("level").GetString());
    }

    [Theory]
    [InlineData(Severity.Error, "error")]
    [InlineData(Severity.Warning, "warning")]
    [InlineData(Severity.Suggestion, "note")]
    public void A_result_has_the_level_after_all_settings(Severity severity, string level) =>
        Assert.Equal(level, Single(Found.Of("CERT1004", "/repo/a.cnf", State, severity: severity)).GetProperty("level").GetString());

    [Fact]
    public void Nothing_found_is_a_log_with_an_empty_list_of_results()
    {
        var log = Parse(Found.Result());

        Assert.Empty(Results(log));
        Assert.Empty(Rules(log));
    }

    [Fact]
    public void What_is_suppressed_stands_in_its_place_and_says_by_whom_and_why()
    {
        var result = Found.Result(Found.Of("CERT1004", "/repo/b.cnf", State)) with
        {
            Suppressed =
            [
                Found.Of("CERT1005", "/repo/a.cnf", State).Suppressed(SuppressionKind.Comment, "legal name of the region"),
                Found.Of("CERT1006", "/repo/c.cnf", State).Suppressed(SuppressionKind.Baseline, ""),
            ],
        };

        var results = Results(Parse(result));

        // 3.27.23: all null or all non-null.
        Assert.Equal(["CERT1005", "CERT1004", "CERT1006"], results.Select(found => found.GetProperty("ruleId").GetString()));
        AssertJson("""[{ "kind": "inSource", "status": "accepted", "justification": "legal name of the region" }]""", results[0].GetProperty("suppressions"));
        AssertJson("[]", results[1].GetProperty("suppressions"));
        AssertJson("""[{ "kind": "external", "status": "accepted" }]""", results[2].GetProperty("suppressions"));
    }

    [Fact]
    public void An_entry_is_a_logical_location_and_a_file_without_lines_has_no_region()
    {
        var location = Single(Found.Of("CERT4006", "/repo/client.jks", new FilePosition(1, 1, 1, 1)).WithEntry("alias 'mutual auth'"))
            .GetProperty("locations")[0];

        AssertJson("""
            {
              "physicalLocation": { "artifactLocation": { "uri": "client.jks", "uriBaseId": "%SRCROOT%" } },
              "logicalLocations": [{ "name": "alias 'mutual auth'", "kind": "element" }]
            }
            """, location);
    }

    [Fact]
    public void A_file_as_a_whole_has_no_region()
    {
        var physical = Single(Found.Of("CERT9001", "/repo/a.pem", FilePosition.None)).GetProperty("locations")[0].GetProperty("physicalLocation");

        Assert.False(physical.TryGetProperty("region", out _));
    }

    [Fact]
    public void A_block_of_PEM_has_both()
    {
        var location = Single(Found.Of("CERT1005", "/repo/a.pem", new FilePosition(30, 1, 30, 28)).WithEntry("PEM block 2")).GetProperty("locations")[0];

        Assert.Equal("PEM block 2", location.GetProperty("logicalLocations")[0].GetProperty("name").GetString());
        Assert.Equal(30, location.GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
    }

    [Fact]
    public void Other_places_of_the_mistake_are_related_locations()
    {
        var found = Found.Of("CERT1001", "/repo/a.cnf", State) with { RelatedPositions = [new FilePosition(12, 7, 12, 27), new FilePosition(13, 7, 14, 1)] };

        var related = Single(found).GetProperty("relatedLocations");

        Assert.Equal(["1 12 27", "2 13 1"], related.EnumerateArray().Select(place =>
            $"{place.GetProperty("id")} {place.GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine")} {place.GetProperty("physicalLocation").GetProperty("region").GetProperty("endColumn")}"));
    }

    [Theory]
    // 3.11.5: braces are placeholders unless doubled.
    [InlineData("'{tenant}' is unknown.", "'{{tenant}}' is unknown.")]
    [InlineData("Section [dn] is empty.", "Section [dn] is empty.")]
    // 3.11.6: what somebody wrote into a file is no link.
    [InlineData(@"Name '[a\b](https://evil.test)' is wrong.", @"Name '\[a\\b\](https://evil.test)' is wrong.")]
    [InlineData("Name 'a\u0007\"é\u4e2d' is wrong.", "Name 'a\u0007\"é\u4e2d' is wrong.")]
    [InlineData("Name '\ud83d\ude00' is wrong.", "Name '\ud83d\ude00' is wrong.")]
    public void A_message_is_plain_text_whatever_values_it_quotes(string message, string text) =>
        Assert.Equal(text, Single(Found.Of("CERT1001", "/repo/a.cnf", State, message)).GetProperty("message").GetProperty("text").GetString());

    [Fact]
    public void Half_a_surrogate_pair_is_replaced()
    {
        // Attributes' texts could not hold it.
        var half = "\ud83d\ude00".Substring(0, 1);

        var result = Single(Found.Of("CERT1001", "/repo/" + half + ".cnf", State, "Name '" + half + "' is wrong."));

        Assert.Equal("Name '\ufffd' is wrong.", result.GetProperty("message").GetProperty("text").GetString());
        Assert.EndsWith("%EF%BF%BD.cnf", result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_findings_give_the_same_octets_on_each_platform()
    {
        var result = Found.Result(Found.Of("CERT1001", "/repo/a.cnf", State, "Name 'é' is wrong."), Found.Of("CERT1004", "/repo/a.cnf", State));
        using var stream = new MemoryStream();

        SarifLog.Write(stream, result, Run);

        Assert.Equal(SarifLog.ToBytes(result, Run), stream.ToArray());
        var text = Encoding.UTF8.GetString(stream.ToArray());
        Assert.StartsWith("{\n  \"$schema\"", text, StringComparison.Ordinal);
        Assert.EndsWith("\n}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.Contains("Name 'é' is wrong.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_repository_in_another_folder_gives_the_same_octets()
    {
        var here = Found.Result(Found.Of("CERT1001", "/repo/src/a.cnf", State));
        var there = Found.Result(Found.Of("CERT1001", "/home/ann/clone/src/a.cnf", State));

        Assert.Equal(
            SarifLog.ToBytes(here, Run),
            SarifLog.ToBytes(there, new SarifRun("/home/ann/clone/", "/home/ann/clone/src/App/App.csproj")));
    }

    private static SarifRun Run { get; } = new(Found.Root, "/repo/src/App/App.csproj");

    private static JsonElement Parse(LintResult result)
    {
        using var document = JsonDocument.Parse(SarifLog.ToBytes(result, Run));
        return document.RootElement.Clone();
    }

    private static JsonElement Single(ReportedFinding finding) => Assert.Single(Results(Parse(Found.Result(finding))));

    private static JsonElement[] Results(JsonElement log) => [.. log.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];

    private static JsonElement[] Rules(JsonElement log) =>
        [.. log.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];

    private static void AssertJson(string expected, JsonElement actual)
    {
        using var document = JsonDocument.Parse(expected);
        Assert.True(
            JsonElement.DeepEquals(document.RootElement, actual),
            "Expected: " + JsonSerializer.Serialize(document.RootElement) + "\nActual:   " + JsonSerializer.Serialize(actual));
    }
}
