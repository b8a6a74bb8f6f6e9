using CertLint.Model;
using CertLint.Readers.Text.Commands;
using CertLint.Readers.Text.Commands.Shells;

namespace CertLint.Readers.Text.Tests.Commands.Shells;

/// <summary>The commands in what a program is started with.</summary>
public class ProcessReaderTests
{
    [Theory]
    [InlineData("openssl", "req -subj \"/CN=a b\"", "openssl|req|-subj|/CN=a b")]
    [InlineData("/bin/sh", "-c \"openssl req -subj '/CN=a b'; keytool -list\"", "openssl|req|-subj|/CN=a b", "keytool|-list")]
    [InlineData("bash", "-lc \"openssl req -subj \\\"/CN=a b\\\"\"", "openssl|req|-subj|/CN=a b")]
    [InlineData("bash", "openssl req")]
    [InlineData("powershell.exe", "-NoProfile -Command \"New-SelfSignedCertificate -Subject 'CN=a b'\"", "New-SelfSignedCertificate|-Subject|CN=a b")]
    [InlineData("pwsh", "-c New-SelfSignedCertificate -DnsName a", "New-SelfSignedCertificate|-DnsName|a")]
    // cmd /?: the first quote goes, and the last one on the line, unless they are a single pair around a program.
    [InlineData("cmd", "/c openssl req -subj \"/CN=a b\" & keytool -list", "openssl|req|-subj|/CN=a b", "keytool|-list")]
    [InlineData("C:\\Windows\\System32\\cmd.exe", "/s /C \"openssl req -subj \"/CN=a b\"\"", "openssl|req|-subj|/CN=a b")]
    [InlineData("cmd", "/c \"C:\\a b\\openssl.exe\" req -subj /CN=a", "C:\\a b\\openssl.exe|req|-subj|/CN=a")]
    [InlineData("cmd", "/c \"\"C:\\a b\\openssl.exe\" req -subj \"/CN=a b\"\"", "C:\\a b\\openssl.exe|req|-subj|/CN=a b")]
    [InlineData("cmd", "/cdir", "dir")]
    [InlineData("cmd", "openssl req")]
    [InlineData("cmd", "")]
    [InlineData("cmd", "/c")]
    public void Of_one_text_of_arguments(string program, string arguments, params string[] expected) =>
        Assert.Equal(expected, Commands(program, ProcessReader.Read(Word(program), MappedText.Verbatim(arguments, 100))));

    [Theory]
    [InlineData("openssl", "req -subj /CN=a b", "openssl|req|-subj|/CN=a b")]
    [InlineData("sh", "-c|openssl req -subj '/CN=a b'", "openssl|req|-subj|/CN=a b")]
    [InlineData("cmd", "/c|openssl req -subj /CN=a", "openssl|req|-subj|/CN=a")]
    [InlineData("cmd", "/c|openssl|req|-subj|/CN=a b", "openssl|req|-subj|/CN=a b")]
    [InlineData("cmd", "/c|openssl req -subj \"/CN=a b\"")]
    public void Of_a_list_of_arguments(string program, string arguments, params string[] expected)
    {
        var words = arguments.Contains('|', StringComparison.Ordinal) ? arguments.Split('|') : ["req", "-subj", arguments[10..]];

        Assert.Equal(expected, Commands(program, ProcessReader.Read(Word(program), [.. words.Select(Word)])));
    }

    // Without the shell's own command.
    private static string[] Commands(string program, ShellScript script) =>
    [
        .. script.Commands.Where(command => command.Words[0].Text.Text != program || program == "openssl")
            .Select(command => string.Join('|', command.Words.Select(word => Shown.Text(word.Text)))),
    ];

    private static ShellWord Word(string text) => new(MappedText.Verbatim(text, 0), new SourceSpan(0, text.Length), IsQuoted: true);
}
