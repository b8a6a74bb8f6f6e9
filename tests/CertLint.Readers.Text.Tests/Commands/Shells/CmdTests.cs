using CertLint.Readers.Text.Commands;

namespace CertLint.Readers.Text.Tests.Commands.Shells;

/// <summary>cmd's words, by Microsoft's pages on cmd and on parsing C command-line arguments.</summary>
public class CmdTests
{
    [Theory]
    [InlineData("openssl req -subj \"/CN=a b\" -new", "openssl|req|-subj|/CN=a b|-new")]
    [InlineData("@openssl a ^\r\n  b ^& c", "openssl|a|b|&|c")]
    [InlineData("openssl \"a \\\"b\\\" c\" d\\e \"f\\\\\" g\\\\\\\"h", "openssl|a \"b\" c|d\\e|f\\|g\\\"h")]
    [InlineData("openssl \"a\"\"b\" c\"d e\"f", "openssl|a\"b|cd ef")]
    [InlineData("openssl \"a & b | c > d ^ e\" & openssl f", "openssl|a & b | c > d ^ e", "openssl|f")]
    [InlineData("openssl %X% %1 %~dp0a %%i %%~nxj 100%% !Y! a%X:~0,2%b", "openssl|«%X%»|«%1»|«%~dp0»a|«%%i»|«%%~nxj»|100%|«!Y!»|a«%X:~0,2%»b")]
    [InlineData("rem openssl a\r\n:: openssl b\r\n:label\r\nopenssl c", "openssl|c")]
    [InlineData("if not exist \"a b\" openssl a || openssl b", "openssl|a", "openssl|b")]
    [InlineData("if /i \"%a%\"==\"x\" (\r\n  openssl a (b)\r\n) else openssl c", "openssl|a|(b", "openssl|c")]
    [InlineData("if %a% EQU 1 openssl a", "openssl|a")]
    [InlineData("for %%i in (a openssl b) do openssl %%i", "openssl|«%%i»")]
    [InlineData("for /f \"delims=\" %%i in ('openssl x ^| findstr y') do (\r\nopenssl z\r\n)", "openssl|x", "findstr|y", "openssl|z")]
    [InlineData("call openssl a > out.txt 2>&1", "call|openssl|a")]
    [InlineData("powershell -NoProfile -Command \"New-SelfSignedCertificate -DnsName 'a'\"", "powershell|-NoProfile|-Command|New-SelfSignedCertificate -DnsName 'a'", "New-SelfSignedCertificate|-DnsName|a")]
    [InlineData("openssl -subj /CN=<your-host> 2>nul", "openssl|-subj|/CN=«<your-host>»")]
    public void Words_are_those_that_the_program_gets(string script, params string[] commands) =>
        Assert.Equal(commands, Shown.Commands(script, ShellKind.Cmd));

    [Fact]
    public void The_file_of_the_output_is_known_and_no_word()
    {
        var command = Assert.Single(Shown.Read("echo CN=a>\"b c.inf\"", ShellKind.Cmd).Commands);

        Assert.Equal("b c.inf", command.OutputFile?.Text.Text);
        Assert.Equal(["echo", "CN=a"], command.Words.Select(word => word.Text.Text));
    }

    [Fact]
    public void A_word_knows_where_it_stands_with_quotes_carets_and_joined_lines()
    {
        const string Script = "openssl ^\r\n  \"a \\\"b\\\"\"^&c";
        var word = Assert.Single(Shown.Read(Script, ShellKind.Cmd).Commands).Words[1];

        Assert.Equal("a \"b\"&c", word.Text.Text);
        Assert.Equal("\"a \\\"b\\\"\"^&c", Script.Substring(word.Place.Start, word.Place.Length));
        var (quote, ampersand) = (word.Text.SpanOf(2, 1), word.Text.SpanOf(5, 1));
        Assert.Equal(("\\\"", "^&"), (Script.Substring(quote.Start, quote.Length), Script.Substring(ampersand.Start, ampersand.Length)));
    }
}
