using CertLint.Readers.Text.Commands;

namespace CertLint.Readers.Text.Tests.Commands.Shells;

/// <summary>PowerShell's words, by about_Parsing, about_Quoting_Rules, about_Special_Characters, about_Splatting.</summary>
public class PowerShellTests
{
    [Theory]
    [InlineData("openssl req -subj '/CN=a b'", "openssl|req|-subj|/CN=a b")]
    [InlineData("openssl req -subj 'it''s'", "openssl|req|-subj|it's")]
    [InlineData("openssl req -subj \"a `\"b`\" \"\"c\"\" `$x `n\"", "openssl|req|-subj|a \"b\" \"c\" $x \n")]
    [InlineData("openssl req -subj \u201C/CN=a\u201D", "openssl|req|-subj|/CN=a")]
    [InlineData("openssl req `\r\n  -subj /CN=a `\n  -new # 'comment", "openssl|req|-subj|/CN=a|-new")]
    [InlineData("openssl a#b <# c\n d #> e", "openssl|a#b|e")]
    [InlineData("& 'C:\\Program Files\\openssl.exe' req -new", "C:\\Program Files\\openssl.exe|req|-new")]
    [InlineData("& openssl req -subj /CN=$name", "openssl|req|-subj|/CN=«$name»")]
    [InlineData("openssl x'a b'\"c\"", "openssl|xa bc")]
    [InlineData("openssl 'a'b", "openssl|a|b")]
    [InlineData("openssl \"a $env:X ${b c} $($d.E) $f.G $h:i\"", "openssl|a «$env:X» «${b c}» «$($d.E)» «$f».G «$h:i»")]
    [InlineData("openssl $a.B[0] (Get-X) @($c)", "Get-X", "openssl|«$a.B[0]»|«(Get-X)»|«$c»")]
    [InlineData("openssl --% -subj \"/CN=a b\" 'c | foo", "foo", "openssl|-subj|/CN=a b|'c")]
    [InlineData("keytool -dname CN=a,OU=b", "keytool|-dname|CN=a|OU=b")]
    [InlineData("openssl a > $null 2>&1; openssl b *> x 2> y", "openssl|a", "openssl|b")]
    [InlineData("$x = openssl req | Out-Null", "Out-Null", "openssl|req")]
    [InlineData("if ($x -eq (openssl a)) { openssl b } elseif (1) { openssl c } else { openssl d }", "openssl|a", "openssl|b", "openssl|c", "openssl|d")]
    [InlineData("function Foo-Bar($x = (openssl a)) {\n  try { openssl b } catch { return openssl c }\n}", "openssl|a", "openssl|b", "openssl|c")]
    [InlineData("foreach ($x in 1..3) { openssl $x }", "openssl|«$x»")]
    [InlineData("\"a $(openssl x \"b c\") d\"", "openssl|x|b c")]
    [InlineData("Get-X | ForEach-Object { openssl a $_ }", "Get-X", "ForEach-Object|«{ openssl a $_ }»", "openssl|a|«$_»")]
    [InlineData("$p = @{ A = openssl b; C = { openssl d } }", "openssl|b", "openssl|d")]
    [InlineData("openssl a && openssl b || openssl c; openssl d", "openssl|a", "openssl|b", "openssl|c", "openssl|d")]
    [InlineData("cmd /c \"openssl req -subj /CN=a^&b\"", "cmd|/c|openssl req -subj /CN=a^&b", "openssl|req|-subj|/CN=a&b")]
    [InlineData("bash -c 'openssl req -subj \"/CN=a b\"'", "bash|-c|openssl req -subj \"/CN=a b\"", "openssl|req|-subj|/CN=a b")]
    [InlineData("openssl req -subj \"/CN={{ host }}\" -x <your-name>", "openssl|req|-subj|/CN=«{{ host }}»|-x|«<your-name>»")]
    [InlineData("switch ($x) { 'a' { openssl b } default { openssl c } }", "openssl|b", "openssl|c")]
    [InlineData("openssl \u2013subj x", "openssl|-subj|x")]
    [InlineData("& (); openssl a", "openssl|a")]
    [InlineData("return throw if else openssl a", "openssl|a")]
    [InlineData("$a = $b = $c = openssl a", "openssl|a")]
    public void Words_are_those_that_PowerShell_gives(string script, params string[] commands) => Assert.Equal(
        commands.Where(Matters).Order(StringComparer.Ordinal),
        Shown.Commands(script, ShellKind.PowerShell).Where(Matters).Order(StringComparer.Ordinal));

    private static bool Matters(string command) => command.Contains("openssl", StringComparison.Ordinal) || command.Contains("keytool", StringComparison.Ordinal);

