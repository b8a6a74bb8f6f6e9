using CertLint.Package.Tests.Builds;

namespace CertLint.Package.Tests;

public sealed class ProjectShapeTests(PackedPackage package) : IDisposable
{
    // Two frameworks that need nothing but the SDK.
    private const string TwoFrameworks = """
        <TargetFrameworks>net10.0;net10.0-windows</TargetFrameworks>
        <EnableWindowsTargeting>true</EnableWindowsTargeting>
        <DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>
        """;

    private readonly Workspace workspace = new(package);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void A_multi_targeted_project_is_linted_once_however_it_is_built()
    {
        workspace.WriteProject("Library/Library.csproj", TwoFrameworks, """<None Update="peer.cnf" CertLintNoWarn="CERT1001" />""");
        workspace.Write("Library/Library.cs", "public class Library;");
        workspace.Write("Library/request.cnf", Inputs.ProviderConfig);
        workspace.Write("Library/peer.cnf", Inputs.ProviderConfig);
        workspace.WriteProject("App/App.csproj", "<OutputType>Exe</OutputType>", """<ProjectReference Include="../Library/Library.csproj" />""");
        workspace.Write("App/Program.cs", Inputs.CleanProgram);
        DotnetCommand.Run(workspace.PathOf(""), ["new", "sln", "--format", "sln", "--name", "All"]);
        DotnetCommand.Run(workspace.PathOf(""), ["sln", "add", "Library", "App"]);
        string[] once = ["request.cnf warning CERT1001"];

        Assert.Equal(once, workspace.Build("All.sln").Findings);
        Assert.Equal(once, workspace.Build("Library", "--no-restore").Findings);
        Assert.Equal(once, workspace.Build("Library", "--no-restore", "-f", "net10.0-windows").Findings);
        Assert.Equal(once, workspace.Build("App", "--no-restore").Findings);
        Assert.Equal(once, workspace.Build("All.sln", "--no-restore", "-graph").Findings);
        Assert.Equal(once, workspace.Build("Library", "--no-restore", "-graph", "-isolate").Findings);
        Assert.Equal(once, workspace.Build("All.sln", "--no-restore", "-mt").Findings);

        var failed = workspace.Build("App", "--no-restore", "-p:CertLintFailOnViolation=true", "--no-incremental");
        Assert.Equal(["request.cnf error CERT1001"], failed.Findings);
        Assert.Equal(1, failed.ExitCode);
    }

    [Fact]
    public void A_framework_that_alone_references_the_package_is_linted()
    {
        workspace.WriteProject(
            "Library/Library.csproj", TwoFrameworks,
            $"""<PackageReference Include="CertLint" Version="{package.Version}" PrivateAssets="all" Condition="'$(TargetFramework)' == 'net10.0-windows'" />""",
            referencesPackage: false);
        workspace.Write("Library/Library.cs", "public class Library;");
        workspace.Write("Library/request.cnf", Inputs.ProviderConfig);

        Assert.Equal(["request.cnf warning CERT1001"], workspace.Build("Library").Findings);
    }

