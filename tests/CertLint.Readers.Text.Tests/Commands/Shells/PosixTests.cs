using CertLint.Readers.Text.Commands;

namespace CertLint.Readers.Text.Tests.Commands.Shells;

/// <summary>What random scripts do not show: places, holes, scripts within scripts, variables.</summary>
public class PosixTests
{
    [Theory]
    [InlineData("openssl a{b,c} {1..3} {} x{y}", "openssl|a«{b,c}»|«{1..3}»|{}|x«{y}»")]
    [InlineData("openssl ~/a ~root/b c~d *.pem a? [a-z]x [y", "openssl|«~»/a|«~root»/b|c~d|«*».pem|a«?»|«[»a-z]x|[y")]
    [InlineData("openssl $X ${Y:-z} \"$@\" $1 $$ a$ <(cat b)", "openssl|«$X»|«${Y:-z}»|«$@»|«$1»|«$$»|a$|«<(cat b)»", "cat|b")]
    [InlineData("openssl req -subj \"/CN={{ .Values.host }}/O=@ORG@/OU=%UNIT%\" -out <file> -x", "openssl|req|-subj|/CN=«{{ .Values.host }}»/O=«@ORG@»/OU=«%UNIT%»|-out|«<file>»|-x")]
    [InlineData("openssl req -subj /CN=<your-host>/O=x", "openssl|req|-subj|/CN=«<your-host>»/O=x")]
    [InlineData("sort <in>out x", "sort|x")]
    [InlineData("MSYS_NO_PATHCONV=1 sudo -u x env A=b openssl req", "sudo|-u|x|env|A=b|openssl|req")]
    [InlineData("docker run --rm -v \"$PWD:/x\" img openssl req", "docker|run|--rm|-v|«$PWD»:/x|img|openssl|req")]
    [InlineData("bash -euo pipefail -c \"openssl req -subj \\\"/CN=$X b\\\"\"", "bash|-euo|pipefail|-c|openssl req -subj \"/CN=«$X» b\"", "openssl|req|-subj|/CN=«$X» b")]
    [InlineData("eval \"openssl req\" '-subj \"/CN=a b\"'", "eval|openssl req|-subj \"/CN=a b\"", "openssl|req|-subj|/CN=a b")]
    [InlineData("ssh host 'openssl req -new'", "ssh|host|openssl req -new", "openssl|req|-new")]
    [InlineData("ssh host <<'E'\nopenssl req\nE\n", "ssh|host", "openssl|req")]
    [InlineData("bash install.sh -c 'openssl a'", "bash|install.sh|-c|openssl a")]
    [InlineData("openssl req \\\r\n  -new\r\nopenssl x # c\r\n", "openssl|req|-new", "openssl|x")]
    [InlineData("until ! openssl a; do openssl b; done | openssl c &\nopenssl d", "openssl|a", "openssl|b", "openssl|c", "openssl|d")]
    [InlineData("case $1 in a) case b in c) openssl a;; esac;; d|e) openssl b; esac; openssl c", "openssl|a", "openssl|b", "openssl|c")]
    [InlineData("ARGS=(-subj \"/CN=a\" $(openssl x))\nopenssl req \"${ARGS[@]}\"", "openssl|x", "openssl|req|«${ARGS[@]}»")]
    [InlineData("local -a A=(openssl b); openssl c", "local|-a|A=«(openssl b)»", "openssl|c")]
    [InlineData("function f { openssl a; }; g () ( openssl b )", "openssl|a", "openssl|b")]
    [InlineData("for ((i=0; i<3; i++)); do openssl $i; done", "openssl|«$i»")]
    [InlineData("esac; fi; done; openssl a; ) openssl b", "openssl|a", "openssl|b")]
    [InlineData("openssl 'unclosed\nopenssl b", "openssl|unclosed\nopenssl b")]
    public void Words_are_those_that_a_shell_gives(string script, params string[] commands) =>
        Assert.Equal(commands, Shown.Commands(script, ShellKind.Posix));

