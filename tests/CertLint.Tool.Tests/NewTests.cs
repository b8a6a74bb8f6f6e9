using System.Text;
using CertLint.Tool.Requesting;
using CertLint.Writers;

namespace CertLint.Tool.Tests;

/// <summary><c>certlint new</c> with options.</summary>
public sealed class NewTests : IDisposable
{
    private static readonly string[] Fields =
    [
        "--common-name", "mtls.contoso.com", "--organization", "Contoso, Ltd.", "--locality", "San Diego", "--state", "California", "--country", "US",
    ];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("openssl-cnf", "client.cnf")]
    [InlineData("openssl-subj", "client.sh")]
    [InlineData("keytool", "client.sh")]
    [InlineData("certreq", "client.inf")]
    [InlineData("cfssl", "client.json")]
    [InlineData("cert-manager", "client.yaml")]
    public void Check_finds_what_is_written_clean(string tool, string file)
    {
        var made = New("--for", "client", "--tool", tool, "--output", file);
        var check = Command.Run(folder, "check", "--fail-on", "suggestion", "--verbose", file);

        Assert.Equal((0, ""), (made.ExitCode, made.Output));
        // It says what to do with the file.
        Assert.Contains(file, made.Error, StringComparison.Ordinal);
        Assert.Contains("Public CAs stop issuing clientAuth", made.Error, StringComparison.Ordinal);
        Assert.Equal((0, "No findings in 1 file."), (check.ExitCode, check.Output.Trim()));
    }

    [Theory]
    [InlineData("csharp", "CreateSigningRequestPem")]
    [InlineData("csharp-bouncycastle", "Pkcs10CertificationRequest")]
    public void A_request_goes_to_standard_output_and_what_to_do_with_it_to_standard_error(string tool, string word)
    {
        var made = New("--for", "signing", "--tool", tool);

        Assert.Equal(0, made.ExitCode);
        Assert.Contains(word, made.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("1.3.6.1.5.5.7.3", made.Output, StringComparison.Ordinal);
        Assert.Contains("Save this as mtls.contoso.com.cs.", made.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Save this", made.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hyphen_in_place_of_a_file_is_standard_output()
    {
        var (plain, hyphen) = (New("--for", "client", "--tool", "cfssl"), New("--for", "client", "--tool", "cfssl", "--output", "-"));

        Assert.Equal((0, plain.Output, plain.Error), (hyphen.ExitCode, hyphen.Output, hyphen.Error));
        Assert.False(File.Exists(folder["-"]));
    }

    [Fact]
    public void Fields_that_rules_refuse_are_told_by_their_option_and_nothing_is_written()
    {
        var made = New(["--for", "client", "--tool", "openssl-cnf", "--output", "a.cnf"], replace: [("California", "CA"), ("mtls.contoso.com", "acme.service-now.com")]);

        Assert.Equal((1, ""), (made.ExitCode, made.Output));
        Assert.Equal(
            [
                "--common-name acme.service-now.com: Name 'acme.service-now.com' is on a domain that ServiceNow owns, so no CA will issue it to you; use a host name on your own domain. (CERT1001)",
                "--state CA: State or province 'CA' is abbreviated; write 'California'. (CERT1005)",
            ],
            made.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.False(File.Exists(folder["a.cnf"]));
    }

    [Fact]
    public void Suggestions_are_told_and_refuse_nothing()
    {
        var made = New("--for", "client", "--tool", "cfssl", "--organizational-unit", "Contoso Direct");

        Assert.Equal(0, made.ExitCode);
        Assert.Contains("suggestion: --organizational-unit Contoso Direct: ", made.Error, StringComparison.Ordinal);
        Assert.Contains("\"OU\": \"Contoso Direct\"", made.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_hold_as_they_do_for_check()
    {
        folder.Write(".editorconfig", "root = true\n[*.cnf]\ncertlint.owned_domains = fabrikam.com\n");

        var config = New("--for", "client", "--tool", "openssl-cnf");
        var script = New("--for", "client", "--tool", "openssl-subj");

        Assert.Equal((1, 0), (config.ExitCode, script.ExitCode));
        Assert.Contains("(CERT1002)", config.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_with_settings_is_told_with_its_file_and_refuses_nothing()
    {
        folder.Write(".editorconfig", "root = true\n[*]\ncertlint.profil = general\n");

        var made = New("--for", "client", "--tool", "cfssl");

        Assert.Equal(0, made.ExitCode);
        Assert.StartsWith(".editorconfig: ", made.Error, StringComparison.Ordinal);
        Assert.Contains("(CERT9002)", made.Error.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_listed_where_nobody_can_be_asked()
    {
        var nothing = Command.Run(folder, "new");
        var some = Command.Run(folder, "new", "--for", "server", "--tool", "keytool", "--common-name", "a.contoso.com", "--country", "DE");
        // ISO 3166-2 has none of the Vatican.
        var stateless = Command.Run(folder, "new", "--for", "server", "--tool", "cfssl", "--common-name", "a.contoso.com", "--country", "VA", "--organization", "Contoso", "--locality", "Vatican City");

        Assert.Equal(
            (2, "certlint: Add --for, --tool, --common-name, --organization, --locality, --country and --state; on a terminal CertLint asks for what is not given. 'certlint new --help' shows how."),
            (nothing.ExitCode, nothing.Error.Trim()));
        Assert.StartsWith("certlint: Add --organization, --locality and --state;", some.Error, StringComparison.Ordinal);
        Assert.Equal(0, stateless.ExitCode);
    }

    [Fact]
    public void A_file_is_written_over_only_by_force()
    {
        folder.Write("a.cnf", "mine");

        var refused = New("--for", "client", "--tool", "openssl-cnf", "-o", "a.cnf");
        Assert.Equal((2, "certlint: 'a.cnf' is there already; write another '--output', or add '--force'."), (refused.ExitCode, refused.Error.Trim()));
        Assert.Equal("mine", File.ReadAllText(folder["a.cnf"]));

        Assert.Equal(0, New("--for", "client", "--tool", "openssl-cnf", "-o", "a.cnf", "--force").ExitCode);
        Assert.Contains("CN = mtls.contoso.com", File.ReadAllText(folder["a.cnf"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'--alias' and '--keystore' are for '--tool keytool'; leave them out.", "--tool", "cfssl", "--alias", "a")]
    [InlineData("keytool takes an alias that begins with '@' for something else; write another '--alias'.", "--tool", "keytool", "--alias", "@a")]
    [InlineData("'--output' cannot be '', because it is empty; leave it out, or give it a value.", "--tool", "cfssl", "--output", "")]
    [InlineData("'none/a.json' was not written because it cannot be opened (", "--tool", "cfssl", "--output", "none/a.json")]
    [InlineData("'.' was not written because it cannot be opened (", "--tool", "cfssl", "--force", "--output", ".")]
    public void What_cannot_be_done_is_told(string message, params string[] arguments)
    {
        var made = New(["--for", "client", .. arguments]);

        Assert.Equal((2, ""), (made.ExitCode, made.Output));
        Assert.StartsWith("certlint: " + message, made.Error.Trim().Split('\n')[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Alias_keystore_names_and_size_come_into_the_script()
    {
        var made = New("--for", "server", "--tool", "keytool", "--alias", "my key", "--keystore", "it's.jceks", "--dns", "b.contoso.com", "--dns", "c.contoso.com", "--key-size", "3072");

        Assert.Contains("-alias 'my key' -keystore 'it'\\''s.jceks' -storetype JCEKS", made.Output, StringComparison.Ordinal);
        Assert.Contains("-ext SAN=DNS:mtls.contoso.com,DNS:b.contoso.com,DNS:c.contoso.com", made.Output, StringComparison.Ordinal);
        Assert.Contains("-keysize 3072", made.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_file_with_other_letters_is_UTF_16_in_a_pipe_and_in_a_file()
    {
        Assert.Equal(0, New(["--for", "client", "--tool", "certreq", "-o", "a.inf"], replace: [("San Diego", "München")]).ExitCode);
        var octets = File.ReadAllBytes(folder["a.inf"]);
        using var process = Command.Start(Command.Executable, folder.Path, ["new", "--for", "client", "--tool", "certreq", .. Fields.Select(field => field == "San Diego" ? "München" : field)]);
        using var piped = new MemoryStream();
        process.StandardInput.Close();
        process.StandardOutput.BaseStream.CopyTo(piped);
        process.WaitForExit();

        Assert.Equal(Encoding.Unicode.GetPreamble(), octets[..2]);
        Assert.Contains("L=München", Encoding.Unicode.GetString(octets), StringComparison.Ordinal);
        Assert.Equal(octets.Take(2), piped.ToArray().Take(2));
    }

    [Fact]
    public void Long_values_and_control_characters_are_shown_harmless()
    {
        var made = New(["--for", "client", "--tool", "cfssl"], replace: [("California", new string('x', 30_000)), ("San Diego", "a\u001B[2Jb")]);

        Assert.Equal(1, made.ExitCode);
        Assert.DoesNotContain('\u001B', made.Error);
        Assert.All(made.Error.Split('\n'), line => Assert.True(line.Length < 400));
    }

    [Fact]
    public void The_words_are_those_of_the_writers()
    {
        Assert.Equal(RequestWriter.All.Select(writer => writer.Tool), NewWords.Tools);
        Assert.Equal(RequestPlan.KeySizes.Select(size => $"{size}"), NewWords.KeySizes);
    }

    [Fact]
    public async Task Who_asks_nothing_does_not_load_what_asks()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "What a process has loaded stands in /proc on Linux.");
        using var process = Command.Start(Command.Executable, folder.Path, "check", "--stdin", "--as", "pem");
        // Until it waits for more, which nothing outside tells.
        await Task.Delay(2000, TestContext.Current.CancellationToken);

        var maps = await File.ReadAllTextAsync($"/proc/{process.Id}/maps", TestContext.Current.CancellationToken);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Contains("/CertLint.Runner.dll", maps, StringComparison.Ordinal);
        Assert.DoesNotContain("/Spectre.Console", maps, StringComparison.Ordinal);
        Assert.DoesNotContain("/CertLint.Writers.dll", maps, StringComparison.Ordinal);
    }

    private CommandResult New(params string[] arguments) => New(arguments, []);

    private CommandResult New(string[] arguments, (string From, string To)[] replace) => Command.Run(
        folder, ["new", .. arguments, .. Fields.Select(field => replace.FirstOrDefault(pair => pair.From == field).To ?? field)]);
}
