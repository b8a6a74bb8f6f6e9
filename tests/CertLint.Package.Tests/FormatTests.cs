using CertLint.Docs;
using CertLint.Package.Tests.Builds;

namespace CertLint.Package.Tests;

/// <summary><c>dotnet format analyzers</c> loads the package's code fixes and applies them to whole projects.</summary>
public sealed class FormatTests(PackedPackage package) : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    private static readonly string[] Fixable = ["CERT1004", "CERT1005", "CERT1006", "CERT1010", "CERT2003", "CERT5001", "CERT5005", "CERT5007"];

    private readonly Workspace workspace = new(package);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void The_samples_code_keeps_only_findings_whose_rule_has_no_fix()
    {
        workspace.WriteProject("App/App.csproj");
        workspace.Write("App/EBondingRequest.cs", Sample());
        var before = workspace.Build("App");

        // What one fix uncovers, the next run fixes: 'C=USA' is only read once the comma before it is quoted.
        var first = workspace.Format("App", Limit, Fixable);
        var second = workspace.Format("App", Limit, Fixable);

        Assert.Equal(["warning CERT1001", "warning CERT1001", "warning CERT1005", "warning CERT1007", "warning CERT5001"], before.FindingsIn("EBondingRequest.cs"));
        Assert.True(first.Succeeded, first.Text);
        Assert.True(second.Succeeded, second.Text);
        var after = workspace.Build("App", "--no-restore");
        Assert.True(after.Succeeded, after.Text);
        Assert.Equal(["warning CERT1001", "warning CERT1001", "warning CERT1007"], after.FindingsIn("EBondingRequest.cs"));
        // Comments are nobody's names.
        Assert.Contains("CERT1004 would be next: 'USA' is no code.", workspace.Read("App/EBondingRequest.cs"), StringComparison.Ordinal);
    }

    private static string Sample() => File.ReadAllText(Path.Combine(Repository.Root, "samples", "Contoso.EBonding", "EBondingRequest.cs"));
}
