using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace CertLint.Runner.Tests.Sarif;

/// <summary>npm's <c>@microsoft/sarif-multitool</c>, the validator of the format's editors.</summary>
internal static partial class Multitool
{
    // The tool asks the network for each URI, and calls those that it does not reach wrong, which says nothing of a log.
    private const string Offline = """
        <Properties>
          <Properties Key="SARIF2006.UrisShouldBeReachable.Options">
            <Property Key="RuleEnabled" Value="Disabled" Type="Driver.RuleEnabledState" />
          </Properties>
        </Properties>
        """;

    /// <summary>
    /// The errors and warnings of the format's own rules and of those on what GitHub needs, a line each; skips the test where the
    /// tool is absent.
    /// </summary>
    public static IReadOnlyList<string> Validate(TemporaryFolder folder, params string[] paths)
    {
        // npm's script hands its arguments to a shell, which would take the semicolons for itself.
        var start = new ProcessStartInfo(
            "sarif-multitool",
            ["validate", .. paths, "--rule-kind", "\"Sarif;Gh\"", "--level", "\"Error;Warning\"", "--config", folder.Write("offline.xml", Offline)])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var text = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.Contains("Analysis completed successfully", text + errors.GetAwaiter().GetResult(), StringComparison.Ordinal);
            return [.. Complaint().Matches(text).Select(match => match.Value.TrimEnd('\r'))];
        }
        catch (Win32Exception)
        {
            Assert.Skip("sarif-multitool is not installed (npm install --global @microsoft/sarif-multitool).");
            throw;
        }
    }

    [GeneratedRegex(@"^.*: (error|warning) [A-Z]+\d+: .*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Complaint();
}
