using System.ComponentModel;
using System.Diagnostics;

namespace CertLint.Readers.Tests.Support;

/// <summary>Runs the real openssl; a test that needs it is skipped where there is none.</summary>
internal static class OpenSsl
{
    public static string Run(string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("openssl", arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = TryStart(start);
        Assert.SkipWhen(process is null, "openssl is not installed.");
        var errors = process!.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.GetAwaiter().GetResult());
        return output;
    }

    private static Process? TryStart(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
