using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace CertLint.Tool.Tests;

/// <summary>What a process has written, and what it ended with.</summary>
internal sealed record CommandResult(int ExitCode, string Output, string Error)
{
    public IReadOnlyList<string> Lines { get; } = Output.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Runs the real executable.</summary>
internal static class Command
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static string Executable { get; } = typeof(Command).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(data => data.Key == "Executable").Value! + (OperatingSystem.IsWindows() ? ".exe" : "");

    public static CommandResult Run(TemporaryFolder folder, params string[] arguments) => Run(Start(Executable, folder.Path, arguments), "");

    public static CommandResult RunWithInput(TemporaryFolder folder, string input, params string[] arguments) =>
        Run(Start(Executable, folder.Path, arguments), input);

    /// <summary>A process with what it writes captured, of the user's locale and settings only what it must have.</summary>
    public static Process Start(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment.Remove("NO_COLOR");
        start.Environment["DOTNET_ROOT"] = DotnetRoot;
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["TERM"] = "xterm";
        return Process.Start(start)!;
    }

    public static CommandResult Run(Process process, string input, TimeSpan? patience = null)
    {
        using (process)
        {
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            try
            {
                process.StandardInput.Write(input);
                process.StandardInput.Close();
            }
            catch (IOException)
            {
                // It has ended without reading all.
            }

            if (!process.WaitForExit(patience ?? Patience))
            {
                process.Kill(entireProcessTree: true);
                Assert.Fail("The command does not end.");
            }

            return new CommandResult(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
        }
    }

    public static bool Exists(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)));

    private static string DotnetRoot =>
        Path.GetFullPath(Path.Combine(System.Runtime.InteropServices.RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
}
