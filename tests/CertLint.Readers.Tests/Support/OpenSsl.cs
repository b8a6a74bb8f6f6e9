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

    /// <summary>Whether openssl finds the signature of a request in DER to be that of its key; false where it does not get so far.</summary>
    public static bool Verifies(byte[] request)
    {
        var start = new ProcessStartInfo("openssl", ["req", "-inform", "DER", "-verify", "-noout"])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var process = TryStart(start);
        Assert.SkipWhen(process is null, "openssl is not installed.");
        var errors = process!.StandardError.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(request);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (output + errors.GetAwaiter().GetResult()).Contains("verify OK", StringComparison.Ordinal);
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
