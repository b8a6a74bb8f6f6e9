using System.Globalization;
using System.Text;
using CertLint.Fuzzing;
using CertLint.Model;
using CertLint.Readers.Text.Commands;
using CertLint.Readers.Text.Commands.Hosts;
using CertLint.Readers.Text.Tests.Commands.Shells;

namespace CertLint.Readers.Text.Tests.Commands.Hosts;

/// <summary>Commands of Dockerfiles, by the Dockerfile reference.</summary>
public class DockerfileTests
{
    [Theory]
    [InlineData("FROM alpine\nRUN openssl req \\\n  # comment\n\n  -subj \"/CN=a b\" \\\n  && openssl x\nCMD foo\n", "openssl|req|-subj|/CN=a b", "openssl|x", "foo")]
    [InlineData("FROM a\nRUN [\"openssl\", \"req\", \"-subj\", \"/CN=a \\\"b\\\"\\u002f\"]\n", "openssl|req|-subj|/CN=a \"b\"/")]
    [InlineData("FROM a\nCMD [\"sh\", \"-c\", \"openssl req -subj '/CN=$X'\"]", "sh|-c|openssl req -subj '/CN=$X'", "openssl|req|-subj|/CN=$X")]
    [InlineData("FROM a\nRUN [ \"$x\" = 1 ] && openssl a", "[|«$x»|=|1|]", "openssl|a")]
    [InlineData("FROM a\nRUN --mount=type=cache,target=/x --network=none openssl a", "openssl|a")]
    [InlineData("# escape=`\nFROM mcr.microsoft.com/windows/servercore\nRUN openssl a `\n  \"b c\" %X%\nSHELL [\"powershell\", \"-Command\"]\nRUN openssl 'a b' `\n c\nFROM b\nRUN openssl 'd e'",
        "openssl|a|b c|«%X%»", "openssl|a b|c", "openssl|d e")]
    [InlineData("FROM a\nRUN <<EOF\nset -e\nopenssl 'a b'\nEOF\nRUN <<\"E\" bash\nopenssl c\nE\nRUN openssl d", "set|-e", "openssl|a b", "bash", "openssl|c", "openssl|d")]
    [InlineData("FROM a\nRUN <<EOF\n#!/usr/bin/env python\nopenssl a\nEOF\nRUN <<EOF\n#!/bin/bash\nopenssl b\nEOF\n", "openssl|b")]
    [InlineData("FROM a\nONBUILD RUN openssl a\nHEALTHCHECK --interval=5s CMD openssl b || exit 1\nENTRYPOINT exec openssl c", "openssl|a", "openssl|b", "exit|1", "exec|openssl|c")]
    [InlineData("FROM a\r\nrun openssl a \\\r\n  b\r\nLABEL x=\"openssl z\"\r\n", "openssl|a|b")]
    public void Commands_are_those_that_a_build_runs(string file, params string[] commands) => Assert.Equal(
        commands,
        Read(file).Commands.Select(command => string.Join('|', command.Words.Select(word => Shown.Text(word.Text)))));

