using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;
using CertLint.Docs;
using CertLint.Runner.Tests;

namespace CertLint.Build.Tests.NetFramework;

/// <summary>The task's build for .NET Framework, run by mono in a process that plays MSBuild.exe.</summary>
internal static class Mono
{
    // bin/<Configuration>/<framework>/
    private static readonly string Configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    // .NET Framework has netstandard.dll and its like; Debian's mono has them in none of the packages that only run programs.
    private static readonly string Facades = Path.GetFullPath(
        Path.Combine(SdkRoslyn.Directory, "..", "..", "Microsoft", "Microsoft.NET.Build.Extensions", "net461", "lib"));

    /// <summary>Where the task lies, with all that the package has in <c>tools/netframework</c>.</summary>
    public static string TaskFolder { get; } = Path.Combine(Repository.Root, "src", "CertLint.Build", "bin", Configuration, "net472");

    /// <summary>What the tasks tell, and what the host tells of itself. Skips the test where there is no mono.</summary>
    /// <param name="words">What is run.</param>
    /// <param name="culture">As <c>LC_ALL</c> names it, e.g. <c>tr_TR</c>; it need not be installed.</param>
    /// <param name="load">The method by which the host loads the task; MSBuild's unless said.</param>
    public static (string[] Told, string[] Host) Run(IEnumerable<string> words, string culture = "C", string load = nameof(Assembly.LoadFrom))
    {
        var host = Path.Combine(
            Repository.Root, "tests", "CertLint.Build.NetFramework.Host", "bin", Configuration, "net472", "CertLint.Build.NetFramework.Host.exe");
        var told = Path.GetTempFileName();
        try
        {
            RunHost([host, load, Path.Combine(TaskFolder, "CertLint.Build.dll"), told, .. words], culture);
            var lines = File.ReadAllLines(told);
            return (
                [.. lines.Where(line => !line.StartsWith("host", StringComparison.Ordinal))],
                [.. lines.Where(line => line.StartsWith("host", StringComparison.Ordinal))]);
        }
        finally
        {
            File.Delete(told);
        }
    }

    private static void RunHost(string[] arguments, string culture)
    {
        var start = new ProcessStartInfo("mono", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["MONO_PATH"] = Facades;
        start.Environment["LC_ALL"] = culture;
        using var process = Start(start);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output + errors.Result);
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            Assert.Skip("no mono on this machine");
            throw;
        }
    }
}
