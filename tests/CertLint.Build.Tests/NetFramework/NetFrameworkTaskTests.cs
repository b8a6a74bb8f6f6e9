using System.Reflection;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CertLint.Build.NetFramework.Host;
using CertLint.Docs;
using CertLint.Runner.Tests;

namespace CertLint.Build.Tests.NetFramework;

/// <summary>What the task tells in Visual Studio's MSBuild is what it tells in dotnet build.</summary>
public sealed class NetFrameworkTaskTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("certlint").FullName;

    /// <summary>The compiler's folder in Visual Studio.</summary>
    private static string FrameworkRoslyn { get; } = typeof(NetFrameworkTaskTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "FrameworkRoslyn").Value!;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_sample_is_judged_alike()
    {
        foreach (var part in new[] { "certs", "deploy", "scripts" })
            Copy(Path.Combine(Repository.Root, "samples", "Contoso.EBonding", part));

        var told = RunBoth(["LintFiles", "OwnedDomains=contoso.com", .. FilesOfFolder()]);

        // What the sample's own comments and its README say; one of each format.
        AssertTold(told, "warning CERT4006 ", "/client.jceks(");
        AssertTold(told, "warning CERT4008 ", "/outbound-client.jks(");
        AssertTold(told, "warning CERT1005 ", "/ebonding.cnf(14,6,14,8)");
        AssertTold(told, "warning CERT1001 ", "/ebonding.csr(");
        AssertTold(told, "warning CERT4001 ", "/mid-server.pem(1,1,");
        AssertTold(told, "warning CERT5010 ", "/certificate.yaml(12,17,12,19)");
        AssertTold(told, "warning CERT4007 ", "/mutual-auth.sh(9,");
        Assert.Equal("returned True", told[^1]);
    }

    /// <summary>Where <c>"TITLE".ToLower()</c> is "tıtle", and where the year 2026 is 1448.</summary>
    [Theory]
    [InlineData("tr_TR", "tr-TR")]
    [InlineData("ar_SA", "ar-SA")]
    public void The_users_culture_changes_nothing(string locale, string culture)
    {
        foreach (var part in new[] { "certs", "deploy", "scripts" })
            Copy(Path.Combine(Repository.Root, "samples", "Contoso.EBonding", part));
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var expired = new CertificateRequest("C=US, CN=mtls.contoso.com", key, HashAlgorithmName.SHA256)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, new DateTimeOffset(2020, 3, 1, 0, 0, 0, TimeSpan.Zero));
        Write("expired.pem", expired.ExportCertificatePem());
        string[] calls = ["LintFiles", "ExpiryWarningDays=400", .. FilesOfFolder()];

        var told = RunHere(calls);

        AssertTold(told, "Low CERT3001 ", "expired on 2020-03-01;");
        var (toldThere, host) = Mono.Run(calls, locale);
        Assert.Equal(told, toldThere);
        Assert.Contains("host's culture " + culture, host);
    }

    [Fact]
    public void All_files_of_the_corpus_are_judged_alike()
    {
        var corpus = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "data"));
        Assert.SkipUnless(Directory.Exists(corpus), "no corpus in ../shared");

        // Without the lists that tell what to expect of the files.
        var files = Directory.GetFiles(corpus, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is not (".tsv" or ".md"))
            .Order(StringComparer.Ordinal)
            .Select(path => "Files+=" + path);

        var told = RunBoth(["LintFiles", "ProjectPath=" + PathOf("App.csproj"), .. files]);

        Assert.True(told.Length > 1000, $"{told.Length} lines");
    }

    [Fact]
    public void A_keystore_is_opened_with_a_password_from_the_environment()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest(
                "C=US, S=California, L=San Diego, O=Contoso, CN=acme.service-now.com", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(90));
        File.WriteAllBytes(PathOf("aes.p12"), certificate.ExportPkcs12(Pkcs12ExportPbeParameters.Pbes2Aes256Sha256, "an example's password"));
        File.WriteAllBytes(PathOf("des.p12"), certificate.ExportPkcs12(Pkcs12ExportPbeParameters.Pkcs12TripleDesSha1, "an example's password"));
        var variable = "CERTLINT_TEST_" + Guid.NewGuid().ToString("N");
        Environment.SetEnvironmentVariable(variable, "an example's password");
        try
        {
            var told = RunBoth(["LintFiles", "KeystoreType=pkcs12", "KeystorePasswordVariable=" + variable, .. FilesOfFolder()]);

            AssertTold(told, "warning CERT1001 ", "/aes.p12(");
            AssertTold(told, "warning CERT1001 ", "/des.p12(");
        }
        finally
        {
            Environment.SetEnvironmentVariable(variable, null);
        }
    }

    [Fact]
    public void A_JSON_request_is_judged_with_its_places()
    {
        Write("client-csr.json", """
            {
              "CN": "acme.service-now.com",
              "names": [{ "C": "USA", "ST": "Zürich 🦊", "L": "San Diego", "O": "Contoso" }],
              "key": { "algo": "rsa", "size": 1024 }
            }
            """);

        var told = RunBoth(["LintFiles", .. FilesOfFolder()]);

        AssertTold(told, "warning CERT1001 ", "/client-csr.json(2,10,2,30)");
        AssertTold(told, "warning CERT1004 ", "/client-csr.json(3,21,3,24)");
    }

    [Fact]
    public void Severities_of_an_editorconfig_hold_with_the_compiler_of_either_host()
    {
        Write("request.cnf", Request);
        Write(".editorconfig", "root = true\n[*.cnf]\ndotnet_diagnostic.CERT1004.severity = error\n");
        Write("all.globalconfig", "is_global = true\ndotnet_diagnostic.CERT1005.severity = none\n");
        string[] calls = ["LintFiles", "Files+=" + PathOf("request.cnf"), "GlobalConfigFiles+=" + PathOf("all.globalconfig")];

        // Twice, as nodes of MSBuild live on: the second run finds the compiler loaded already.
        var told = RunHere([.. calls, "RoslynDirectory=" + SdkRoslyn.Directory]);
        var (toldThere, host) = Mono.Run([.. calls, "RoslynDirectory=" + FrameworkRoslyn, .. calls, "RoslynDirectory=" + FrameworkRoslyn]);

        Assert.Equal([.. told, .. told], toldThere);
        AssertTold(told, "error CERT1004 ", "/request.cnf(");
        Assert.DoesNotContain(told, line => line.Contains("CERT1005", StringComparison.Ordinal));
        Assert.Contains("host loaded Microsoft.CodeAnalysis " + Path.Combine(FrameworkRoslyn, "Microsoft.CodeAnalysis.dll"), host);
    }

    [Fact]
    public void Where_no_compiler_can_be_asked_for_the_editorconfig_the_task_says_so()
    {
        Write("request.cnf", Request);
        Write(".editorconfig", "root = true\n[*.cnf]\ndotnet_diagnostic.CERT1004.severity = error\n");
        var item = "Files+=" + PathOf("request.cnf");

        // A folder without a compiler, and one with a compiler for .NET.
        var (told, _) = Mono.Run(["LintFiles", "RoslynDirectory=" + folder, item, "LintFiles", "RoslynDirectory=" + SdkRoslyn.Directory, item]);

        AssertTold(told, "warning CERT9001 ", $"/.editorconfig(0,0,0,0) The settings of this file were not applied because Microsoft.CodeAnalysis could not be loaded from '{folder}'");
        AssertTold(told, "warning CERT9001 ", $"because Microsoft.CodeAnalysis could not be loaded from '{SdkRoslyn.Directory}'");
        Assert.Equal(2, told.Count(line => line.StartsWith("warning CERT1004 ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Metadata_and_switches_of_the_project_hold()
    {
        Write("request.cnf", Request);
        var item = "Files+=" + PathOf("request.cnf");

        var told = RunBoth(
        [
            "LintFiles", item + "|NoWarn=CERT1004", "WarningsAsErrors=CERT1005",
            "LintFiles", item + "|Usage=fun", "TreatWarningsAsErrors=true",
            "LintFiles", item.Replace("Files+=", "ProjectFiles+=", StringComparison.Ordinal) + "|CertLintProfile=general", "FailOnViolation=true", "FailOnViolationReason=CI=true",
            "FailBuild",
            "LocateSarif", "ProjectPath=" + PathOf("src/App/App.csproj"), "Directory=" + PathOf("out"), "SourceRoot=../..",
        ]);

        AssertTold(told, "error CERT1005 ", "/request.cnf(");
        AssertTold(told, "error CERT9002 ", "/request.cnf(");
        AssertTold(told, "High ", "errors because CI=true");
        AssertTold(told, "may fail without an error", "");
        AssertTold(told, "output SarifPath=" + PathOf("out/App.0a6d44a2.certlint.sarif"), "");
    }

    [Theory]
    [InlineData("missing.pem", null)]
    [InlineData("taken.pem/inner.pem", null)]
    [InlineData("broken.pem", "-----BEGIN CERTIFICATE-----\nMIIBszCCAVqgAwIBAgIU\n-----END CERTIFICATE-----\n")]
    [InlineData("broken.yaml", "kind: Certificate\napiVersion: cert-manager.io/v1\nspec: [\n")]
    public void What_cannot_be_read_is_told_alike(string name, string? text)
    {
        Write("taken.pem", "");
        if (text is not null)
            Write(name, text);

        AssertTold(RunBoth(["LintFiles", "Files+=" + PathOf(name)]), "warning CERT9001 ", "/" + name + "(");
    }

    [Fact]
    public void SARIF_files_are_equal_to_the_byte()
    {
        Copy(Path.Combine(Repository.Root, "samples", "Contoso.EBonding", "certs"));
        Write("Größe \"2\".cnf", Request);
        string[] calls = ["LintFiles", "ProjectPath=" + PathOf("App.csproj"), "SourceRoot=" + folder, .. FilesOfFolder()];

        var told = RunHere([.. calls, "SarifPath=" + PathOf("here.sarif")]);
        var (toldThere, _) = Mono.Run([.. calls, "SarifPath=" + PathOf("there.sarif")]);

        Assert.Equal(told, toldThere);
        Assert.Contains("CERT4008", File.ReadAllText(PathOf("there.sarif")), StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(PathOf("here.sarif")), File.ReadAllText(PathOf("there.sarif")));
        Assert.Equal(File.ReadAllBytes(PathOf("here.sarif")), File.ReadAllBytes(PathOf("there.sarif")));
    }

    [Fact]
    public void A_baseline_of_one_host_is_that_of_the_other_and_accepts_what_it_finds()
    {
        Copy(Path.Combine(Repository.Root, "samples", "Contoso.EBonding", "certs"));
        var baseline = PathOf("CertLintBaseline.xml");
        string[] calls = ["LintFiles", "ProjectPath=" + PathOf("App.csproj"), "Baseline=" + baseline, .. FilesOfFolder()];

        var written = RunHere([.. calls, "GenerateBaseline=true"]);
        var here = File.ReadAllBytes(baseline);
        File.Delete(baseline);
        var (writtenThere, _) = Mono.Run([.. calls, "GenerateBaseline=true"]);

        Assert.Equal(written, writtenThere);
        Assert.Equal(here, File.ReadAllBytes(baseline));
        AssertTold(written, "High ", "CertLint: the baseline '" + baseline + "' accepts ");
        Assert.DoesNotContain(RunBoth(calls), line => line.StartsWith("warning ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_run_is_replayed_from_the_cache_and_the_other_host_is_not_misled_by_it()
    {
        Copy(Path.Combine(Repository.Root, "samples", "Contoso.EBonding", "certs"));
        Write("request.cnf", Request);
        foreach (var path in Directory.GetFiles(folder))
            File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddDays(-1));
        var cache = PathOf("App.cache");
        string[] calls = ["LintFiles", "CachePath=" + cache, .. FilesOfFolder()];

        var (told, _) = Mono.Run(calls);
        var written = File.GetLastWriteTimeUtc(cache);
        var (replayed, host) = Mono.Run(calls);

        Assert.Equal(told, replayed);
        Assert.Equal(written, File.GetLastWriteTimeUtc(cache));
        // A replay reads no file, so it needs none of what reads files.
        Assert.DoesNotContain(host, line => line.StartsWith("host loaded BouncyCastle", StringComparison.Ordinal));

        Assert.Equal(told, RunHere(calls));
        Write("request.cnf", Request.Replace("USA", "US", StringComparison.Ordinal));
        Assert.Equal(RunHere(calls), Mono.Run(calls).Told);
    }

    [Fact]
    public void What_the_package_brings_is_found_in_its_own_folder()
    {
        foreach (var part in new[] { "certs", "deploy" })
            Copy(Path.Combine(Repository.Root, "samples", "Contoso.EBonding", part));
        Write("client-csr.json", """{ "CN": "acme.service-now.com" }""");

        var (_, host) = Mono.Run(["LintFiles", .. FilesOfFolder()]);

        foreach (var name in new[] { "CertLint.Readers", "System.Text.Json", "System.Formats.Asn1", "YamlDotNet", "BouncyCastle.Cryptography" })
            Assert.Contains($"host loaded {name} {Path.Combine(Mono.TaskFolder, name + ".dll")}", host);
    }

    [Fact]
    public void What_the_host_does_not_find_each_task_finds_itself()
    {
        Write("request.cnf", Request);
        string[][] tasks = [["LintFiles", .. FilesOfFolder()], ["LocateSarif", "ProjectPath=" + PathOf("App.csproj"), "Directory=" + folder]];

        foreach (var calls in tasks)
        {
            // Where .NET Framework refuses a version, mono takes it; it refuses all that an assembly by LoadFile asks for.
            var (told, host) = Mono.Run(calls, load: nameof(Assembly.LoadFile));

            Assert.Equal(RunHere(calls), told);
            Assert.Contains("host loaded CertLint.Runner " + Path.Combine(Mono.TaskFolder, "CertLint.Runner.dll"), host);
        }
    }

    private const string Request = """
        [req]
        prompt = no
        distinguished_name = subject
        [subject]
        C = USA
        ST = CA
        L = San Diego
        O = Contoso
        CN = mtls.contoso.com
        """;

    /// <summary>What both tell, which is the same.</summary>
    private static string[] RunBoth(string[] calls)
    {
        var (there, _) = Mono.Run(calls);
        var here = RunHere(calls);
        Assert.Equal(here, there);
        return here;
    }

    private static string[] RunHere(string[] calls)
    {
        using var output = new StringWriter { NewLine = "\n" };
        TaskCalls.Run(typeof(LintFiles).Assembly, calls, output);
        return output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string AssertTold(string[] told, string start, string place)
    {
        var line = told.FirstOrDefault(line => line.StartsWith(start, StringComparison.Ordinal) && line.Contains(place, StringComparison.Ordinal));
        Assert.True(line is not null, $"no '{start}' at '{place}' among\n" + string.Join('\n', told));
        return line;
    }

    private IEnumerable<string> FilesOfFolder() =>
        Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(path => "Files+=" + path);

    private void Copy(string from)
    {
        foreach (var path in Directory.GetFiles(from))
            File.Copy(path, PathOf(Path.GetFileName(path)));
    }

    private string PathOf(string name) => Path.Combine(folder, name);

    private void Write(string name, string text) => File.WriteAllText(PathOf(name), text);
}