    [Theory]
    [InlineData("FROM a\nENV S=/C=US O=\"A b\" P=A\\ c 'Q'=x\nENV T $S  d\nRUN openssl $S \"$O\" \"${P}\" \"$T\" '$S'\n", "openssl|/C=US|A b|A c|/C=US  d|$S")]
    [InlineData("FROM a\nENV A=hello\nENV A=bye B=$A\nENV C=$A\nRUN openssl $A $B $C\n", "openssl|bye|hello|bye")]
    [InlineData("FROM a\nENV A=\\$B C='$B' B=b D=${B:-x} E=\"${A:+y}\"\nRUN openssl \"$A\" \"$C\" $D $E\n", "openssl|$B|$B|«$D»|«$E»")]
    [InlineData("FROM a\nENV A=a N=\nENV D=${A:-x} E=${N:-y} F=${A:+z} G=${N:+z} H=${A#a}\nRUN openssl $D $E $F \"$G\" $H\n", "openssl|a|y|z|«$G»|«$H»")]
    [InlineData("ARG G=\nFROM a AS b\nARG C=\"\" D='' E=x\nARG G\nENV O= T=\" \" S=$O/C=$C\nRUN openssl \"/C=$C/O=$O/OU=$D$T$E/CN=$G\" \"$S\"\nFROM b\nRUN openssl \"$C\" $E\n",
        "openssl|/C=«$C»/O=«$O»/OU=«$D»«$T»x/CN=«$G»|«$S»", "openssl|«$C»|x")]
    [InlineData("FROM a\nENV A=\nENV A=b\nENV C=${A:-x} D=${A:+y}\nRUN openssl $A $C $D\n", "openssl|b|b|y")]
    [InlineData("FROM a\nENV H=a O=b\nRUN --mount=type=secret,id=x,env=H --network=none openssl $H $O\nRUN --mount=type=secret,id=H openssl $H # env=H\nRUN openssl --env=H $H\n",
        "openssl|«$H»|b", "openssl|a", "openssl|--env=H|a")]
    [InlineData("FROM a\nENV B=b\nRUN openssl $B\n{% if prod %}\nENV A=a\n{% endif %}\nRUN openssl $A $B\n", "openssl|b", "openssl|«$A»|«$B»")]
    [InlineData("FROM a\n{{#if prod}}\nENV A=a\n{{/if}}\nRUN openssl $A\n", "openssl|«$A»")]
    [InlineData("FROM a\nENV A=a \\\n{% if prod %}\n  C=b \\\n{% endif %}\n  D=c\nRUN openssl $A $C\n", "openssl|«$A»|«$C»")]
    [InlineData("FROM a\nENV A=a B={{ b }}\n# {% if %}\nLABEL x={%\nRUN openssl $A\n", "openssl|a")]
    [InlineData("FROM a\nARG A=a\nARG B\nRUN openssl ${A} $B ${A:-x} ${B:-x} ${A-x} ${A:+x}\n", "openssl|a|«$B»|a|«${B:-x}»|a|«${A:+x}»")]
    [InlineData("ARG A=a\nARG C=c\nFROM a\nRUN openssl $A\nARG A\nARG C=d\nRUN openssl $A $C\nFROM b\nRUN openssl $A $C\n", "openssl|«$A»", "openssl|a|d", "openssl|«$A»|«$C»")]
    [InlineData("FROM a\nARG A=a\nENV A=b\nRUN openssl $A\nENV B=c\nARG B=d\nRUN openssl $B\n", "openssl|b", "openssl|«$B»")]
    [InlineData("FROM --platform=x a AS base\nENV A=a\nARG B=b\nFROM c\nRUN openssl $A\nFROM BASE\nRUN openssl $A $B\n", "openssl|«$A»", "openssl|a|b")]
    [InlineData("FROM a AS base\nENV A=a\nONBUILD ENV A=b\nRUN openssl $A\nONBUILD RUN openssl $A\nFROM base\nRUN openssl $A\n", "openssl|a", "openssl|«$A»", "openssl|«$A»")]
    [InlineData("FROM a\nENV A=a\nRUN [\"openssl\", \"$A\"]\nCMD openssl $A\nENTRYPOINT openssl $A\nRUN <<EOF\nopenssl $A\nEOF\n", "openssl|$A", "openssl|«$A»", "openssl|«$A»", "openssl|a")]
    [InlineData("FROM a\nENV A=a\nRUN A=b; openssl $A\nRUN read A; openssl $A\nRUN bash -c 'openssl $A'\nRUN openssl $A\n", "openssl|«$A»", "read|A", "openssl|«$A»", "bash|-c|openssl $A", "openssl|«$A»", "openssl|a")]
    [InlineData("# escape=`\nFROM a\nENV A=a` b \\\nLABEL C=`\n  c\nRUN openssl \"$A\"\n", "openssl|a b")]
    [InlineData("FROM a\nENV PASSWORD=a PASS=b\nRUN openssl -passin pass:$PASS -passout $PASSWORD\n", "openssl|-passin|pass:«$PASS»|-passout|«$PASSWORD»")]
    [InlineData("FROM a\nENV A='a b'\nRUN openssl $A \"$A\"\n", "openssl|«$A»|a b")]
    [InlineData("FROM mcr.microsoft.com/windows/servercore\nENV A=a\nRUN openssl %A% $A\nSHELL [\"powershell\"]\nRUN openssl $A $env:A\n", "openssl|«%A%»|$A", "openssl|«$A»|«$env:A»")]
    public void A_run_sees_the_variables_of_its_stage(string file, params string[] commands) => Assert.Equal(
        commands,
        Read(file).Commands.Select(command => string.Join('|', command.Words.Select(word => Shown.Text(word.Text)))));

    [Fact]
    public void A_value_has_its_place_in_the_instruction()
    {
        const string File = "FROM a\nENV S=/C=\\U\"SA\" \\\n  O=x\nRUN openssl -subj \"$S\"";
        var subject = Read(File).Commands[0].Words[2];

        Assert.Equal("/C=USA", subject.Text.Text);
        Assert.Equal("\\U\"SA", At(File, subject.Text.SpanOf(3, 3)));
        Assert.Equal("\"$S\"", At(File, subject.Place));
    }

