using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using CertLint.Model;
using Microsoft.Build.Utilities;

namespace CertLint.Build.Tests;

public sealed class LintFilesTests : IDisposable
{
    private readonly RecordingEngine engine = new();
    private readonly string folder = Directory.CreateTempSubdirectory("certlint").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Nothing_to_lint_is_nothing_to_say()
    {
        using var task = CreateTask();

        Assert.True(task.Execute());
        Assert.Empty(engine.Warnings);
        Assert.Empty(engine.Messages);
    }

    [Fact]
    public void A_file_that_is_not_there_is_one_warning_and_the_task_succeeds()
    {
        using var task = CreateTask();
        task.Files = [new TaskItem(Path.Combine(folder, "missing.pem"))];

        Assert.True(task.Execute());
        var warning = Assert.Single(engine.Warnings);
        Assert.Equal(("CERT9001", Path.Combine(folder, "missing.pem")), (warning.Code, warning.File));
    }

    [Fact]
    public void A_warning_that_the_project_treats_as_an_error_fails_the_task()
    {
        using var task = CreateTask();
        task.Files = [new TaskItem(Path.Combine(folder, "missing.pem"))];
        task.TreatWarningsAsErrors = true;

        Assert.False(task.Execute());
        Assert.Equal("CERT9001", Assert.Single(engine.Errors).Code);
    }

    [Fact]
    public void NoWarn_silences_it()
    {
        using var task = CreateTask();
        task.Files = [new TaskItem(Path.Combine(folder, "missing.pem"))];
        task.NoWarn = "1701;1702;CERT9001";

        Assert.True(task.Execute());
        Assert.Empty(engine.Warnings);
    }

