using System.Text.Json;

namespace CertLint.Tool.Tests.Inspecting;

/// <summary><c>certlint inspect --name</c>, through the real executable.</summary>
public sealed class InspectNameTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_name_is_told_in_the_order_of_its_encoding_and_in_all_other_forms()
    {
        var result = Command.Run(folder, "inspect", "--dialect", "dotnet", "--name", "CN=it's $HOME, O=\"Contoso, Ltd.\", C=US");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(
            [
                "dotnet: new X500DistinguishedName(text), .NET on Linux",
                "The name in the order of its encoding",
                "  Subject             C   2.5.4.6   US             PrintableString",
                "                      O   2.5.4.10  Contoso, Ltd.  PrintableString",
                "                      CN  2.5.4.3   it's $HOME     UTF8String",
                "The same name for",
                "  bouncycastle      new X509Name(\"C=US, O=Contoso\\\\, Ltd., CN=it's $HOME\")",
                "  bouncycastle-1.9  new X509Name(\"C=US, O=Contoso\\\\, Ltd., CN=it's $HOME\")",
                "  openssl-subj      openssl req -new -utf8 -subj '/C=US/O=Contoso, Ltd./CN=it'\\''s $HOME'",
                "  keytool           keytool -genkeypair -keyalg RSA -dname 'CN=it'\\''s $HOME, O=Contoso\\, Ltd., C=US'",
                "  rfc4514           CN=it's $HOME,O=Contoso\\, Ltd.,C=US",
                "  certstrtoname     CN=it's $HOME, O=\"Contoso, Ltd.\", C=US",
                "  openssl-cnf       [req]",
                "                    prompt = no",
                "                    utf8 = yes",
                "                    distinguished_name = dn",
                "                    [dn]",
                "                    C = US",
                "                    O = Contoso, Ltd.",
                "                    CN = \"it's $HOME\"",
            ],
            result.Lines);
    }

    [Fact]
    public void A_refused_name_is_shown_with_the_place_the_reason_and_the_advice()
    {
        var result = Command.Run(folder, "inspect", "--dialect", "openssl-subj", "--name", "C=US/CN=mtls.contoso.com");

        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.Equal(
            [
                "openssl-subj: openssl req -utf8 -subj text",
                "Refused because it does not start with a slash; write /C=US/CN=mtls.contoso.com.",
                "  C=US/CN=mtls.contoso.com",
                "  ^^^^^^^^^^^^^^^^^^^^^^^^",
            ],
            result.Lines);
    }

    [Fact]
    public void What_a_tool_drops_is_told()
    {
        var result = Command.Run(folder, "inspect", "--dialect", "openssl-subj", "--name", "/C=US/S=Ohio/CN=a");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Note: openssl drops 'S=Ohio' because it does not know the key; use ST.", result.Lines);
        Assert.Contains("        ^", result.Lines);
        Assert.DoesNotContain(result.Lines, line => line.Contains("2.5.4.8", StringComparison.Ordinal));
    }

    [Fact]
    public void JSON_tells_the_same_with_places()
    {
        var result = Command.Run(folder, "inspect", "--dialect", "keytool", "--name", "CN=a+OU=b, XX=c", "--format", "json");

        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        var reading = JsonDocument.Parse(result.Output).RootElement;
        Assert.Equal("keytool", reading.GetProperty("dialect").GetString());
        Assert.Equal("CN=a+OU=b, XX=c", reading.GetProperty("text").GetString());
        Assert.Equal("{\"line\":1,\"column\":12,\"endLine\":1,\"endColumn\":14}", JsonSerializer.Serialize(reading.GetProperty("error").GetProperty("place")));
        Assert.False(reading.TryGetProperty("name", out _));
    }

    [Fact]
    public void A_value_steers_no_terminal()
    {
        var result = Command.Run(folder, "inspect", "--dialect", "rfc4514", "--name", "CN=\u001B[2J\u202E##vso[x]");
        var json = Command.Run(folder, "inspect", "--dialect", "rfc4514", "--name", "CN=\u001B[2J\u202E", "--format", "json");

        Assert.Equal((0, 0), (result.ExitCode, json.ExitCode));
        Assert.DoesNotContain(result.Output + json.Output, character => character is '\u001B' or '\u202E');
        Assert.DoesNotContain("##vso[", result.Output, StringComparison.Ordinal);
        Assert.Equal("\u001B[2J\u202E", JsonDocument.Parse(json.Output).RootElement.GetProperty("name")[0][0].GetProperty("value").GetString());
    }

    [Theory]
    [InlineData("Say whose syntax the name is in, as in '--dialect openssl-subj'; --dialect takes dotnet, bouncycastle, bouncycastle-1.9, openssl-subj, keytool, rfc4514, certstrtoname.", "--name", "CN=a")]
    [InlineData("'--dialect' says whose syntax a name is in; add '--name TEXT', or leave it out.", "--dialect", "dotnet", "a.pem")]
    [InlineData("One thing is inspected at a time: a file, or a name, or standard input.", "--name", "CN=a", "--dialect", "dotnet", "a.pem")]
    [InlineData("Say what to inspect: a file, or a name with '--name' and '--dialect', or '--stdin'. 'certlint inspect --help' shows how.")]
    public void What_does_not_go_together_is_told(string expected, params string[] arguments)
    {
        var result = Command.Run(folder, ["inspect", .. arguments]);

        Assert.Equal((2, "", "certlint: " + expected), (result.ExitCode, result.Output, result.Error.Trim()));
    }

    [Theory]
    [InlineData("dotnet")]
    [InlineData("bouncycastle")]
    [InlineData("bouncycastle-1.9")]
    [InlineData("openssl-subj")]
    [InlineData("keytool")]
    [InlineData("rfc4514")]
    [InlineData("certstrtoname")]
    public void A_name_of_a_megabyte_is_not_read(string dialect) => Assert.Equal(
        "The text has more than 8192 characters, which CertLint does not read.",
        NameInJson.Of(dialect, "/CN=" + new string('x', 1 << 20)).GetProperty("failure").GetString());

    [Fact]
    public void What_nobody_knows_is_told()
    {
        var result = Command.Run(folder, "inspect", "--dialect", "certstrtoname", "--name", "O=#hash");

        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.Contains("CertLint does not know what certstrtoname makes of this text.", result.Lines);
    }

    [Fact]
    public void A_character_that_becomes_a_question_mark_is_told_and_so_is_what_is_left()
    {
        var result = Command.Run(folder, "inspect", "--dialect", "bouncycastle", "--name", "E=jäne@contoso.com");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("Note: 'ä' is lost because emailAddress becomes IA5String, which cannot hold it; write an international domain in its ASCII form (xn--).", result.Lines);
        Assert.Contains("  openssl-subj      openssl req -new -utf8 -subj '/emailAddress=j?ne@contoso.com'", result.Lines);
    }
}
