using CertLint.Findings;
using CertLint.Model;
using CertLint.Rules;
using CertLint.Runner.Sarif;

namespace CertLint.Runner.Tests.Sarif;

/// <summary>What the format's editors, and GitHub's two services, say of our logs.</summary>
public sealed class SarifValidationTests : IDisposable
{
    private const string Config = "[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = acme.service-now.com\nO = Acme\nL = San Diego\nST = CA\nC = USA\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_log_has_no_error_and_lacks_only_the_region_of_what_has_no_lines()
    {
        string[] logs =
        [
            Log("run", LintRun.Execute(Requests.Of(Files()), TestContext.Current.CancellationToken)),
            Log("nothing", Found.Result()),
            Log("rules", EachRule()),
        ];

        var complaints = Multitool.Validate(folder, logs);

        Assert.All(complaints, complaint => Assert.Contains(": warning SARIF2017: ", complaint, StringComparison.Ordinal));
        // The missing file and the keystore.
        Assert.Equal(2, complaints.Count);
    }

    [Fact]
    public void The_validator_sees_what_is_wrong()
    {
        var wrong = folder.Write("wrong.sarif", """
            { "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [ {
                "tool": { "driver": { "name": "CertLint" } },
                "results": [ { "ruleId": "CERT1004", "ruleIndex": 3, "message": { "text": "Wrong." },
                  "locations": [ { "physicalLocation": { "artifactLocation": { "uri": "a b.cnf" }, "region": { "startLine": 0 } } } ] } ] } ] }
            """);

        Assert.Contains(Multitool.Validate(folder, wrong), complaint => complaint.Contains(": error ", StringComparison.Ordinal));
    }

    private string[] Files() =>
    [
        folder.Write("repo/my certs/C# 100%/M\u00fcnchen.cnf", Config),
        folder.Write("repo/a.sh", "openssl req -new -key k.pem -subj '/CN=acme.service-now.com/O=Acme/S=Ca' -passout pass:changeit\n"),
        folder.Write("repo/broken.pem", "-----BEGIN CERTIFICATE-----\nVGhpcyBpcyBubyBjZXJ0aWZpY2F0ZS4=\n-----END CERTIFICATE-----\n"),
        folder.Write("elsewhere/b#.cnf", Config),
        folder["repo/missing.jks"],
    ];

    // Every rule, with each form that a result can have.
    private LintResult EachRule()
    {
        var path = folder["repo/a.cnf"];
        var findings = RuleCatalogue.All.Select((rule, i) =>
            Found.Of(rule.Id, path, new FilePosition(i + 1, 3, i + 1, 5), "Value '{x}' [y](z) is wrong; write 'California'.", (Severity)((i % 3) + 1)))
            .Append(Found.Of("CERT1005", path, new FilePosition(500, 6, 500, 8)).WithSuggestion("CA", "California"))
            .Append(Found.Of("CERT1001", path, new FilePosition(501, 6, 501, 8)) with { RelatedPositions = [new FilePosition(600, 1, 601, 1)] })
            .Append(Found.Of("CERT4006", folder["repo/client.jks"], new FilePosition(1, 1, 1, 1)).WithEntry("alias 'a'"));
        return Found.Result([.. findings]) with
        {
            Suppressed =
            [
                Found.Of("CERT1005", path, new FilePosition(700, 1, 700, 3)).Suppressed(SuppressionKind.Comment, "legal name"),
                Found.Of("CERT1005", path, new FilePosition(701, 1, 701, 3)).Suppressed(SuppressionKind.Baseline, ""),
            ],
        };
    }

    private string Log(string name, LintResult result)
    {
        var path = folder[name + ".sarif"];
        Assert.Null(SarifFile.Save(path, result, new SarifRun(folder["repo"], folder["repo/src/My App/App.csproj"])));
        return path;
    }
}
