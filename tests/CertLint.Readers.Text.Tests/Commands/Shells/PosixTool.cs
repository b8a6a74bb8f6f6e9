using System.Diagnostics;
using System.Text;

namespace CertLint.Readers.Text.Tests.Commands.Shells;

/// <summary>A shell of this machine, in a folder of its own, with a command <c>openssl</c> that tells what it was given.</summary>
internal sealed class PosixTool : IDisposable
{
    private const string Recorder = """
        #!/bin/sh
        {
            printf '%s\0' "$@"
            if [ "$2" = --stdin ]; then printf '\2'; cat; printf '\0'; fi
            printf '\1\0'
        } >> "$CERTLINT_RECORD"
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("certlint-shell-");
    private readonly string shell;

    /// <summary>Skips the test where this machine has no such shell.</summary>
    public PosixTool(string shell)
    {
        this.shell = shell;
        Assert.SkipUnless(File.Exists("/bin/" + shell), $"no {shell} on this machine");
        var recorder = Path.Combine(folder.FullName, "openssl");
        File.WriteAllText(recorder, Recorder);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(recorder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Directory.CreateDirectory(Path.Combine(folder.FullName, "empty"));
    }

    /// <summary>The arguments of each call of <c>openssl</c>, and, behind <c>\2</c>, its standard input.</summary>
    public List<string[]> Run(string script, string file = "script", params string[] arguments)
    {
        var record = Path.Combine(folder.FullName, "record");
        var path = Path.Combine(folder.FullName, file);
        File.Delete(record);
        File.WriteAllText(path, script);
        var start = new ProcessStartInfo("/bin/" + shell, arguments.Length > 0 ? arguments : [path])
        {
            WorkingDirectory = Path.Combine(folder.FullName, "empty"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = folder.FullName + ":/usr/bin:/bin";
        start.Environment["CERTLINT_RECORD"] = record;
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["V"] = "v 'w\" \\x";
        start.Environment["U"] = "u";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(File.Exists(record), error.Result + "\n" + script);
        var calls = File.ReadAllText(record, Encoding.UTF8).Split("\u0001\0", StringSplitOptions.RemoveEmptyEntries);
        return [.. calls.Select(call => call.Split('\0')[..^1])];
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Delete(recursive: true);
}
