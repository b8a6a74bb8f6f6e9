using CertLint.Model;
using CertLint.Names;

namespace CertLint.Tests.Names.Dialects.Keytool;

public class KeytoolHostileTests
{
    [Fact]
    public void A_text_beyond_the_limit_is_not_looked_into()
    {
        var longest = MappedText.Verbatim("O=" + new string('x', KeytoolDialect.MaximumLength - 2), 0);
        Assert.NotNull(KeytoolDialect.Parse(longest).Name);
        Assert.Same(NameParse.Unknown, KeytoolDialect.Parse(MappedText.Verbatim(longest.Text + "x", 0)));
        Assert.Same(NameParse.Unknown, KeytoolDialect.Parse(MappedText.Verbatim(new string(',', 1_000_000), 0)));
    }

    [Theory]
    [InlineData("O=x,", true)]
    [InlineData("O=◊,", true)]
    [InlineData("O=\"x\"+", true)]
    [InlineData("O=\\,\\\\,", true)]
    [InlineData("O=\\41 \\FF,", true)]
    [InlineData("O=#0C0141;", true)]
    [InlineData("O=◊\"\\,+", false)]
    [InlineData("\\", false)]
    [InlineData("\"", false)]
    [InlineData(",", false)]
    [InlineData("+", false)]
    [InlineData("=", false)]
    [InlineData("/", false)]
    [InlineData("\\FF", false)]
    [InlineData("O=x\\FF", true)]
    [InlineData("2.", false)]
    [InlineData("◊", false)]
    [InlineData("◊,", false)]
    public void A_text_of_the_greatest_length_with_a_place_for_each_character_is_read(string part, bool isName)
    {
        var template = string.Concat(Enumerable.Repeat(part, KeytoolDialect.MaximumLength / part.Length));
        if (isName)
            template = template.TrimEnd(',', ';', '+');
        var text = new MappedTextBuilder();
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] == TextWithHoles.Mark)
                text.Append(new Hole(HoleKind.Variable, "$x"), new SourceSpan(i * 6, 6));
            else
                text.Append(template[i].ToString(), new SourceSpan(i * 6, 6));
        }

        var parse = KeytoolDialect.Parse(text.Build());
        Assert.Equal(isName, parse.Name is not null);
        if (parse.Name is { } name)
            Assert.Equal(new SourceSpan(0, template.Length * 6), name.Span);
    }

    [Theory]
    [InlineData("O=1, ")]
    [InlineData("\"a\\")]
    [InlineData("O=\\FF,")]
    [InlineData("O=\"\\FF\"\"")]
    public void An_error_in_a_text_of_the_greatest_length_is_explained(string part)
    {
        var text = "O=" + string.Concat(Enumerable.Repeat(part, (KeytoolDialect.MaximumLength / part.Length) - 2)) + ", y";
        var error = KeytoolDialect.Parse(MappedText.Verbatim(text, 0)).Error;
        Assert.NotNull(error);
        Assert.InRange(error.Reason.Length, 1, 300);
    }
}
