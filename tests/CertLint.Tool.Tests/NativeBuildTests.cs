using System.Text.RegularExpressions;
using CertLint.Docs;

namespace CertLint.Tool.Tests;

/// <summary>The command as native code, without the JIT.</summary>
public sealed partial class NativeBuildTests : IDisposable
{
    private static readonly TimeSpan PublishPatience = TimeSpan.FromMinutes(10);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_is_built_without_a_warning_and_says_the_same()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Command.Exists("clang"), "clang, which links native code, is not there.");
        // Apart from all that others build at the same time.
        var published = Command.Run(
            Command.Start(
                Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", folder.Path,
                "publish", Path.Combine(Repository.Root, "src", "CertLint.Tool"), "-nologo", "-nodeReuse:false", "-warnaserror",
                "--use-current-runtime", "-p:PublishAot=true", "--artifacts-path", folder["artifacts"], "-o", folder["native"]),
            "", PublishPatience);
        Assert.True(published.ExitCode == 0, published.Output + published.Error);
        Assert.DoesNotContain("warning", published.Output, StringComparison.OrdinalIgnoreCase);
        Assert.False(File.Exists(folder["native/certlint.dll"]));
        var project = Path.Combine(Repository.Root, "samples", "Contoso.EBonding");

        foreach (var arguments in new string[][]
        {
            ["--version"],
            ["fix", project, "--dry-run"],
            ["inspect", Path.Combine(project, "certs", "ebonding.pem"), "--format", "json"],
            ["inspect", "--dialect", "keytool", "--name", "CN=mtls.contoso.com, O=Contoso\\, Ltd."],
            [
                "new", "--for", "server", "--tool", "cert-manager", "--common-name", "mtls.contoso.com", "--organization", "Contoso, Ltd.",
                "--locality", "San Diego", "--state", "California", "--country", "US",
            ],
            ["--help"],
            ["rules", "--format", "json"],
            ["explain", "CERT1005"],
            ["completion", "bash"],
            ["check", project, "--verbose"],
            ["check", project, "--format", "sarif"],
            ["check", project, "--format", "github", "--profile", "public-tls"],
            ["check", "nowhere"],
        })
        {
            var expected = Command.Run(folder, arguments);
            var native = Command.Run(Command.Start(folder["native/certlint"], folder.Path, arguments), "");

            Assert.Equal(WithoutCommit(expected.Output), WithoutCommit(native.Output));
            Assert.Equal(expected.Error, native.Error);
            Assert.Equal(expected.ExitCode, native.ExitCode);
        }
    }

    // The two may have been built before and after one.
    private static string WithoutCommit(string text) => CommitPattern().Replace(text, "");

    [GeneratedRegex(@"\+[0-9a-f]{40}")]
    private static partial Regex CommitPattern();
}
