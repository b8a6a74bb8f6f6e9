using CertLint.Fuzzing;
using CertLint.Model;
using CertLint.Readers.Text.Commands;
using CertLint.Readers.Text.Commands.Hosts;
using CertLint.Readers.Text.Commands.Shells;

namespace CertLint.Readers.Text.Tests.Commands.Shells;

/// <summary>Whatever happens to a script, reading ends soon, throws nothing, and all places lie within the text.</summary>
public class ShellFuzzTests
{
    private static readonly string[] Pieces =
    [
        "'", "\"", "`", "$(", "${", "$((", "((", "))", ")", "}", "{", "(", "\\", "\\\n", "^\r\n", "`\n", "<<EOF\n", "<<-'E'\n", "EOF\n", "<<<", "<(", ">", "2>&1",
        "|", "&&", ";;", "esac", "case x in ", "if ", "fi", "done", "for x in ", "do ", "[[ ", "]]", "function f ", "$'", "$\"", "@'\n", "'@\n", "@\"\n", "\"@",
        "@{", "@(", "@p", "$p = @{ a = 'b' }\n", "$x = 'y'\n", "S=a\n", "$S", "& ", "--%", "<#", "#>", "#", "%", "%%", "%X%", "!", "^", "rem ", "if exist ",
        "for /f %%i in ('", "bash -c '", "eval \"", "cmd /c ", "Start-Process x -ArgumentList '", "RUN ", "FROM a\n", "[\"", "\", \"", "SHELL [\"cmd\"]\n", "define x\n", "endef\n",
        "\n\t", "$$", "$(A)", "${A", "A = ", "A := ", "A += $(A)", "a: A = b\n", "override ", "ifdef A\n", "endif\n", "include b\n", "ENV A=b\n", "ARG A=\"", "${A:-", "$(shell ", ".ONESHELL:\n", "\0", "\uFFFC", "\uD800", "\uFEFF", "\r", "ü", "{{", "}}", "<x>", "a=(", "[", "]", "~", "*", "openssl ",
    ];

    private static readonly Dictionary<string, string[]> Seeds = new(StringComparer.Ordinal)
    {
        ["Posix"] =
        [
            "#!/bin/bash\nset -e\nSUBJ=\"/C=US/O=Acme\"\nif [ -z \"$1\" ]; then\n  echo \"usage: $0\" >&2; exit 1\nfi\nopenssl req -x509 -nodes -subj \"$SUBJ/CN=$1\" \\\n  -addext 'subjectAltName=DNS:a' -out x.pem # done\n",
            "cat <<EOF | openssl req -config /dev/stdin\n[req]\nCN = $HOST\n`date`\nEOF\nfor f in *.pem; do openssl x509 -in \"$f\" | grep x; done <<-'E F'\n\tx\n\tE F\n",
            "f() { local a=(x \"y z\"); case \"$1\" in -h|--help) usage;; *) keytool -dname \"CN=$(hostname -f), O=`id -un`\" ;; esac; }\nbash -c \"f '\\$x' $((1+2))\"\n",
        ],
        ["PowerShell"] =
        [
            "param([string]$Name = 'a')\n$params = @{\n  Subject = \"CN=$Name\"; DnsName = @('a', 'b')\n}\nNew-SelfSignedCertificate @params -NotAfter (Get-Date).AddYears(1) `\n  -KeyLength 2048 | Out-Null\n",
            "function New-Cert { if ($x -eq 1) { & openssl req -subj \"/CN=$($y.Z)\" } else { return @'\n[NewRequest]\n'@ } }\n@\"\nCN=$a\n\"@ | Set-Content x.inf; certreq -new x.inf > y 2>&1 # c\n",
        ],
        ["Cmd"] =
        [
            "@echo off\r\nset X=a\r\nif not exist \"%X%\" (\r\n  openssl req -subj \"/CN=%X%/O=a ^& b\" ^\r\n    -new > x.txt 2>&1\r\n) else call :b %~dp0\r\nfor /f \"delims=\" %%i in ('dir ^| find \"x\"') do @echo %%i!Y!\r\n",
        ],
        ["Dockerfile"] =
        [
            "# escape=\\\nFROM alpine AS a\nRUN apk add openssl \\\n  # c\n  && openssl req -subj \"/CN=$X\" -x509\nCOPY <<EOF <<'F' /x\n$a\nEOF\nb\nF\nSHELL [\"pwsh\", \"-c\"]\nCMD [\"sh\", \"-c\", \"openssl \\u0041\"]\n",
            "ARG O=Acme\nFROM alpine AS a\nARG O\nENV S=\"/C=US/O=$O\" T='a b' U=${O:-x}\nENV V ${S:+y} z\nONBUILD ENV W=1\nRUN openssl req -subj \"$S/CN=${T:-b}\"\nFROM a\nRUN <<EOF\nopenssl req -subj $V\nEOF\n",
        ],
        ["Makefile"] =
        [
            "SHELL := /bin/bash\nX = $(shell date)\ndefine r\n\topenssl a\nendef\nall: a b ; @echo $@\n\t@openssl req -subj \"/CN=$$H$(X)\" \\\n\t  -new\n\t-keytool ${Y}\n",
            "O ?= Acme # c\nSUBJ := /C=US/O=$(O)\nSUBJ += $$H\noverride define D =\na\nendef\nifeq ($(O),x)\n\tO = y\nendif\n-include z.mk\nt: O = v \\\n  w\nt: ; openssl req -subj \"$(SUBJ)\"\nu:\n\topenssl $($(D)) ${SUBJ:a=b}\n",
        ],
    };