    [Fact]
    public void Variables_of_a_copied_here_document_are_the_builders() => Assert.Equal(
        ["CN = a\n", "CN = $A\n"],
        Read("FROM a\nENV A=a\nCOPY <<EOF <<'F' /etc/\nCN = $A\nEOF\nCN = $A\nF\n").Texts.Select(Shown.Text));

    // What a shell does with an environment is asked of one.
    [Fact]
    public void A_shell_with_such_an_environment_sees_the_same()
    {
        using var tool = new PosixTool("sh");
        string[] words = ["$A", "\"$A\"", "${B}", "\"${B:-x}\"", "${C:-x}", "\"${C-x}\"", "'$A'", "\\$A", "\"${A:+x}\"", "${B}y", "\"/CN=$A/O=$B\"", "\"$U$V\""];
        var random = new Random(7);
        for (var round = 0; round < 60; round++)
        {
            var run = "openssl " + string.Join(' ', Enumerable.Range(0, 6).Select(_ => words[random.Next(words.Length)]));
            var real = Assert.Single(tool.Run($"export A='a b' B=b C=\n{run}\n"));
            var read = Assert.Single(Read($"FROM a\nENV A='a b' B=b C=\nRUN {run}\n").Commands).Words.Skip(1).ToArray();

            // A hole without quotes may be no word or several.
            if (run.Contains(" $A", StringComparison.Ordinal))
                continue;
            Assert.True(
                read.Length == real.Length && read.Zip(real).All(pair => Shown.Allows(pair.First.Text, pair.Second)),
                $"{run}: {string.Join('|', real)}\nread as {string.Join('|', read.Select(word => Shown.Text(word.Text)))}");
        }
    }

    [Theory]
    [InlineData("ENV A{0}=$A{1}$A{1}\n")]
    [InlineData("ENV A=$A$A{0}x\n")]
    [InlineData("ENV A=$A$A\n")]
    [InlineData("FROM b{0} AS b{1}\nENV A{0}=x\n")]
    [InlineData("RUN openssl $A{0}\n")]
    [InlineData("ARG A{0}='\n")]
    public void Variables_that_are_made_to_hurt_are_read_in_work_that_grows_with_the_file(string line) => Growth.IsLinear(4_000, count =>
    {
        var file = new StringBuilder("FROM a AS b0\nENV A=x\n");
        for (var i = 0; i < count; i++)
            file.AppendFormat(CultureInfo.InvariantCulture, line, i, i + 1);
        Read(file.Append("RUN openssl $A\n").ToString());
    });

    [Fact]
    public void A_copied_here_document_is_a_text()
    {
        var script = Read("FROM a\nCOPY <<EOF <<-'F' /etc/\nCN = $X\nEOF\n\tO = $Y\n\tF\nRUN openssl a");

        Assert.Equal(["CN = «$X»\n", "O = $Y\n"], script.Texts.Select(Shown.Text));
        Assert.Single(script.Commands);
    }

    [Fact]
    public void Places_are_those_in_the_file()
    {
        const string File = "FROM a\nRUN x && \\\n# c\n  openssl -subj \"/CN=\\\"a\"\nRUN [\"openssl\", \"a\\\"b\"]";
        var commands = Read(File).Commands;

        Assert.Equal("\"/CN=\\\"a\"", At(File, commands[1].Words[2].Place));
        Assert.Equal("\\\"", At(File, commands[1].Words[2].Text.SpanOf(4, 1)));
        Assert.Equal("a\\\"b", At(File, commands[2].Words[1].Text.Span));
    }

    [Theory]
    [InlineData("# c\nFROM a AS b\nRUN x \\\n  y\n\nEXPOSE 1\n", true)]
    [InlineData("ARG X=1\nFROM $X\n", true)]
    [InlineData("RUN x\n", false)]
    [InlineData("FROM a\nSELECT b\n", false)]
    [InlineData("#!/bin/sh\nopenssl a\n", false)]
    public void A_Dockerfile_is_told_by_its_instructions(string text, bool expected) =>
        Assert.Equal(expected, DockerfileReader.IsDockerfile(text));

    private static ShellScript Read(string file) => DockerfileReader.Read(MappedText.Verbatim(file, 0));

    private static string At(string file, SourceSpan place) => file.Substring(place.Start, place.Length);
}
