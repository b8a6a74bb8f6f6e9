using CertLint.Package.Tests.Builds;

namespace CertLint.Package.Tests;

public sealed class FailOnViolationTests(PackedPackage package) : IDisposable
{
    private const string Fail = "-p:CertLintFailOnViolation=true";

    private readonly Workspace workspace = new(package);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void A_violation_in_code_alone_fails_on_a_warm_obj_and_fails_again()
    {
        workspace.WriteProject("App/App.csproj", "<OutputType>Exe</OutputType>");
        workspace.Write("App/Program.cs", Inputs.ProviderProgram);
        Assert.True(workspace.Build("App").Succeeded);

        var first = workspace.Build("App", "--no-restore", Fail);
        var second = workspace.Build("App", "--no-restore", Fail);

        Assert.Equal((1, 1), (first.ExitCode, second.ExitCode));
        Assert.Equal(["Program.cs error CERT1001"], first.Findings);
        Assert.Equal(first.Findings, second.Findings);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("pack")]
    [InlineData("publish")]
    [InlineData("run")]
    public void A_violation_in_a_file_hides_nothing_and_ships_nothing(string command)
    {
        const string afterBuild = """
            <Target Name="AfterwardsRun" AfterTargets="Build"><Message Importance="high" Text="afterwards" /></Target>
            """;
        workspace.WriteProject("App/App.csproj", $"<OutputType>Exe</OutputType><CertLintFailOnViolation>true</CertLintFailOnViolation>");
        workspace.Write("App/Directory.Build.targets", $"<Project>{afterBuild}</Project>");
        workspace.Write("App/Program.cs", Inputs.CleanProgram + "\n#warning the compiler spoke too");
        workspace.Write("App/request.cnf", Inputs.ProviderConfig);

        var first = workspace.Run(command, "App");
        var second = workspace.Run(command, "App");

        Assert.Equal((1, 1), (first.ExitCode, second.ExitCode));
        Assert.Equal(["request.cnf error CERT1001"], first.Findings.Distinct());
        Assert.Equal(["request.cnf error CERT1001"], second.Findings.Distinct());
        Assert.Contains("the compiler spoke too", first.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("it runs", first.Text + second.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("afterwards", first.Text + second.Text, StringComparison.Ordinal);
        Assert.False(workspace.Holds("App/bin", "*"));
    }

    [Fact]
    public void One_more_line_says_why_and_what_to_do()
    {
        workspace.WriteProject("App/App.csproj");
        workspace.Write("App/request.cnf", Inputs.ProviderConfig);
        workspace.Write("App/other.cnf", Inputs.ProviderConfig);

        var output = workspace.RunWith(new() { ["TF_BUILD"] = "True" }, "build", "App");

        Assert.Equal(["other.cnf error CERT1001", "request.cnf error CERT1001"], output.Findings);
        var why = Assert.Single(output.Text.Split('\n'), line => line.Contains("errors because", StringComparison.Ordinal));
        Assert.Contains("errors because TF_BUILD=True;", why, StringComparison.Ordinal);
        Assert.Contains("CertLintFailOnViolation=false", why, StringComparison.Ordinal);
    }

    [Fact]
    public void An_explicit_false_a_config_and_NoWarn_win_and_a_suggestion_of_the_same_rule_stays_one()
    {
        workspace.WriteProject("App/App.csproj");
        workspace.Write("App/violation.cnf", Inputs.Config("mtls.acme.com", country: "USA"));
        workspace.Write("App/suggestion.cnf", Inputs.Config("mtls.acme.com", country: "us"));
        var inCi = new Dictionary<string, string> { ["CI"] = "true" };

        var asIs = workspace.RunWith(inCi, "build", "App");
        var explicitFalse = workspace.RunWith(inCi, "build", "App", "--no-restore", "-p:CertLintFailOnViolation=false");
        var noWarn = workspace.RunWith(inCi, "build", "App", "--no-restore", "-p:NoWarn=CERT1004");
        var notAsErrors = workspace.RunWith(inCi, "build", "App", "--no-restore", "-p:WarningsNotAsErrors=CERT1004");
        workspace.Write("App/.editorconfig", "[*]\ndotnet_diagnostic.CERT1004.severity = none");
        var none = workspace.RunWith(inCi, "build", "App", "--no-restore");
        workspace.Write("App/.editorconfig", "[*]\ndotnet_diagnostic.CERT1004.severity = warning");
        var warning = workspace.RunWith(inCi, "build", "App", "--no-restore");

        Assert.Equal(["violation.cnf error CERT1004"], asIs.Findings);
        Assert.False(asIs.Succeeded);
        Assert.Equal(["violation.cnf warning CERT1004"], explicitFalse.Findings);
        Assert.Empty(noWarn.Findings);
        Assert.Equal(["violation.cnf warning CERT1004"], notAsErrors.Findings);
        Assert.Empty(none.Findings);
        Assert.Equal(["suggestion.cnf warning CERT1004", "violation.cnf warning CERT1004"], warning.Findings);
        Assert.All([explicitFalse, noWarn, notAsErrors, none, warning], output => Assert.True(output.Succeeded, output.Text));
    }

    [Fact]
    public void A_config_NoWarn_and_WarningsNotAsErrors_win_in_code_too()
    {
        workspace.WriteProject("App/App.csproj", "<OutputType>Exe</OutputType>");
        workspace.Write("App/Program.cs", Inputs.ProviderProgram);

        var noWarn = workspace.Build("App", Fail, "-p:NoWarn=CERT1001");
        var notAsErrors = workspace.Build("App", "--no-restore", Fail, "-p:WarningsNotAsErrors=CERT1001");
        workspace.Write("App/.editorconfig", "[*.cs]\ndotnet_diagnostic.CERT1001.severity = none");
        var none = workspace.Build("App", "--no-restore", Fail);
        workspace.Write("App/.editorconfig", "[*.cs]\ndotnet_diagnostic.CERT1001.severity = warning");
        var warning = workspace.Build("App", "--no-restore", Fail);

        Assert.Empty(noWarn.Findings);
        Assert.Equal(["Program.cs warning CERT1001"], notAsErrors.Findings);
        Assert.Empty(none.Findings);
        Assert.Equal(["Program.cs warning CERT1001"], warning.Findings);
    }
}