    [Theory]
    [InlineData("Posix", 1)]
    [InlineData("PowerShell", 2)]
    [InlineData("Cmd", 3)]
    [InlineData("Dockerfile", 4)]
    [InlineData("Makefile", 5)]
    public void A_mutated_script_is_read_without_an_exception(string kind, int batch) => Fuzz.Check(
        Seeds[kind], batch * 1_000_000, Fuzz.DefaultCount, text => Check(text, Read(kind, MappedText.Verbatim(text, 0))), Pieces);

    [Theory]
    [InlineData("Posix", "$(")]
    [InlineData("Posix", "`\\")]
    [InlineData("Posix", "\"$(\"")]
    [InlineData("Posix", "((")]
    [InlineData("Posix", "$((")]
    [InlineData("Posix", "a=(")]
    [InlineData("Posix", "${a")]
    [InlineData("Posix", "[a")]
    [InlineData("Posix", "{a,")]
    [InlineData("Posix", "case a in a) ")]
    [InlineData("Posix", "cat <<A\n")]
    [InlineData("Posix", "bash -c \"")]
    [InlineData("Posix", "<a")]
    [InlineData("Posix", "$[")]
    [InlineData("PowerShell", "@(")]
    [InlineData("PowerShell", "@{a=")]
    [InlineData("PowerShell", "\"$(")]
    [InlineData("PowerShell", "$a[")]
    [InlineData("PowerShell", "x {")]
    [InlineData("PowerShell", "a,")]
    [InlineData("PowerShell", "0")]
    [InlineData("Cmd", "%a")]
    [InlineData("Cmd", "!a")]
    [InlineData("Cmd", "for x in (")]
    [InlineData("Cmd", "if ")]
    [InlineData("Cmd", "cmd /c ")]
    [InlineData("Dockerfile", "RUN x <<A\n")]
    [InlineData("Dockerfile", "x \\\n")]
    [InlineData("Makefile", "$(")]
    [InlineData("Makefile", "\t$(a\n")]
    [InlineData("Makefile", "a\\\n")]
    [InlineData("Makefile", "$($(A)=")]
    [InlineData("Makefile", "A+=$(A)\\#\n")]
    [InlineData("Makefile", "a: A=$(A)$(A)\n\t$(A)\n")]
    [InlineData("Makefile", "define A\n")]
    [InlineData("Dockerfile", "ENV A=$A${A\n")]
    [InlineData("Dockerfile", "ENV A='\\\"")]
    public void A_hostile_script_is_read_in_work_that_grows_with_its_length(string kind, string piece) => Growth.IsLinear(60_000, length =>
    {
        var text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));

        Check(text, Read(kind, MappedText.Verbatim(text, 0)));
    });

    private static ShellScript Read(string kind, MappedText text) => kind switch
    {
        "Dockerfile" => DockerfileReader.Read(text),
        "Makefile" => MakefileReader.Read(text),
        _ => ShellReader.Read(text, Enum.Parse<ShellKind>(kind)),
    };

    private static void Check(string text, ShellScript script)
    {
        foreach (var command in script.Commands)
        {
            Within(text, command.Place);
            foreach (var word in command.OutputFile is { } file ? command.Words.Append(file) : command.Words)
            {
                Within(text, word.Place);
                foreach (var element in word.Elements)
                    Within(text, element);
            }
        }

        foreach (var inner in script.Texts)
            Within(text, inner);
    }

    private static void Within(string text, MappedText value)
    {
        Within(text, value.Span);
        if (value.Length > 0)
            Within(text, value.SpanOf(value.Length - 1, 1));
    }

    private static void Within(string text, SourceSpan place) =>
        Assert.True(place.Start >= 0 && place.Length >= 0 && place.End <= text.Length, $"{place} in {text[..Math.Min(text.Length, 2000)]}");
}
