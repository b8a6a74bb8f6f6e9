using System.Diagnostics;
using System.Text;

namespace CertLint.Tool.Tests;

/// <summary><c>certlint new</c> at a terminal, which util-linux' <c>script</c> plays.</summary>
public sealed class NewPromptTests : IDisposable
{
    private const string Return = "\r";
    private const string ControlC = "\u0003";
    private const string ControlD = "\u0004";
    private const string Down = "\u001B[B";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Questions_are_repeated_with_the_message_and_the_suggested_value()
    {
        var (exitCode, shown) = await TalkAsync(
            "new --output a.cnf",
            ("What is the certificate for?", Down + Return),
            ("Which tool makes the request?", Return),
            ("Common name", "acme.service-now.com" + Return),
            ("(CERT1001)", "www.contoso.com" + Return),
            ("More host names", "foo, https://b.contoso.com" + Return),
            ("[foo, b.contoso.com]", "b.contoso.com c.contoso.com" + Return),
            ("Organization:", Return),
            ("There is no request without it.", "Bär [& Söhne] GmbH" + Return),
            ("Organizational unit", Return),
            ("Country", "usa" + Return),
            ("[US]", Return),
            ("City or locality", "San Diego" + Return),
            ("State or province", Return),
            ("(CERT1003)", "CA" + Return),
            ("[California]", Return));

        Assert.Equal((0, true), (exitCode, shown.Contains("openssl req -new -config a.cnf", StringComparison.Ordinal)));
        var config = File.ReadAllText(folder["a.cnf"]);
        Assert.Contains(
            "C = US\nST = California\nL = San Diego\nO = Bär [& Söhne] GmbH\nCN = www.contoso.com\n", config, StringComparison.Ordinal);
        Assert.Contains("subjectAltName = DNS:www.contoso.com,DNS:b.contoso.com,DNS:c.contoso.com\n", config, StringComparison.Ordinal);
        Assert.Contains("extendedKeyUsage = serverAuth\n", config, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_what_is_not_given_is_asked_and_what_is_refused()
    {
        var (exitCode, shown) = await TalkAsync(
            "new --for client --tool cfssl --common-name mtls.contoso.com --dns b.contoso.com --organization Contoso --organizational-unit '' --country US --state CA",
            ("City or locality", "San Diego" + Return),
            ("[California]", Return));

        Assert.Equal(0, exitCode);
        Assert.Contains("\"ST\": \"California\"", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Common name", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("new --output a.cnf", "'a.cnf' is there already; write another '--output', or add '--force'.")]
    [InlineData("new --for client --tool cfssl --alias x", "'--alias' and '--keystore' are for '--tool keytool'; leave them out.")]
    public async Task Nobody_answers_for_nothing(string arguments, string expected)
    {
        folder.Write("a.cnf", "mine");

        var (exitCode, shown) = await TalkAsync(arguments, (expected, ""));

        Assert.Equal(2, exitCode);
        Assert.DoesNotContain("What is the certificate for?", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Common name", shown, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(folder["a.cnf"]));
    }

    [Theory]
    [InlineData("new", "What is the certificate for?", ControlD, 2)]
    [InlineData("new --for client --tool cfssl", "Common name", ControlD, 2)]
    [InlineData("new", "What is the certificate for?", ControlC, 130)]
    [InlineData("new --for client --tool cfssl", "Common name", ControlC, 130)]
    public async Task Whoever_leaves_gets_the_cursor_back(string arguments, string question, string key, int expected)
    {
        var (exitCode, shown) = await TalkAsync(arguments, (question, key));

        Assert.Equal(expected, exitCode);
        var rest = shown[shown.LastIndexOf("\u001B[?25h", StringComparison.Ordinal)..].Trim();
        Assert.Equal(
            expected == 2 ? "certlint: Nothing was written, because the answers ended." : "",
            rest["\u001B[?25h".Length..].Trim());
    }

    [Fact]
    public async Task A_terminal_without_a_cursor_is_asked_in_words()
    {
        var (exitCode, shown) = await TalkAsync(
            "new --tool cfssl --common-name a.contoso.com --dns '' --organization Contoso --organizational-unit '' --country US --locality 'San Diego' --state California",
            "TERM=dumb ",
            ("[client/server/signing]", "nonsense" + Return),
            ("Please select one", "signing" + Return));

        Assert.Equal(0, exitCode);
        Assert.DoesNotContain("\u001B[", shown, StringComparison.Ordinal);
        Assert.Contains("RSA with SHA-256", shown, StringComparison.Ordinal);
    }

    private Task<(int ExitCode, string Shown)> TalkAsync(string arguments, params (string Question, string Answer)[] turns) => TalkAsync(arguments, "", turns);

    /// <summary>Types each answer when its question has come.</summary>
    private async Task<(int ExitCode, string Shown)> TalkAsync(string arguments, string environment, params (string Question, string Answer)[] turns)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Command.Exists("script") && Command.Exists("env"), "script and env, which play a terminal, are not there.");
        // Somebody who runs the tests in the background may have signals ignored.
        using var process = Command.Start(
            "env", folder.Path, "--default-signal=INT", "script", "-qec", $"stty cols 200; {environment}exec '{Command.Executable}' {arguments}", "/dev/null");
        using var patience = new CancellationTokenSource(Patience);
        var shown = new StringBuilder();
        var from = 0;
        try
        {
            foreach (var (question, answer) in turns)
            {
                from = await ReadUntilAsync(process, shown, question, from, patience.Token);
                await process.StandardInput.WriteAsync(answer);
                await process.StandardInput.FlushAsync(patience.Token);
            }

            shown.Append(await process.StandardOutput.ReadToEndAsync(patience.Token));
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, shown.ToString());
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail("It waits, having shown:\n" + shown);
            throw;
        }
    }

    private static async Task<int> ReadUntilAsync(Process process, StringBuilder shown, string question, int from, CancellationToken cancellation)
    {
        var buffer = new char[1024];
        while (true)
        {
            var at = shown.ToString().IndexOf(question, from, StringComparison.Ordinal);
            if (at >= 0)
                return at + question.Length;
            var count = await process.StandardOutput.ReadAsync(buffer, cancellation);
            Assert.True(count > 0, $"It ended before '{question}', having shown:\n" + shown);
            shown.Append(buffer, 0, count);
        }
    }
}
