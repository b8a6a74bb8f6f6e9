using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;

namespace CertLint.Benchmarks.Build;

/// <summary>
/// What CertLint costs a build: the lint target over clean PEM files, cold and with nothing changed, beside a task that
/// only stats the same files, in the same builds.
/// </summary>
internal static partial class BuildCost
{
    private const int DefaultFiles = 1000;
    private const int Runs = 9;

    /// <param name="args">The number of files, if another than 1,000.</param>
    public static int Measure(string[] args)
    {
        var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : DefaultFiles;
        var root = RepositoryRoot();
        var folder = Directory.CreateTempSubdirectory("certlint-cost-").FullName;
        try
        {
            WriteProject(root, folder);
            WriteCertificates(Path.Combine(folder, "certs"), count);
            Build(folder);
            var cold = new List<Cost>();
            var warm = new List<Cost>();
            for (var run = 0; run < Runs; run++)
            {
                Directory.Delete(Path.Combine(folder, "obj", "certlint"), recursive: true);
                cold.Add(Build(folder));
                warm.Add(Build(folder));
            }

            Report($"{count} PEM files, cold", cold);
            Report($"{count} PEM files, no-op", warm);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Report(string what, List<Cost> costs)
    {
        var lint = Median(costs.Select(cost => cost.Lint));
        var stat = Median(costs.Select(cost => cost.Stat));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: lint task {lint} ms, stat-only task {stat} ms, ratio {(double)lint / stat:0.0} (median of {costs.Count})"));
    }

    private static int Median(IEnumerable<int> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    private static Cost Build(string folder)
    {
        var start = new ProcessStartInfo("dotnet", "build -nologo -nr:false -clp:PerformanceSummary -v:n")
        {
            WorkingDirectory = folder, RedirectStandardOutput = true,
        };
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException(output);
        return new Cost(Milliseconds(output, "LintFiles"), Milliseconds(output, "StatFiles"));
    }

    private static int Milliseconds(string output, string task)
    {
        var line = TaskTime().Matches(output).LastOrDefault(match => match.Groups["task"].Value.EndsWith(task, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"No time of the task {task} in:\n{output}");
        return int.Parse(line.Groups["ms"].Value, CultureInfo.InvariantCulture);
    }

    private static void WriteProject(string root, string folder)
    {
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
              <UsingTask TaskName="CertLint.Benchmarks.Build.StatFiles" AssemblyFile="{typeof(BuildCost).Assembly.Location}" />
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

    private static void WriteCertificates(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        using var key = RSA.Create(2048);
        for (var i = 0; i < count; i++)
        {
            var request = new CertificateRequest(
                $"CN=host{i}.contoso.com, O=\"Contoso, Ltd.\", L=San Diego, S=California, C=US",
                key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            // A certificate without a SAN is one finding.
            var names = new SubjectAlternativeNameBuilder();
            names.AddDnsName($"host{i}.contoso.com");
            request.CertificateExtensions.Add(names.Build());
            using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(90));
            File.WriteAllText(Path.Combine(folder, $"host{i}.pem"), certificate.ExportCertificatePem());
        }
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CertLint.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Run it from the repository.");
    }

    [GeneratedRegex(@"^\s*(?<ms>\d+) ms\s+(?<task>\S+)\s+\d+ calls", RegexOptions.Multiline)]
    private static partial Regex TaskTime();

    private sealed record Cost(int Lint, int Stat);
}
