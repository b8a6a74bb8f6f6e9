using System.Diagnostics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CertLint.Benchmarks.Build;

/// <summary>A project in a temporary folder that lints, and beside it only stats, the files that lie in it.</summary>
internal sealed class CostProject : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("certlint-cost-").FullName;

    public CostProject()
    {
        var root = RepositoryRoot();
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Program.cs"), "System.Console.WriteLine();");
        File.WriteAllText(Path.Combine(folder, "Cost.csproj"), $"""
            <Project>
              <Import Project="Sdk.props" Sdk="Microsoft.NET.Sdk" />
              <Import Project="{root}/nuget/build/CertLint.props" />
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <CertLintTaskAssembly>{AppContext.BaseDirectory}CertLint.Build.dll</CertLintTaskAssembly>
              </PropertyGroup>
              <UsingTask TaskName="CertLint.Benchmarks.Build.StatFiles" AssemblyFile="{typeof(CostProject).Assembly.Location}" />
              <Target Name="Stat" BeforeTargets="CoreCompile">
                <ItemGroup>
                  <_Stat Include="certs/**/*.pem" />
                </ItemGroup>
                <CertLint.Benchmarks.Build.StatFiles Files="@(_Stat)" />
              </Target>
              <Import Project="Sdk.targets" Sdk="Microsoft.NET.Sdk" />
              <Import Project="{root}/nuget/build/CertLint.targets" />
            </Project>
            """);
    }

    /// <summary>Certificates that a CA has issued for a year, of which no rule has anything to say.</summary>
    public void WriteCertificates(int count)
    {
        Directory.CreateDirectory(Path.Combine(folder, "certs"));
        using var key = RSA.Create(2048);
        using var authority = RSA.Create(2048);
        var issuer = new X500DistinguishedName("CN=Fabrikam Issuing CA, O=Fabrikam, C=US");
        var signing = X509SignatureGenerator.CreateForRSA(authority, RSASignaturePadding.Pkcs1);
        var from = DateTimeOffset.UtcNow.AddDays(-1);
        for (var i = 0; i < count; i++)
        {
            var request = new CertificateRequest(
                $"CN=host{i}.contoso.com, O=\"Contoso, Ltd.\", L=San Diego, S=California, C=US",
                key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            // A certificate without a SAN is one finding.
            var names = new SubjectAlternativeNameBuilder();
            names.AddDnsName($"host{i}.contoso.com");
            request.CertificateExtensions.Add(names.Build());
            using var certificate = request.Create(issuer, signing, from, from.AddDays(90), BitConverter.GetBytes(0x0102030400000000L + i));
            File.WriteAllText(Path.Combine(folder, "certs", $"host{i}.pem"), certificate.ExportCertificatePem());
        }
    }

    /// <summary>Files of the project that hold nothing of ours, told by their extension.</summary>
    public void WriteOtherFiles(int count)
    {
        Directory.CreateDirectory(Path.Combine(folder, "assets"));
        for (var i = 0; i < count; i++)
            File.WriteAllText(Path.Combine(folder, "assets", $"file{i}.txt"), "");
    }

    /// <summary>The next build reads all files again.</summary>
    public void DeleteCache() => Directory.Delete(Path.Combine(folder, "obj", "certlint"), recursive: true);

    /// <summary>Builds the project and gives what each target and task took.</summary>
    public PerformanceSummary Build() => new(Run("build -nologo -nr:false -clp:PerformanceSummary -v:n"));

    /// <summary>Evaluates the project and gives what each file took of that.</summary>
    public EvaluationProfile Evaluate()
    {
        var report = Path.Combine(folder, "evaluation.md");
        Run($"msbuild -nologo -nr:false -profileEvaluation:{report} -getProperty:TargetFramework Cost.csproj");
        return new EvaluationProfile(File.ReadAllLines(report));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Run(string arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException(output);
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CertLint.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Run it from the repository.");
    }
}
