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
