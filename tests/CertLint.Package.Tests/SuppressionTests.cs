using CertLint.Package.Tests.Builds;

namespace CertLint.Package.Tests;

/// <summary>Comments and the baseline, in builds of the package.</summary>
public sealed class SuppressionTests(PackedPackage package) : IDisposable
{
    private const string Generate = "-p:CertLintGenerateBaseline=true";
    private const string Fail = "-p:CertLintFailOnViolation=true";

    // Two frameworks that need nothing but the SDK.
    private const string TwoFrameworks = """
        <TargetFrameworks>net10.0;net10.0-windows</TargetFrameworks>
        <EnableWindowsTargeting>true</EnableWindowsTargeting>
        <DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>
        """;

    private readonly Workspace workspace = new(package);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void A_comment_suppresses_and_a_dead_one_is_told_in_a_detailed_log()
    {
        workspace.WriteProject("App/App.csproj");
        workspace.Write("App/request.cnf", Inputs.ProviderConfig.Replace(
            "CN = ", "# certlint: disable=CERT1001,CERT1004 the provider's own team\nCN = ", StringComparison.Ordinal));

        var output = workspace.Build("App", Fail, "-v:d");
        var again = workspace.Build("App", "--no-restore", Fail, "-v:d");

        Assert.All([output, again], build =>
        {
            Assert.True(build.Succeeded, build.Text);
            Assert.Empty(build.Findings);
            Assert.Contains("request.cnf(5,30,5,38): message CERT9003: ", build.Text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_baseline_keeps_a_build_green_through_edits_and_lets_new_findings_through()
    {
        workspace.WriteProject("App/App.csproj");
        workspace.Write("App/request.cnf", Inputs.ProviderConfig);
        var red = workspace.Build("App", Fail);

        var generating = workspace.Build("App", "--no-restore", Fail, Generate);
        var green = workspace.Build("App", "--no-restore", Fail);
        workspace.Write("App/request.cnf", "# shifts\n# all lines\n" + Inputs.ProviderConfig);
        var shifted = workspace.Build("App", "--no-restore", Fail);
        workspace.Write("App/request.cnf", Inputs.ProviderConfig.Replace("C = US", "C = USA", StringComparison.Ordinal));
        var added = workspace.Build("App", "--no-restore", Fail);
        workspace.Write("App/request.cnf", Inputs.Config("mtls.acme.com"));
        var mended = workspace.Build("App", "--no-restore", Fail, "-v:d");
        workspace.Build("App", "--no-restore", Generate);

        Assert.Equal(["request.cnf error CERT1001"], red.Findings);
        Assert.Contains("or accept today's with -p:CertLintGenerateBaseline=true.", red.Text, StringComparison.Ordinal);
        Assert.All([generating, green, shifted, mended], build =>
        {
            Assert.True(build.Succeeded, build.Text);
            Assert.Empty(build.Findings);
        });
        Assert.Contains(
            $"CertLint: the baseline '{workspace.PathOf("App/CertLintBaseline.xml")}' accepts 1 findings (1 new, 0 removed).", generating.Text, StringComparison.Ordinal);
        Assert.Equal(["request.cnf error CERT1004"], added.Findings);
        Assert.Contains("CertLintBaseline.xml(3,3,3,11): message CERT9003: ", mended.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<Finding", workspace.Read("App/CertLintBaseline.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Projects_of_a_parallel_build_write_one_baseline_together()
    {
        workspace.Write("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <CertLintBaseline>$(MSBuildThisFileDirectory)CertLintBaseline.xml</CertLintBaseline>
              </PropertyGroup>
            </Project>
            """);
        string[] names = ["One", "Two", "Three"];
        foreach (var name in names)
        {
            workspace.WriteProject($"{name}/{name}.csproj", name == "Two" ? TwoFrameworks : "");
            workspace.Write($"{name}/request.cnf", Inputs.ProviderConfig);
        }

        workspace.Write("All.proj", """
            <Project DefaultTargets="Build">
              <ItemGroup>
                <Project Include="*/*.csproj" />
              </ItemGroup>
              <Target Name="Restore">
                <MSBuild Projects="@(Project)" Targets="Restore" Properties="Phase=restore" />
              </Target>
              <Target Name="Build">
                <MSBuild Projects="@(Project)" Targets="Build" BuildInParallel="true" />
              </Target>
            </Project>
            """);

        var generating = workspace.Build("All.proj", "-m:3", Generate);
        var green = workspace.Build("All.proj", "--no-restore", "-m:3", Fail);

        Assert.True(generating.Succeeded, generating.Text);
        Assert.Equal(
            names.Order(StringComparer.Ordinal).Select(name => $"  <Finding rule=\"CERT1001\" file=\"{name}/request.cnf\" value=\"acme.service-now.com\" />"),
            workspace.Read("CertLintBaseline.xml").Split('\n').Where(line => line.Contains("<Finding", StringComparison.Ordinal)));
        Assert.True(green.Succeeded, green.Text);
        Assert.Empty(green.Findings);
    }

    [Fact]
    public void A_malformed_baseline_is_a_warning_at_its_place_and_holds_for_nothing()
    {
        workspace.WriteProject("App/App.csproj");
        workspace.Write("App/request.cnf", Inputs.ProviderConfig);
        workspace.Write("CertLintBaseline.xml", "<CertLintBaseline version=\"1\">\n  <Finding rule=\"CERT1001\" />\n</CertLintBaseline>");

        var output = workspace.Build("App");

        Assert.Equal(["CertLintBaseline.xml warning CERT9001", "request.cnf warning CERT1001"], output.Findings);
        Assert.Equal("2,3,2,11", output.Diagnostics.First(diagnostic => diagnostic.Code == "CERT9001").Place);
    }
}