    [Fact]
    public void A_property_that_cannot_be_understood_is_told_of_the_project()
    {
        using var task = CreateTask();
        task.Files = [new TaskItem(Touch("empty.cnf"))];
        task.ProjectPath = Path.Combine(folder, "App.csproj");
        task.Profile = "servicenew";

        Assert.True(task.Execute());
        var warning = Assert.Single(engine.Warnings);
        Assert.Equal(("CERT9002", task.ProjectPath), (warning.Code, warning.File));
        Assert.Contains("'servicenew' in CertLintProfile", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Organizations_of_the_project_hold()
    {
        var path = Touch("request.cnf", """
            [req]
            prompt = no
            distinguished_name = subject
            [subject]
            C = US
            ST = California
            L = San Diego
            O = Fabrikam
            CN = mtls.contoso.com
            """);
        using var task = CreateTask();
        task.Files = [new TaskItem(path)];
        task.Organizations = "\"Contoso, Ltd.\",Adatum";

        Assert.True(task.Execute());
        var warning = Assert.Single(engine.Warnings);
        Assert.Equal(("CERT1012", path), (warning.Code, warning.File));
        Assert.Contains("(Contoso, Ltd., Adatum)", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Metadata_that_cannot_be_understood_is_told_of_the_item()
    {
        var path = Touch("empty.cnf");
        using var task = CreateTask();
        task.Files = [new TaskItem(path, new Dictionary<string, string> { ["Purpose"] = "pear" })];

        Assert.True(task.Execute());
        var warning = Assert.Single(engine.Warnings);
        Assert.Equal(("CERT9002", path), (warning.Code, warning.File));
        Assert.Contains("'pear'", warning.Message, StringComparison.Ordinal);
        Assert.Contains("identity, authority or peer", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_keystore_s_password_comes_from_the_environment()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = new CertificateRequest("C=US, S=California, L=San Diego, O=Contoso, CN=acme.service-now.com", key, HashAlgorithmName.SHA256)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(90));
        var path = Path.Combine(folder, "client.p12");
        File.WriteAllBytes(path, certificate.Export(X509ContentType.Pkcs12, "an example's password"));
        var variable = "CERTLINT_TEST_" + Guid.NewGuid().ToString("N");
        Environment.SetEnvironmentVariable(variable, "an example's password");
        try
        {
            using var task = CreateTask();
            task.Files = [new TaskItem(path)];
            task.KeystorePasswordVariable = variable;
            task.KeystoreType = "pkcs12";

            Assert.True(task.Execute());
        }
        finally
        {
            Environment.SetEnvironmentVariable(variable, null);
        }

        var warning = Assert.Single(engine.Warnings);
        Assert.Equal(("CERT1001", path), (warning.Code, warning.File));
        Assert.Contains("(alias '", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_of_keystore_that_is_none_is_told_of_the_project()
    {
        using var task = CreateTask();
        task.Files = [new TaskItem(Touch("empty.cnf"))];
        task.ProjectPath = Path.Combine(folder, "App.csproj");
        task.KeystoreType = "p12";

        Assert.True(task.Execute());
        Assert.Contains("'p12' in CertLintKeystoreType", Assert.Single(engine.Warnings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_analysis_mode_that_is_none_is_told_of_the_project_though_there_is_no_file()
    {
        using var task = CreateTask();
        task.ProjectPath = Path.Combine(folder, "App.csproj");
        task.AnalysisMode = "Most";

        Assert.True(task.Execute());
        var warning = Assert.Single(engine.Warnings);
        Assert.Equal(("CERT9002", task.ProjectPath), (warning.Code, warning.File));
        Assert.Contains("'Most' in CertLintAnalysisMode", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_SARIF_file_holds_what_the_task_tells()
    {
        using var task = CreateTask();
        task.Files = [new TaskItem(Path.Combine(folder, "missing.pem"), new Dictionary<string, string> { ["Usage"] = "fun" })];
        task.ProjectPath = Path.Combine(folder, "App.csproj");
        task.SourceRoot = folder;
        task.SarifPath = Path.Combine(folder, "sarif", "App.sarif");

        Assert.True(task.Execute());
        using var log = JsonDocument.Parse(File.ReadAllBytes(task.SarifPath));
        Assert.Equal(
            ["CERT9001", "CERT9002"],
            log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result => result.GetProperty("ruleId").GetString()));
        Assert.Equal(["CERT9001", "CERT9002"], engine.Warnings.Select(warning => warning.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_SARIF_file_that_cannot_be_written_is_a_warning_at_its_path()
    {
        using var task = CreateTask();
        task.ProjectPath = Path.Combine(folder, "App.csproj");
        task.SourceRoot = folder;
        task.SarifPath = Path.Combine(Touch("taken"), "App.sarif");

        Assert.True(task.Execute());
        var warning = Assert.Single(engine.Warnings);
        Assert.Equal(("CERT9001", task.SarifPath), (warning.Code, warning.File));
        Assert.StartsWith("The SARIF file was not written because ", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_place_of_a_SARIF_file_is_told_ahead_of_the_run()
    {
        var task = new LocateSarif
        {
            BuildEngine = engine, ProjectPath = Path.Combine(folder, "src", "App", "App.csproj"), Directory = Path.Combine(folder, "out"), SourceRoot = "../..",
        };

        Assert.True(task.Execute());
        Assert.Equal(folder, task.SourceRoot.TrimEnd('/'));
        // printf src/App/App.csproj | sha256sum
        Assert.Equal(Path.Combine(folder, "out", "App.0a6d44a2.certlint.sarif"), task.SarifPath);
    }

    [Fact]
    public void The_cache_is_kept_where_the_task_is_told_to()
    {
        using var task = CreateTask();
        task.Files = [new TaskItem(Touch("empty.cnf"))];
        task.CachePath = Path.Combine(folder, "obj", "certlint", "App.cache");

        Assert.True(task.Execute());
        Assert.True(File.Exists(task.CachePath));
    }

    [Fact]
    public void A_cancelled_task_ends_without_findings()
    {
        using var task = CreateTask();
        task.Files = [new TaskItem(Path.Combine(folder, "missing.pem"))];
        task.Cancel();

        Assert.True(task.Execute());
        Assert.Empty(engine.Warnings);
    }

    [Fact]
    public void Own_items_bear_plain_metadata_and_those_of_other_types_prefixed_metadata()
    {
        var metadata = new Dictionary<string, string>
        {
            ["Purpose"] = "Identity", ["Usage"] = "client", ["Profile"] = "general", ["NoWarn"] = "CERT1001",
            ["CertLintPurpose"] = "Peer", ["CertLintUsage"] = "server", ["CertLintProfile"] = "public-tls", ["CertLintNoWarn"] = "CERT1002",
        };
        var complaints = new Complaints(new());
        var reader = new ItemReader(complaints);

        var own = reader.Read(new TaskItem("/a.pem", metadata), "");
        var foreign = reader.Read(new TaskItem("/a.pem", metadata), ItemReader.ForeignPrefix);

        Assert.Equal((Purpose.Identity, Usage.Client, "general", "CERT1001"), (own.Purpose, own.Usage, own.Profile, own.NoWarn));
        Assert.Equal((Purpose.Peer, Usage.Server, "public-tls", "CERT1002"), (foreign.Purpose, foreign.Usage, foreign.Profile, foreign.NoWarn));
        Assert.Empty(complaints.All);
    }

    [Fact]
    public void The_project_is_failed_without_a_message()
    {
        var task = new FailBuild { BuildEngine = engine };

        Assert.False(task.Execute());
        Assert.True(engine.AllowFailureWithoutError);
        Assert.Empty(engine.Errors);
    }

    [Theory]
    [InlineData(typeof(LintFiles))]
    [InlineData(typeof(FailBuild))]
    public void Each_task_may_run_in_a_multithreaded_build(Type task) =>
        Assert.Contains(
            task.GetCustomAttributesData(),
            attribute => attribute.AttributeType.FullName == "Microsoft.Build.Framework.MSBuildMultiThreadableTaskAttribute");

    private LintFiles CreateTask() => new() { BuildEngine = engine };

    private string Touch(string name, string text = "")
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
