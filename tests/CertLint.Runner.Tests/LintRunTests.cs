namespace CertLint.Runner.Tests;

public sealed class LintRunTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FakeParts parts = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Findings_come_by_path_line_and_ID()
    {
        var b = folder.Write("b.pem", "\nkey\ncert b");
        var a = folder.Write("a.pem", "problem CERT5001\nproblem CERT4001");

        var lines = parts.Run(Requests.Of(b, a)).Lines();

        Assert.Equal(
            [
                "a.pem:1 CERT5001 Suggestion as the reader says",
                "a.pem:2 CERT4001 Warning as the reader says",
                "b.pem:2 CERT4001 Warning key",
                "b.pem:3 CERT1001 Warning b Identity Unknown ServiceNow",
            ],
            lines);
    }

    [Fact]
    public void A_file_named_twice_is_linted_once()
    {
        var path = folder.Write("a.pem", "cert a");

        Assert.Single(parts.Run(Requests.Of(path, path)).Findings);
        Assert.Equal(1, parts.Reads);
    }

    [Fact]
    public void No_files_give_no_findings() => Assert.Empty(parts.Run(Requests.Of()).Findings);

    [Fact]
    public void A_cancelled_run_ends()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => LintRun.Execute(Requests.Of(folder.Write("a.pem", "cert a")), parts.Parts, source.Token));
    }

    [Fact]
    public void A_value_that_several_commands_use_is_told_once_where_it_stands()
    {
        var path = folder.Write("a.sh", "DAYS=3650\nopenssl x509 -req -in a.csr -CA c.pem -days $DAYS\nopenssl x509 -req -in b.csr -CA c.pem -days $DAYS\nopenssl x509 -req -in c.csr -CA c.pem -days 3650\n");

        var found = LintRun.Execute(Requests.Of(path), TestContext.Current.CancellationToken).Findings;

        Assert.Equal([("CERT3003", 1), ("CERT3003", 4)], found.Select(finding => (finding.Finding.Rule.Id, finding.Position.Line)));
    }

    [Fact]
    public void The_real_parts_run_end_to_end()
    {
        var result = LintRun.Execute(Requests.Of(folder["missing.pem"]), TestContext.Current.CancellationToken);

        Assert.Equal("CERT9001", Assert.Single(result.Findings).Finding.Rule.Id);
    }
}
