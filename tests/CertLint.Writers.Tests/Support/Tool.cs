using System.Diagnostics;
using System.Text;

namespace CertLint.Writers.Tests.Support;

/// <summary>Runs other people's programs.</summary>
internal static class Tool
{
    private const int Patience = 120_000;

    public static void Need(params string[] programs) => Assert.SkipUnless(
        programs.All(program => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)))),
        string.Join(", ", programs) + ": not all of these programs are there.");

    /// <summary>Runs a program, which must succeed, and gives what it wrote to standard output.</summary>
    public static string Run(TemporaryFolder folder, string input, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder.Path, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8,
        };
        // keytool takes the command line for text of the locale.
        start.Environment["LC_ALL"] = "C.UTF-8";
        // It ends before a better compiler pays.
        start.Environment["JAVA_TOOL_OPTIONS"] = "-XX:TieredStopAtLevel=1";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail(program + " does not end.");
        }

        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}\n{error.GetAwaiter().GetResult()}{output.GetAwaiter().GetResult()}");
        return output.GetAwaiter().GetResult();
    }
}
