using System.Text;
using CertLint.Model;
using CertLint.Readers.Text.Commands;
using CertLint.Readers.Text.Commands.Hosts;
using CertLint.Readers.Text.Tests.Commands.Shells;

namespace CertLint.Readers.Text.Tests.Commands.Hosts;

/// <summary>Commands of Makefiles, by GNU make's manual and GNU make.</summary>
public class MakefileTests
{
    [Theory]
    [InlineData("X = openssl y\nall: a b\n\t@openssl req \\\n\t  -subj \"/CN=$$H $(NAME) ${O}\" -out $@ $<\n\t-openssl b # c\n\nb:\n\t+@openssl c\n",
        "openssl|req|-subj|/CN=«$H» «$(NAME)» «${O}»|-out|«$@»|«$<»", "openssl|b", "openssl|c")]
    [InlineData("a: b ; openssl a\n\topenssl b\n", "openssl|a", "openssl|b")]
    [InlineData("define run\nopenssl a\n\t@openssl b\nendef\n", "openssl|a", "openssl|b")]
    [InlineData(".ONESHELL:\na:\n\tif x; then\n\topenssl a 'b\n\tc'\n\tfi\nb:\n\topenssl d\n", "x", "openssl|a|b\nc", "openssl|d")]
    [InlineData("SHELL := pwsh.exe\na:\n\topenssl 'a''b'\n", "openssl|a'b")]
    [InlineData(".RECIPEPREFIX = >\na:\n>openssl a \\\n>b\n", "openssl|a|b")]
    [InlineData("a:\n\topenssl $(subst a,b,$(C)) \"$(shell openssl x)\"\n", "openssl|«$(subst a,b,$(C))»|«$(shell openssl x)»")]
    [InlineData("a:\r\n\topenssl a \\\r\n\t\tb\r\n", "openssl|a|b")]
    [InlineData("a := b ; openssl x\nc: ; @openssl y\n", "openssl|y")]
    public void Commands_are_those_of_the_recipes(string file, params string[] commands) => Assert.Equal(
        commands,
        Read(file).Commands.Select(command => string.Join('|', command.Words.Select(word => Shown.Text(word.Text)))));

    [Fact]
    public void Places_are_those_in_the_file()
    {
        const string File = "a:\n\t@openssl \"x\\\"\" \\\n\t  '$$y'\n";
        var words = Assert.Single(Read(File).Commands).Words;

        Assert.Equal("\\\"", At(File, words[1].Text.SpanOf(1, 1)));
        Assert.Equal("'$$y'", At(File, words[2].Place));
        Assert.Equal("$$", At(File, words[2].Text.SpanOf(0, 1)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Recipes_run_as_make_runs_them(int batch)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/make"), "no make on this machine");
        using var tool = new PosixTool("sh");
        for (var seed = batch * 1_000; seed < (batch * 1_000) + 25; seed++)
        {
            var file = Generate(seed);
            var real = tool.Run(file, "Makefile", "-c", "make -s -f ../Makefile PREFIX=p");
            var read = Read(file).Commands.Where(command => command.Words[0].Text.Text == "openssl").ToArray();

            Assert.True(real.Count == read.Length, $"seed {seed}: {real.Count} commands, read {read.Length}\n{file}");
            for (var i = 0; i < real.Count; i++)
            {
                Assert.True(
                    read[i].Words.Count - 1 == real[i].Length
                        && read[i].Words.Skip(1).Zip(real[i]).All(pair => Shown.Allows(pair.First.Text, pair.Second)),
                    $"seed {seed}: {string.Join('|', real[i])}\nread as {string.Join('|', read[i].Words.Select(word => Shown.Text(word.Text)))}\n{file}");
            }
        }
    }

    private static string Generate(int seed)
    {
        string[] words = ["a", "'b c'", "\"d $$U\"", "\"$(PREFIX)x\"", "$(PREFIX)", "'$$V'", "\"$@\"", "\\#", "'#'", "\\$$", "\"\\\"\"", "e\\\n\tf", "'g\\\n\th'", "\\\n\t  i", "$$U"];
        var random = new Random(seed);
        var file = new StringBuilder("PREFIX = q\nall: t1 t2\n");
        for (var target = 1; target <= 2; target++)
        {
            file.Append('t').Append(target).Append(random.Next(3) == 0 ? ": ; openssl inline\n" : ":\n");
            for (var i = random.Next(1, 5); i > 0; i--)
            {
                file.Append('\t').Append(new[] { "", "@", "-", "+ ", "@-", "A=1 " }[random.Next(6)]).Append("openssl ").Append(i);
                for (var j = random.Next(5); j > 0; j--)
                    file.Append(' ').Append(words[random.Next(words.Length)]);
                file.Append(random.Next(4) == 0 ? "\n# comment\n\n" : "\n");
            }
        }

        return file.ToString();
    }

    private static ShellScript Read(string file) => MakefileReader.Read(MappedText.Verbatim(file, 0));

    private static string At(string file, SourceSpan place) => file.Substring(place.Start, place.Length);
}
