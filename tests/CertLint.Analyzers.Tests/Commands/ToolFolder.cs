using System.ComponentModel;
using System.Diagnostics;

namespace CertLint.Analyzers.Tests.Commands;

/// <summary>A folder in which real tools run, started as the C# under test would start them.</summary>
internal sealed class ToolFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("certlint-start-");

    /// <summary>Runs a program with one text of arguments; skips the test where it is missing.</summary>
    public (int Exit, string Output) Run(string program, string arguments) => Run(new ProcessStartInfo(program, arguments));

    /// <summary>Runs a program with a list of arguments; skips the test where it is missing.</summary>
    public (int Exit, string Output) Run(string program, string[] arguments) => Run(new ProcessStartInfo(program, arguments));

    /// <summary>The subject of a request in the folder, as RFC 2253 writes it; null where there is none.</summary>
    public string? Subject(string file)
    {
        var (exit, output) = Run("openssl", ["req", "-in", file, "-noout", "-subject", "-nameopt", "RFC2253,-esc_msb"]);
        return exit == 0 ? output.Trim()["subject=".Length..] : null;
    }

    public void Dispose() => folder.Delete(recursive: true);

    private (int Exit, string Output) Run(ProcessStartInfo start)
    {
        start.WorkingDirectory = folder.FullName;
        start.RedirectStandardError = start.RedirectStandardOutput = start.RedirectStandardInput = true;
        start.Environment.Remove("OPENSSL_CONF");
        start.Environment.Remove("JAVA_TOOL_OPTIONS");
        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            Assert.Skip($"no {start.FileName} on this machine");
            throw;
        }

        using (process)
        {
            process.StandardInput.Close();
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output + error.Result);
        }
    }
}
