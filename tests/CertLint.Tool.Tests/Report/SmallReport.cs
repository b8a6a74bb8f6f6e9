namespace CertLint.Tool.Tests.Report;

/// <summary>A page with three findings in two files, and three certificates in none of which anything is found.</summary>
public sealed class SmallReport : IDisposable
{
    internal const string Config = "[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = mtls.contoso.com\nO = \"Contoso, Ltd.\"\nL = San Diego\n";

    private readonly TemporaryFolder folder = new();

    public SmallReport()
    {
        folder.Write("a.cnf", Config + "ST = California\nC = USA\n");
        folder.Write("b.cnf", Config + "ST = CA\nC = USA\n");
        folder.Write(".editorconfig", "root = true\n[*.pem]\ndotnet_analyzer_diagnostic.severity = none\n");
        folder.Write("1.pem", DatedCertificates.Pem("CN=zulu", "CN=zulu", "2020-01-01", "2021-01-01"));
        folder.Write("2.pem", DatedCertificates.Pem("CN=alpha", "CN=alpha", "2020-01-01", "2090-01-01"));
        folder.Write("3.pem", DatedCertificates.Pem("CN=mike", "CN=mike", "2020-01-01", "2022-01-01"));
        Path = Of(folder);
    }

    /// <summary>Full path of the page.</summary>
    public string Path { get; }

    public void Dispose() => folder.Dispose();

    /// <summary>Writes the page of a folder.</summary>
    internal static string Of(TemporaryFolder folder)
    {
        Assert.Equal(0, Command.Run(folder, "report").ExitCode);
        return folder["certlint-report.html"];
    }
}
