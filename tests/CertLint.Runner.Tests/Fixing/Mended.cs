using System.Text;
using CertLint.Runner.Fixing;

namespace CertLint.Runner.Tests.Fixing;

/// <summary>What a run makes of one file in memory.</summary>
internal static class Mended
{
    /// <summary>The day on which all certificates of tests are judged.</summary>
    private static readonly DateTime Today = new(2026, 6, 1, 0, 0, 0, DateTimeKind.Utc);

    public static FixResult Run(TemporaryFolder folder, string name, byte[] content, params string[] rules) => FixRun.Execute(
        new LintRequest { Files = [new InputFile(folder[name]) { Content = content }], UtcNow = Today, RoslynDirectory = SdkRoslyn.Directory },
        new FixOptions { Rules = rules },
        TestContext.Current.CancellationToken);

    /// <summary>The file as it should be; as it is where nothing is to be written.</summary>
    public static byte[] Bytes(TemporaryFolder folder, string name, byte[] content, params string[] rules) =>
        Run(folder, name, content, rules).Files is [{ } file] ? file.After : content;

    public static string Text(TemporaryFolder folder, string name, string content, params string[] rules) =>
        Encoding.UTF8.GetString(Bytes(folder, name, Encoding.UTF8.GetBytes(content), rules));
}