    [Fact]
    public void In_a_multithreaded_build_the_task_stays_in_the_process_unless_the_project_asks_for_a_host()
    {
        workspace.WriteProject("App/App.csproj");
        workspace.Write("App/request.cnf", Inputs.ProviderConfig);

        var own = workspace.Build("App", "-mt", "-v:diagnostic");
        var hosted = workspace.Build("App", "--no-restore", "-v:diagnostic", "-p:CertLintTaskFactory=TaskHostFactory");

        const string elsewhere = "Launching task \"LintFiles\"";
        Assert.Contains("Using \"CertLint.Build.LintFiles\" task", own.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(elsewhere, own.Text, StringComparison.Ordinal);
        Assert.Contains(elsewhere, hosted.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Visual_Basic_project_has_its_files_linted()
    {
        workspace.WriteProject("App/App.vbproj");
        workspace.Write("App/Library.vb", "Public Class Library\nEnd Class");
        workspace.Write("App/request.cnf", Inputs.ProviderConfig);

        var output = workspace.Build("App");

        Assert.Equal(["request.cnf warning CERT1001"], output.Findings);
        Assert.True(output.Succeeded, output.Text);
    }

    [Fact]
    public void An_FSharp_project_whose_SDK_has_no_default_items_has_its_folder_linted()
    {
        workspace.WriteProject("App/App.fsproj", items: """<Compile Include="Library.fs" />""");
        workspace.Write("App/Library.fs", "module Library\nlet answer = 42");
        workspace.Write("App/certs/request.cnf", Inputs.ProviderConfig);

        Assert.Equal(["request.cnf warning CERT1001"], workspace.Build("App").Findings);
    }

    [Fact]
    public void A_project_without_default_items_has_its_folder_linted()
    {
        workspace.WriteProject("App/App.csproj", "<EnableDefaultItems>false</EnableDefaultItems>", """<Compile Include="Library.cs" />""");
        workspace.Write("App/Library.cs", "public class Library;");
        workspace.Write("App/certs/request.cnf", Inputs.ProviderConfig);
        workspace.Write("App/bin/copied.cnf", Inputs.ProviderConfig);

        Assert.Equal(["request.cnf warning CERT1001"], workspace.Build("App").Findings);
    }

    [Fact]
    public void An_app_that_references_a_library_sees_nothing_of_it()
    {
        workspace.WriteProject("Library/Library.csproj");
        workspace.Write("Library/Library.cs", "public class Library;");
        workspace.WriteProject(
            "App/App.csproj", "<OutputType>Exe</OutputType>",
            """<ProjectReference Include="../Library/Library.csproj" />""", referencesPackage: false);
        workspace.Write("App/Program.cs", Inputs.ProviderProgram);
        workspace.Write("App/request.cnf", Inputs.ProviderConfig);

        var output = workspace.RunWith(new() { ["CI"] = "true" }, "build", "App");

        Assert.Empty(output.Findings);
        Assert.True(output.Succeeded, output.Text);
    }

    [Fact]
    public void Who_installs_a_librarys_own_package_sees_nothing()
    {
        var version = package.Version;
        workspace.WriteProject(
            "Library/Library.csproj", "<Version>1.0.0-test</Version><PackageId>AcmeLibrary</PackageId>",
            $"""<PackageReference Include="CertLint" Version="{version}" />""", referencesPackage: false);
        workspace.Write("Library/Library.cs", "public class Library;");
        var packed = workspace.Run("pack", "Library", "-o", workspace.PathOf("feed"));
        Assert.True(packed.Succeeded, packed.Text);
        workspace.WriteProject(
            "App/App.csproj",
            $"<OutputType>Exe</OutputType><RestoreAdditionalProjectSources>{workspace.PathOf("feed")}</RestoreAdditionalProjectSources>",
            """<PackageReference Include="AcmeLibrary" Version="1.0.0-test" />""", referencesPackage: false);
        workspace.Write("App/Program.cs", Inputs.ProviderProgram);
        workspace.Write("App/request.cnf", Inputs.ProviderConfig);

        var output = workspace.RunWith(new() { ["CI"] = "true" }, "build", "App");

        Assert.Empty(output.Findings);
        Assert.True(output.Succeeded, output.Text);
    }

    [Fact]
    public void A_global_reference_serves_each_project_of_a_repository()
    {
        workspace.Write("Directory.Packages.props", $"""
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup><GlobalPackageReference Include="CertLint" Version="{package.Version}" /></ItemGroup>
            </Project>
            """);
        workspace.WriteProject("App/App.csproj", "<OutputType>Exe</OutputType>", referencesPackage: false);
        workspace.Write("App/Program.cs", Inputs.ProviderProgram);
        workspace.Write("App/request.cnf", Inputs.ProviderConfig);

        Assert.Equal(["Program.cs warning CERT1001", "request.cnf warning CERT1001"], workspace.Build("App").Findings);
    }
}
