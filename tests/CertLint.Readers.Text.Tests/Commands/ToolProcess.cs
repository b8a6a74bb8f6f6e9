using System.ComponentModel;
using System.Diagnostics;

namespace CertLint.Readers.Text.Tests.Commands;

/// <summary>A tool of this machine, run in a folder of its own without a shell.</summary>
internal sealed class ToolProcess : IDisposable
{
    private readonly string program;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("certlint-command-");

    /// <summary>Skips the test where the tool is missing.</summary>
    /// <param name="program">The tool.</param>
    /// <param name="question">Arguments to which it answers.</param>
    /// <param name="answer">What its answer must hold.</param>
    public ToolProcess(string program, string[] question, string answer)
    {
        this.program = program;
        try
        {
            var (_, output) = Run(question);
            Assert.SkipUnless(output.Contains(answer, StringComparison.Ordinal), $"another {program} than {answer}: {output}");
        }
        catch (Win32Exception)
        {
            Assert.Skip($"no {program} on this machine");
        }
    }

    public string PathOf(string file) => Path.Combine(folder.FullName, file);

    public (int Exit, string Output) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder.FullName, RedirectStandardError = true, RedirectStandardOutput = true, RedirectStandardInput = true,
        };
        start.Environment.Remove("OPENSSL_CONF");
        start.Environment.Remove("JAVA_TOOL_OPTIONS");
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
