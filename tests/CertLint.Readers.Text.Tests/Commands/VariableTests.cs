using CertLint.Model;
using CertLint.Readers.Text.Commands;

namespace CertLint.Readers.Text.Tests.Commands;

/// <summary>Texts that the shell puts together from variables whose values are known: a value's place is that of its assignment.</summary>
public class VariableTests
{
    private const string Text = "STATE=CA\nHOST=mtls.contoso.com\nPASSWORD=secret\nSUBJECT=C=US/CN=a\nopenssl req -subj WORD";
    private static readonly SourceSpan Word = Span("WORD");

    [Fact]
    public void A_name_of_several_pieces_has_its_place_in_the_command()
    {
        var target = Assert.IsType<ConfigTarget>(Assert.Single(Read(Subject("/C=US/S=", Span("CA"), "/CN=", Span("mtls.contoso.com")))));

        Assert.Equal(Word, target.Place);
        Assert.Equal(Span("mtls.contoso.com"), target.Subject!.Attributes.Last().Value.Span);
    }

    [Fact]
    public void A_problem_has_its_place_in_one_piece()
    {
        var problems = CommandReader.Read([Command("-subj", Subject("/C=US/S=", Span("CA"), "/CN=", Span("mtls.contoso.com")))]).Problems;

        Assert.Equal([Word], problems.Select(problem => problem.Place));
        Assert.Equal([Span("C=US/CN=a")], CommandReader.Read([Command("-subj", At(Span("C=US/CN=a")))]).Problems.Select(problem => problem.Place));
    }

    [Fact]
    public void A_mistake_in_a_variable_is_told_once()
    {
        var command = Command("-subj", At(Span("C=US/CN=a")));

        Assert.Single(CommandReader.Read([command, command]).Problems);
    }

    [Fact]
    public void A_password_in_a_variable_is_silent() => Assert.Empty(
        CommandReader.Read([Command("-passin", new MappedTextBuilder().Append("pass:", Word.Start).Append(At(Span("secret"))).Build())]).Problems);

    private static IReadOnlyList<LintTarget> Read(MappedText subject) => CommandReader.Read([Command("-subj", subject)]).Targets;

    private static ShellCommand Command(string option, MappedText value)
    {
        var words = new[] { "openssl", "req", "-subj" }.Select(word => new ShellWord(At(Span(word)), Span(word), false)).ToList();
        words[2] = words[2] with { Text = MappedText.At(option, words[2].Place) };
        words.Insert(2, new ShellWord(MappedText.At("-new", words[1].Place), words[1].Place, false));
        return new ShellCommand([.. words, new ShellWord(value, Word, true)], words[0].Place.Union(Word));
    }

    private static MappedText Subject(params object[] parts)
    {
        var text = new MappedTextBuilder();
        foreach (var part in parts)
        {
            if (part is SourceSpan place)
                text.Append(At(place));
            else
                text.Append((string)part, Word);
        }

        return text.Build();
    }

    private static MappedText At(SourceSpan place) => MappedText.Verbatim(Text.Substring(place.Start, place.Length), place.Start);

    private static SourceSpan Span(string part) => new(Text.IndexOf(part, StringComparison.Ordinal), part.Length);
}
