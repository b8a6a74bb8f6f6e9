using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CertLint.Readers.Tests.Support;

/// <summary>Runs the real keytool; a test that needs it is skipped where there is none.</summary>
internal static partial class Keytool
{
    /// <summary>Runs a command and gives its output.</summary>
    /// <param name="input">What keytool reads from its standard input.</param>
    /// <param name="arguments">The command.</param>
    public static string Run(string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("keytool", ["-J-Duser.language=en", "-J-Duser.timezone=UTC", "-J-XX:TieredStopAtLevel=1", .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Java reads arguments in the encoding of the locale.
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var process = TryStart(start);
        Assert.SkipWhen(process is null, "keytool is not installed.");
        var errors = process!.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output + errors.GetAwaiter().GetResult());
        return output;
    }

    /// <summary>Each entry as keytool lists it: <c>alias kind fingerprint</c>, the last of its first certificate.</summary>
    public static string[] List(string path, string type, string password)
    {
        var output = Run("", "-list", "-keystore", path, "-storetype", type, "-storepass", password);
        return Listed().Matches(output)
            .Select(match => $"{match.Groups["alias"].Value} {match.Groups["kind"].Value} {match.Groups["digest"].Value.Replace(":", "", StringComparison.Ordinal).ToLower(CultureInfo.InvariantCulture)}".TrimEnd())
            .Order(StringComparer.Ordinal)
            .ToArray();
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

    [GeneratedRegex(@"^(?<alias>.*), [A-Z][a-z]{2} \d+, \d{4}, (?<kind>\w+)Entry,[^\n]*\n(Certificate fingerprint \(SHA-256\): (?<digest>[0-9A-F:]+))?", RegexOptions.Multiline)]
    private static partial Regex Listed();
}