    [Theory]
    [InlineData("S=\"/CN=a b\"\nopenssl req -subj \"$S\"", "openssl|req|-subj|/CN=a b")]
    [InlineData("S='/CN=a'; export S\nif x; then openssl req -subj ${S}/O=b; fi", "openssl|req|-subj|/CN=a/O=b")]
    [InlineData("H=a.example.com\nS=\"/CN=$H\"\nopenssl -subj \"$S\"", "openssl|-subj|«$S»")]
    [InlineData("S='/CN=a b'\nopenssl $S", "openssl|«$S»")]
    [InlineData("S='/CN=a'\nIFS=/\nopenssl $S \"$S\"", "openssl|«$S»|/CN=a")]
    [InlineData("S=a\nS=b\nopenssl $S", "openssl|«$S»")]
    [InlineData("[ x ] && S=a\nopenssl $S", "openssl|«$S»")]
    [InlineData("if x; then S=a; fi\nopenssl $S", "openssl|«$S»")]
    [InlineData("S=a | cat\nopenssl $S", "openssl|«$S»")]
    [InlineData("( S=a )\nopenssl $S", "openssl|«$S»")]
    [InlineData("openssl $S\nS=a", "openssl|«$S»")]
    [InlineData("S=a\nread -r S\nopenssl $S", "openssl|«$S»")]
    [InlineData("S=a\n. ./other.sh\nopenssl $S", "openssl|«$S»")]
    [InlineData("S=a\n: ${S:=b}\nopenssl $S", "openssl|«$S»")]
    [InlineData("S=1\n((S++))\nopenssl $S", "openssl|«$S»")]
    [InlineData("S=a openssl x\nopenssl $S", "openssl|«$S»")]
    [InlineData("S=${1:-a}\nopenssl $S", "openssl|«$S»")]
    [InlineData("for S in b; do :; done\nS=a\nopenssl $S", "openssl|«$S»")]
    [InlineData("f() { S=b; }\nS=a\nf\nopenssl $S", "openssl|«$S»")]
    [InlineData("S=a\nbash -c 'openssl $S'", "openssl|«$S»")]
    [InlineData("S=a\nPASSWORD=b\nkeytool -storepass $S -keystore $S -x $PASSWORD", "keytool|-storepass|«$S»|-keystore|a|-x|«$PASSWORD»")]
    [InlineData("S=a\nopenssl -passin \"pass:$S\" -passout=x$S", "openssl|-passin|pass:«$S»|-passout=x«$S»")]
    public void A_variable_is_followed_only_where_it_is_certain(string script, string expected) =>
        Assert.Contains(expected, Shown.Commands(script, ShellKind.Posix));

    [Fact]
    public void A_followed_variable_stands_where_it_was_assigned_and_what_is_partly_in_it_where_it_is_named()
    {
        const string Script = "S='/CN=a\\b'\nopenssl \"$S\" \"x$S\"";
        var words = Shown.Read(Script, ShellKind.Posix).Commands.Single().Words;

        Assert.Equal("/CN=a\\b", At(Script, words[1].Text.Span));
        Assert.Equal("\"$S\"", At(Script, words[1].Place));
        Assert.Equal("N=", At(Script, words[2].Text.SpanOf(3, 2)));
        Assert.Equal("x$S", At(Script, words[2].Text.SpanOf(0, 3)));
        Assert.Equal("\"x$S\"", At(Script, words[2].Place));
    }

    [Fact]
    public void A_variable_in_a_here_document_is_followed_but_no_password()
    {
        var script = Shown.Read("S=a.contoso.com\ncat <<EOF\nCN = $S\noutput_password = $S\nEOF\n", ShellKind.Posix);

        Assert.Equal(["CN = a.contoso.com\noutput_password = «$S»\n"], script.Texts.Select(Shown.Text));
        Assert.Same(script.Texts[0], script.Commands[0].Input);
    }

    [Theory]
    [InlineData("openssl '/CN=a b'/x", 1, 5, 1, " ")]
    [InlineData("openssl \"a\\\"b\"", 1, 1, 1, "\\\"")]
    [InlineData("openssl a\\ b", 1, 1, 1, "\\ ")]
    [InlineData("openssl $'a\\u00fcb'", 1, 1, 1, "\\u00fc")]
    [InlineData("openssl \"a\\\nb\"", 1, 1, 1, "b")]
    [InlineData("openssl \"a${B:-c}d\"", 1, 1, 1, "${B:-c}")]
    [InlineData("x `openssl \\`y\\``", 1, 0, 1, "\\`y\\`")]
    public void Each_character_knows_where_it_stands(string script, int word, int offset, int length, string expected)
    {
        var command = Shown.Read(script, ShellKind.Posix).Commands.First(command => command.Words[0].Text.Text == "openssl");

        Assert.Equal(expected, At(script, command.Words[word].Text.SpanOf(offset, length)));
    }

    [Theory]
    [InlineData("echo \"[req]\nCN = $X\" > x", "[req]\nCN = «$X»")]
    [InlineData("printf '[req]\nCN = x\n'", "[req]\nCN = x\n")]
    [InlineData("printf '[req]\\nCN = x\n'", null)]
    [InlineData("printf '[req]\nCN = %s\n' x", "[req]\nCN = «%s»\n")]
    [InlineData("printf '[req]\nO = 5%%\n'", null)]
    [InlineData("echo one line", null)]
    [InlineData("awk '\n[req]\n' x", null)]
    public void A_text_of_several_lines_that_is_written_is_a_text(string script, string? expected) =>
        Assert.Equal(expected, Shown.Read(script, ShellKind.Posix).Texts.Select(Shown.Text).SingleOrDefault());

    [Fact]
    public void Here_documents_are_input_and_text_with_their_places()
    {
        const string Script = "cat <<-E <<'F' >out.cnf\n\t[req]\n\tCN = $H \\$x\n\tE\na $b\nF\nopenssl <<< \"x $y\"";
        var script = Shown.Read(Script, ShellKind.Posix);

        Assert.Equal(["[req]\nCN = «$H» $x\n", "a $b\n", "x «$y»\n"], script.Texts.Select(Shown.Text));
        Assert.Equal("CN = $H", At(Script, script.Texts[0].SpanOf(6, 6)));
        Assert.Same(script.Texts[1], script.Commands[0].Input);
        Assert.Equal("out.cnf", script.Commands[0].OutputFile?.Text.Text);
        Assert.Same(script.Texts[2], script.Commands[1].Input);
    }

    private static string At(string script, Model.SourceSpan place) => script.Substring(place.Start, place.Length);
}