    [Theory]
    [InlineData("New-SelfSignedCertificate -DnsName a, 'b c' ,\"$d\" -Subject:CN=x", "New-SelfSignedCertificate|-DnsName|[a;b c;«$d»]|-Subject|CN=x")]
    [InlineData("New-SelfSignedCertificate -DnsName @('a',\n 'b') -Force:$true", "New-SelfSignedCertificate|-DnsName|[a;b]|-Force|«$true»")]
    [InlineData("New-SelfSignedCertificate -DnsName @('a'\n 'b')", "New-SelfSignedCertificate|-DnsName|[a;b]")]
    [InlineData("New-SelfSignedCertificate -DnsName ('a' + 'b')", "New-SelfSignedCertificate|-DnsName|«('a' + 'b')»")]
    [InlineData("New-SelfSignedCertificate -Subject ('CN=a')", "New-SelfSignedCertificate|-Subject|CN=a")]
    [InlineData("New-SelfSignedCertificate -NotAfter (Get-Date).AddYears(5) -X y", "New-SelfSignedCertificate|-NotAfter|«(Get-Date).AddYears(5)»|-X|y")]
    [InlineData("New-SelfSignedCertificate -TextExtension @(\"2.5.29.17={text}DNS=a\")", "New-SelfSignedCertificate|-TextExtension|2.5.29.17=«{text}»DNS=a")]
    [InlineData("$p = @{\n  Subject = 'CN=x' # c\n  'DnsName' = 'a', \"b\"; KeyLength = 2048\n  NotAfter = (Get-Date).AddYears(1)\n}\nNew-SelfSignedCertificate @p -X y",
        "New-SelfSignedCertificate|-Subject|CN=x|-DnsName|[a;b]|-KeyLength|2048|-NotAfter|«(Get-Date).AddYears(1)»|-X|y")]
    [InlineData("$p = @{ Subject = 'CN=x' }\n$p.DnsName = 'a'\nNew-SelfSignedCertificate @p", "New-SelfSignedCertificate|«@p»")]
    [InlineData("$p = @{ Subject = 'CN=x' }\n$p = Foo\nNew-SelfSignedCertificate @p", "New-SelfSignedCertificate|«@p»")]
    [InlineData("New-SelfSignedCertificate @p\n$p = @{ Subject = 'CN=x' }", "New-SelfSignedCertificate|«@p»")]
    [InlineData("$p = @{ Subject = Foo | Bar }\nNew-SelfSignedCertificate @p", "New-SelfSignedCertificate|-Subject|«Foo | Bar»")]
    public void A_cmdlets_lists_and_splats_are_elements_and_parameters(string script, string expected)
    {
        var command = Shown.Read(script, ShellKind.PowerShell).Commands.Single(command => command.Words[0].Text.Text.StartsWith("New-", StringComparison.Ordinal));

        Assert.Equal(expected, string.Join('|', command.Words.Select(word => word.Elements.Count == 1
            ? Shown.Text(word.Text)
            : "[" + string.Join(';', word.Elements.Select(Shown.Text)) + "]")));
    }

    [Theory]
    [InlineData("Start-Process openssl -ArgumentList 'req -subj \"/CN=a b\" -new' -Wait", "openssl|req|-subj|/CN=a b|-new")]
    [InlineData("Start-Process -NoNewWindow -FilePath \"openssl\" -ArgumentList 'req', '-subj', '/CN=a'", "openssl|req|-subj|/CN=a")]
    [InlineData("start openssl @('req', \"-subj /CN=$x\")", "openssl|req|-subj|/CN=«$x»")]
    public void A_started_process_gets_its_list_as_one_line(string script, string expected) =>
        Assert.Contains(expected, Shown.Commands(script, ShellKind.PowerShell));

    [Fact]
    public void Here_strings_are_texts()
    {
        const string Script = "@'\n[NewRequest]\n$a \"b\"\n'@ | Out-File x\n$c = @\"\r\nCN=$x `\"y\r\n \"@\r\nz\r\n\"@\n";

        Assert.Equal(
            ["[NewRequest]\n$a \"b\"", "CN=«$x» \"y\r\n \"@\r\nz"],
            Shown.Read(Script, ShellKind.PowerShell).Texts.Select(Shown.Text));
    }

    [Fact]
    public void A_word_and_its_elements_know_where_they_stand()
    {
        const string Script = "New-SelfSignedCertificate -DnsName 'a''b',\"c`td\"";
        var word = Shown.Read(Script, ShellKind.PowerShell).Commands[0].Words[2];

        Assert.Equal("'a''b',\"c`td\"", Script.Substring(word.Place.Start, word.Place.Length));
        var second = word.Elements[1];
        Assert.Equal("c`td", Script.Substring(second.Span.Start, second.Span.Length));
        var tab = second.SpanOf(1, 1);
        Assert.Equal("`t", Script.Substring(tab.Start, tab.Length));
    }

    [Theory]
    [InlineData("$s = '/CN=a b'\nopenssl req -subj $s", "openssl|req|-subj|/CN=a b")]
    [InlineData("[string]$s = '/CN=a'\nopenssl req -subj \"$s/O=b\"", "openssl|req|-subj|/CN=a/O=b")]
    [InlineData("$exe = 'openssl'\n& $exe req", "openssl|req")]
    [InlineData("$s = '/CN=a'\n$S = '/CN=b'\nopenssl $s", "openssl|«$s»")]
    [InlineData("if ($x) { $s = '/CN=a' }\nopenssl $s", "openssl|«$s»")]
    [InlineData("param($s = '/CN=a')\nopenssl $s", "openssl|«$s»")]
    [InlineData("foreach ($s in 'a') { }\n$s = 'b'\nopenssl $s", "openssl|«$s»")]
    [InlineData("$s = 'a'\n. ./x.ps1\nopenssl $s", "openssl|«$s»")]
    [InlineData("$s = 'a'\n$s += 'b'\nopenssl $s", "openssl|«$s»")]
    [InlineData("$s = 'a' + $x\nopenssl $s", "openssl|«$s»")]
    [InlineData("openssl $s\n$s = 'a'", "openssl|«$s»")]
    [InlineData("$s = 'a'\n$t, $s = 'b', 'c'\nopenssl $s", "openssl|«$s»")]
    public void A_variable_is_followed_only_where_it_is_certain(string script, string expected) =>
        Assert.Contains(expected, Shown.Commands(script, ShellKind.PowerShell));
}
