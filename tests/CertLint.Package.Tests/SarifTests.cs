using System.Globalization;
using System.Text.Json;
using CertLint.Package.Tests.Builds;

namespace CertLint.Package.Tests;

public sealed class SarifTests(PackedPackage package) : IDisposable
{
    private readonly Workspace workspace = new(package);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Projects_of_one_name_share_a_directory_and_tell_paths_from_the_root()
    {
        Directory.CreateDirectory(workspace.PathOf(".git"));
        foreach (var folder in (string[])["src/My C# App 100%", "tests/My C# App 100%"])
        {
            workspace.WriteProject(folder + "/App.csproj", "<CertLintSarifDirectory>../../artifacts/sarif</CertLintSarifDirectory>");
            workspace.Write(folder + "/Library.cs", "public class Library;");
            workspace.Write(folder + "/my certs/M\u00fcnchen.cnf", Inputs.ProviderConfig);
            Assert.True(workspace.Build(folder).Succeeded);
        }

        var logs = Logs("artifacts/sarif");

        Assert.Equal(2, logs.Count);
        Assert.All(logs.Keys, name => Assert.Matches(@"^App\.[0-9a-f]{8}\.certlint\.sarif$", name));
        Assert.Equal(
            [
                "CertLint/src/My%20C%23%20App%20100%25/App.csproj/ CERT1001 src/My%20C%23%20App%20100%25/my%20certs/M%C3%BCnchen.cnf %SRCROOT% 5 warning",
                "CertLint/tests/My%20C%23%20App%20100%25/App.csproj/ CERT1001 tests/My%20C%23%20App%20100%25/my%20certs/M%C3%BCnchen.cnf %SRCROOT% 5 warning",
            ],
            logs.Values.SelectMany(Lines).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_is_written_on_replay_where_it_is_missing_only_where_it_says_something_new_and_without_findings()
    {
        workspace.WriteProject("App/App.csproj", "<CertLintSarifDirectory>sarif</CertLintSarifDirectory>");
        workspace.Write("App/Library.cs", "public class Library;");
        workspace.Write("App/request.cnf", Inputs.ProviderConfig);

        Assert.True(workspace.Build("App").Succeeded);
        var path = Assert.Single(Directory.GetFiles(workspace.PathOf("App/sarif")));
        var first = File.ReadAllBytes(path);
        File.Delete(path);
        workspace.Build("App", "--no-restore");
        Assert.Equal(first, File.ReadAllBytes(path));

        var longAgo = new DateTime(2024, 5, 6, 7, 8, 9, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(path, longAgo);
        workspace.Build("App", "--no-restore");
        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(path));

        // An empty run is how a service learns that all is mended.
        File.Delete(workspace.PathOf("App/request.cnf"));
        workspace.Build("App", "--no-restore");
        Assert.Empty(Lines(Assert.Single(Logs("App/sarif")).Value));

        var cleaned = workspace.Run("clean", "App");
        Assert.True(cleaned.Succeeded, cleaned.Text);
        Assert.False(File.Exists(path));
    }

    [Fact]
    public void A_multi_targeted_project_has_one_in_the_output_folder_which_later_builds_keep()
    {
        workspace.WriteProject(
            "App/App.csproj",
            "<TargetFrameworks>net10.0;net10.0-windows</TargetFrameworks><EnableWindowsTargeting>true</EnableWindowsTargeting>"
            + "<DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>"
            + "<CertLintSarifDirectory>obj/Debug/net10.0/sarif</CertLintSarifDirectory>");
        workspace.Write("App/Library.cs", "public class Library;");
        workspace.Write("App/request.cnf", Inputs.ProviderConfig);

        Assert.True(workspace.Build("App").Succeeded);
        var before = Assert.Single(Logs("App/obj/Debug/net10.0/sarif"));
        workspace.Write("App/Library.cs", "public class Library { }");
        Assert.True(workspace.Build("App", "--no-restore").Succeeded);

        Assert.Equal(before.Key, Assert.Single(Logs("App/obj/Debug/net10.0/sarif")).Key);
        Assert.Single(Lines(before.Value));
    }

    [Fact]
    public void The_root_is_a_setting_and_what_the_build_tells_of_the_project_stands_in_it_too()
    {
        workspace.WriteProject(
            "repository/src/App/App.csproj",
            "<CertLintSarifDirectory>sarif</CertLintSarifDirectory><CertLintSourceRoot>../..</CertLintSourceRoot><CertLintProfile>mine</CertLintProfile><CertLintAnalysisMode>Some</CertLintAnalysisMode>",
            """<CertLintFile Include="../../../outside/a b.cnf" />""");
        workspace.Write("repository/src/App/request.cnf", Inputs.ProviderConfig);
        workspace.Write("outside/a b.cnf", Inputs.ProviderConfig);

        var output = workspace.Build("repository/src/App", "-p:CertLintFailOnViolation=true");

        Assert.Equal(
            ["App.csproj warning CERT9002", "App.csproj warning CERT9002", "a b.cnf error CERT1001", "request.cnf error CERT1001"], output.Findings);
        Assert.Equal(
            [
                $"CertLint/src/App/App.csproj/ CERT1001 {new Uri(workspace.PathOf("outside/a b.cnf")).AbsoluteUri}  5 error",
                "CertLint/src/App/App.csproj/ CERT9002 src/App/App.csproj %SRCROOT%  warning",
                "CertLint/src/App/App.csproj/ CERT9002 src/App/App.csproj %SRCROOT%  warning",
                "CertLint/src/App/App.csproj/ CERT1001 src/App/request.cnf %SRCROOT% 5 error",
            ],
            Lines(Assert.Single(Logs("repository/src/App/sarif")).Value));
    }

    [Fact]
    public void Where_it_cannot_be_written_the_build_says_so_and_goes_on()
    {
        workspace.WriteProject("App/App.csproj", "<CertLintSarifDirectory>taken</CertLintSarifDirectory>");
        workspace.Write("App/taken", "a file");

        var output = workspace.Build("App");

        Assert.Matches(@"^App\.[0-9a-f]{8}\.certlint\.sarif warning CERT9001$", Assert.Single(output.Findings));
        Assert.True(output.Succeeded, output.Text);
    }

    private Dictionary<string, JsonElement> Logs(string folder) => Directory.GetFiles(workspace.PathOf(folder)).ToDictionary(
        path => Path.GetFileName(path),
        path =>
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return Assert.Single(document.RootElement.GetProperty("runs").EnumerateArray()).Clone();
        });

    private static JsonElement[] Results(JsonElement run) => [.. run.GetProperty("results").EnumerateArray()];

    private static IEnumerable<string> Lines(JsonElement run) => Results(run).Select(result =>
    {
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        var artifact = place.GetProperty("artifactLocation");
        var root = artifact.TryGetProperty("uriBaseId", out var id) ? id.GetString() : "";
        var line = place.TryGetProperty("region", out var region) ? region.GetProperty("startLine").GetInt32().ToString(CultureInfo.InvariantCulture) : "";
        return $"{run.GetProperty("automationDetails").GetProperty("id").GetString()} {result.GetProperty("ruleId").GetString()} "
            + $"{artifact.GetProperty("uri").GetString()} {root} {line} {result.GetProperty("level").GetString()}";
    });
}
