using System.Text.Json;
using CertLint.Package.Tests.Builds;

namespace CertLint.Package.Tests;

/// <summary>What an editor's design-time build hands to the compiler, and what that reports.</summary>
public sealed class LiveTests(PackedPackage package) : IDisposable
{
    // As an editor asks for what it shows.
    private static readonly string[] DesignTime =
        ["-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-nodeReuse:false"];

    private readonly Workspace workspace = new(package);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Configs_become_additional_files_in_a_design_time_build_and_in_no_other()
    {
        workspace.WriteProject("App/App.csproj", items: """<CertLintFile Include="../outside/shared.inf" /><AdditionalFiles Include="certs/own.cnf" />""");
        workspace.Write(".editorconfig", "root = true");
        workspace.Write("outside/shared.inf", "[NewRequest]");
        foreach (var name in (string[])["a.cnf", "own.cnf", "template.tmpl", "b.pem", "c.sh", "d.yml", "e.json", ".globalconfig"])
            workspace.Write("App/certs/" + name, "");

        Assert.Equal(
            [".editorconfig", ".globalconfig", "CertLint.live", "a.cnf", "own.cnf", "shared.inf", "template.tmpl"],
            AdditionalFiles("App", ["-restore", .. DesignTime]));
        Assert.Contains("certlint.all.globalconfig", AdditionalFiles("App", [.. DesignTime, "-p:CertLintAnalysisMode=All"]));
        Assert.Equal(["own.cnf"], AdditionalFiles("App", "-t:Compile", "-nodeReuse:false"));
        foreach (var property in (string[])["CertLintLive=false", "CertLintEnabled=false", "BuildingForLiveUnitTesting=true"])
            Assert.Equal(["own.cnf"], AdditionalFiles("App", [.. DesignTime, "-p:" + property]));

        Assert.True(workspace.Holds("App/obj", "CertLint.live"));
        workspace.Run("clean", "App");
        Assert.False(workspace.Holds("App/obj", "CertLint.live"));
    }

    [Fact]
    public void Of_several_target_frameworks_the_first_one_alone_speaks_as_in_a_build()
    {
        workspace.WriteProject("App/App.csproj", """
            <TargetFrameworks>net10.0;net10.0-windows</TargetFrameworks>
            <EnableWindowsTargeting>true</EnableWindowsTargeting>
            <DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>
            """);
        workspace.Write("App/a.cnf", "");
        Assert.True(workspace.Run("restore", "App").Succeeded);

        Assert.Contains("a.cnf", AdditionalFiles("App", [.. DesignTime, "-p:TargetFramework=net10.0"]));
        Assert.Empty(AdditionalFiles("App", [.. DesignTime, "-p:TargetFramework=net10.0-windows"]));
    }

    [Fact]
    public void The_compiler_says_in_a_design_time_build_what_the_task_says_in_a_build()
    {
        workspace.WriteProject("App/App.csproj", "<OutputType>Exe</OutputType><CertLintOwnedDomains>acme.com;acme.net</CertLintOwnedDomains>", """
            <AdditionalFiles Include="own/own.cnf" />
            <None Remove="own/own.cnf" />
            <None Update="certs/silenced.cnf" CertLintNoWarn="CERT1001;CERT1002" />
            <CertLintFile Include="certs/tést #1.cnf" Profile="general" />
            """);
        workspace.Write("App/Program.cs", Inputs.CleanProgram);
        workspace.Write("App/.editorconfig", "[legacy/**.cnf]\ndotnet_diagnostic.CERT1001.severity = none\n[certs/*.cnf]\ndotnet_diagnostic.CERT1005.severity = error\n");
        workspace.Write("App/.globalconfig", "is_global = true\ndotnet_diagnostic.CERT1004.severity = suggestion\n");
        foreach (var path in (string[])["own/own.cnf", "certs/silenced.cnf", "certs/a.cnf", "legacy/b.cnf"])
            workspace.Write("App/" + path, Inputs.ProviderConfig);
        workspace.Write("App/CertLintBaseline.xml", """
            <CertLintBaseline version="1">
              <Finding rule="CERT1001" file="certs/accepted.cnf" value="acme.service-now.com" />
            </CertLintBaseline>
            """);
        workspace.Write("App/certs/accepted.cnf", Inputs.ProviderConfig);
        workspace.Write("App/certs/commented.cnf", "# certlint: disable-file=CERT1001 the provider's own\n" + Inputs.ProviderConfig);
        workspace.Write("App/certs/c.cnf", Inputs.Config("mtls.acme.net", state: "CA"));
        workspace.Write("App/certs/d.cnf", Inputs.Config("mtls.acme.net", country: "USA"));
        workspace.Write("App/certs/tést #1.cnf", Inputs.Config("mtls.acme.net", state: "CA").Replace("L = San Diego", "OU = IT", StringComparison.Ordinal));

        var shown = workspace.Run("msbuild", "App", "-restore", "-t:Compile", "-p:DesignTimeBuild=true", "-nodeReuse:false");
        var told = workspace.Build("App", "--no-restore");

        Assert.Equal(["a.cnf warning CERT1001", "b.cnf warning CERT1002", "c.cnf error CERT1005", "tést #1.cnf error CERT1005"], told.Findings);
        Assert.Equal(told.Findings, shown.Findings);
        Assert.Equal(Lines(told), Lines(shown));
        Assert.DoesNotContain("AD0001", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("CS8032", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_design_time_build_makes_no_build_compile_again()
    {
        // What a generator sees of additional files stands in the compiler's generated config.
        workspace.WriteProject(
            "App/App.csproj", "<OutputType>Exe</OutputType>", """<CompilerVisibleItemMetadata Include="AdditionalFiles" MetadataName="Kind" />""");
        workspace.Write("App/Program.cs", Inputs.CleanProgram);
        workspace.Write("App/.editorconfig", "root = true");
        workspace.Write("App/a.cnf", Inputs.ProviderConfig);
        const string skipped = "Skipping target \"CoreCompile\" because all output files are up-to-date";

        Assert.DoesNotContain(skipped, workspace.Build("App", "-v:detailed").Text, StringComparison.Ordinal);
        Assert.Contains("a.cnf", AdditionalFiles("App", DesignTime));
        var built = workspace.Build("App", "--no-restore", "-v:detailed");
        Assert.Contains(skipped, built.Text, StringComparison.Ordinal);
        Assert.Equal(["a.cnf warning CERT1001"], built.Findings);
        Assert.True(workspace.Holds("App/obj", "CertLint.live"));
    }

    // csc tells where a finding starts, the task where it ends too.
    private static IEnumerable<(string, string, string)> Lines(BuildOutput output) => output.Diagnostics
        .Where(diagnostic => diagnostic.Code.StartsWith("CERT", StringComparison.Ordinal))
        .Select(diagnostic => (diagnostic.File, string.Join(',', diagnostic.Place.Split(',').Take(2)), diagnostic.Message))
        .Order();

    private string[] AdditionalFiles(string project, params string[] arguments)
    {
        var output = workspace.Run("msbuild", project, ["-getItem:AdditionalFiles", .. arguments]);
        Assert.True(output.Succeeded, output.Text);
        return
        [
            .. JsonDocument.Parse(output.Text).RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray()
                .Select(item => Path.GetFileName(item.GetProperty("FullPath").GetString()!))
                .Order(StringComparer.Ordinal),
        ];
    }
}
