using System.Diagnostics;
using CertLint.Fuzzing;
using CertLint.Model;
using CertLint.Readers.Text.Commands;
using CertLint.Readers.Text.Commands.Shells;

namespace CertLint.Readers.Text.Tests.Commands.Shells;

/// <summary>How a program's arguments are cut that no shell reads.</summary>
public class ProcessArgumentsTests
{
    private const string Echo = "/usr/bin/printf";

    // The table of Microsoft's page "Parsing C command-line arguments", and what that page says of blanks.
    [Theory]
    [InlineData("\"a b c\" d e", "a b c", "d", "e")]
    [InlineData("\"ab\\\"c\" \"\\\\\" d", "ab\"c", "\\", "d")]
    [InlineData("a\\\\\\b d\"e f\"g h", "a\\\\\\b", "de fg", "h")]
    [InlineData("a\\\\\\\"b c d", "a\\\"b", "c", "d")]
    [InlineData("a\\\\\\\\\"b c\" d e", "a\\\\b c", "d", "e")]
    [InlineData("a\"b\"\" c d", "ab\" c d")]
    [InlineData("\t a \t b ", "a", "b")]
    public void A_line_is_cut_as_the_documentation_says(string line, params string[] expected) => Assert.Equal(expected, Split(line));

    [Theory]
    [InlineData("-subj '/CN=My Server'", "-subj", "'/CN=My", "Server'")]
    [InlineData("-subj \"/CN=My Server\"", "-subj", "/CN=My Server")]
    [InlineData("-subj /CN=a\n-new", "-subj", "/CN=a\n-new")]
    [InlineData("\"\" $HOME %PATH% `id` ~ *", "", "$HOME", "%PATH%", "`id`", "~", "*")]
    public void No_shell_has_a_hand_in_it(string line, params string[] expected)
    {
        Assert.Equal(expected, Split(line));
        if (File.Exists(Echo))
            Assert.Equal(expected, Run(line));
    }

    [Fact]
    public void A_generated_line_is_cut_as_dotnet_cuts_it()
    {
        Assert.SkipUnless(File.Exists(Echo), $"no {Echo} on this machine");
        const string Alphabet = "ab/=\\\\\\\"\"\"  \t'\n,é";
        var random = new Random(20_260);
        for (var i = 0; i < 600; i++)
        {
            var line = new string([.. Enumerable.Range(0, random.Next(1, 24)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);

            Assert.Equal(Run(line), Split(line));
        }
    }

    [Fact]
    public void Each_character_knows_its_place()
    {
        const string Line = "req \"a \\\"b\\\" c\" d\\\\\"e f\" ''";
        var words = ProcessArguments.Split(MappedText.Verbatim(Line, 100));

        Assert.Equal(["req", "\"a \\\"b\\\" c\"", "d\\\\\"e f\"", "''"], words.Select(word => Line.Substring(word.Place.Start - 100, word.Place.Length)));
        Assert.Equal([false, true, true, false], words.Select(word => word.IsQuoted));
        Assert.Equal("a \"b\" c", words[1].Text.Text);
        Assert.Equal(["a", " ", "\\\"", "b", "\\\"", " ", "c"], Enumerable.Range(0, 7).Select(at => At(words[1], at)));
        Assert.Equal(["d", "\\\\", "e", " ", "f"], Enumerable.Range(0, 5).Select(at => At(words[2], at)));

        static string At(ShellWord word, int at) => Line.Substring(word.Text.SpanOf(at, 1).Start - 100, word.Text.SpanOf(at, 1).Length);
    }

    [Fact]
    public void A_hole_is_a_part_of_its_argument()
    {
        var hole = new Hole(HoleKind.Expression, "{user}");
        var line = new MappedTextBuilder().Append("-subj \"/CN=", 0).Append(hole, new SourceSpan(11, 6)).Append(" x\" ", 17).Append(hole, new SourceSpan(22, 6)).Build();

        Assert.Equal(["-subj", "/CN=«{user}» x", "«{user}»"], ProcessArguments.Split(line).Select(word => Shown.Text(word.Text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"")]
    [InlineData("\\")]
    [InlineData("\ud800\"\0 \udc00")]
    public void Any_text_is_borne(string line) => Assert.InRange(Split(line).Length, 0, 2);

    [Fact]
    public void A_long_line_is_read_in_work_that_grows_with_its_length() => Growth.IsLinear(
        1_000_000,
        length => Assert.Single(ProcessArguments.Split(MappedText.Verbatim(new string('\\', length / 2) + new string('"', length / 2), 0))));

    private static string[] Split(string line) => [.. ProcessArguments.Split(MappedText.Verbatim(line, 0)).Select(word => word.Text.Text)];

    /// <summary>What the program gets: it writes each argument with a NUL behind it.</summary>
    private static string[] Run(string line)
    {
        using var process = Process.Start(new ProcessStartInfo(Echo, "%s\\0 first " + line) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output.Split('\0')[1..^1];
    }
}
