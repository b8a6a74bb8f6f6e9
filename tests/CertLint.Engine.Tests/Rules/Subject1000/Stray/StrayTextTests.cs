using CertLint.Model;
using CertLint.Rules.Subject1000;

namespace CertLint.Engine.Tests.Rules.Subject1000.Stray;

/// <summary>Entities, invisible characters and white space in a value, and what is left without them.</summary>
public class StrayTextTests
{
    [Theory]
    [InlineData("AT&amp;T", "AT&T")]
    [InlineData("AT&AMP;T", "AT&T")]
    [InlineData("O&#39;Neill", "O'Neill")]
    [InlineData("O&#x27;Neill", "O'Neill")]
    [InlineData("O&#X27;Neill", "O'Neill")]
    [InlineData("O&apos;Neill", "O'Neill")]
    [InlineData("&quot;Contoso&quot; &lt;Europe&gt;", "\"Contoso\" <Europe>")]
    [InlineData("M&uuml;ller", "Müller")]
    [InlineData("&Ouml;sterreich", "Österreich")]
    [InlineData("caf&eacute;", "café")]
    [InlineData("&Agrave;&yuml;", "Àÿ")]
    [InlineData("Contoso&nbsp;Ltd", "Contoso Ltd")]
    [InlineData("Contoso &ndash; Europe", "Contoso – Europe")]
    [InlineData("L&rsquo;Or&eacute;al", "L’Oréal")]
    [InlineData("L&#146;Oreal", "L’Oreal")] // as HTML reads it
    [InlineData("&#x1F600;", "\ud83d\ude00")]
    [InlineData("AT&amp;amp;T", "AT&T")]
    [InlineData("AT&amp;#38;amp;T", "AT&T")]
    [InlineData("a&amp;&amp;b", "a&&b")]
    [InlineData("M&Atilde;&frac14;ller", "Müller")]
    public void Entities_are_read(string written, string expected) => AssertCleaned(written, expected);

    [Theory]
    [InlineData("AT&T")]
    [InlineData("R&D;")]
    [InlineData("H&M; S&P;")]
    [InlineData("P&amp")]
    [InlineData("A & B; C")]
    [InlineData("&;")]
    [InlineData("&#;")]
    [InlineData("&#x;")]
    [InlineData("&#xZZ;")]
    [InlineData("&#12a;")]
    [InlineData("&#0;")]
    [InlineData("&#10;")]
    [InlineData("&#xD800;")]
    [InlineData("&#x110000;")]
    [InlineData("&#99999999999;")]
    [InlineData("&unknown;")]
    [InlineData("&Amp;")]
    [InlineData("&")]
    public void What_is_no_entity_is_left_alone(string written) => AssertRight(written);

    [Theory]
    [InlineData("Con\u200btoso", "Contoso")]
    [InlineData("Con\u00adtoso", "Contoso")]
    [InlineData("Con\u2060toso", "Contoso")]
    [InlineData("\ufeffContoso", "Contoso")]
    [InlineData("Contoso\u200e", "Contoso")]
    [InlineData("\u202aContoso\u202c", "Contoso")]
    [InlineData("Con\u200c\u200dtoso", "Contoso")]
    [InlineData("Con\udb40\udc41toso", "Contoso")] // a tag, which hides text
    [InlineData("Contoso\u00a0Ltd", "Contoso Ltd")]
    [InlineData("Contoso\u202fLtd", "Contoso Ltd")]
    [InlineData("Contoso \u00a0Ltd", "Contoso Ltd")]
    [InlineData("Contoso\u00a0 Ltd", "Contoso Ltd")]
    [InlineData("Contoso\u00a0\u00a0Ltd", "Contoso Ltd")]
    [InlineData(" \tContoso\r\n", "Contoso")]
    [InlineData("Contoso \u200b", "Contoso")]
    [InlineData("\u3000東京\u3000", "東京")]
    [InlineData("Мос\u200bква", "Москва")]
    [InlineData("שלום\u202b", "שלום")]
    public void Invisible_characters_and_outer_white_space_are_taken_away(string written, string expected) =>
        AssertCleaned(written, expected);

    [Theory]
    [InlineData("نرم\u200cافزار")] // Persian
    [InlineData("क्\u200dष")] // Devanagari
    [InlineData("അവന്\u200d")] // Malayalam, at the end of a word
    [InlineData("ශ්\u200dරී")] // Sinhala
    [InlineData("ภาษา\u200bไทย")] // Thai
    [InlineData("\ud83d\udc69\u200d\ud83d\udcbb")] // an emoji of two
    [InlineData("❤\ufe0f\u200d\ud83d\udd25")]
    [InlineData("שלום (Contoso)\u200f")]
    [InlineData("\u200fشركة Contoso")]
    [InlineData("株式会社　コントソ")]
    [InlineData("u\u0308")]
    [InlineData("Contoso  Ltd")]
    public void What_a_script_needs_is_left_alone(string written) => AssertRight(written);

    [Theory]
    [InlineData("a\0b")]
    [InlineData("a\tb")]
    [InlineData("a\r\nb")]
    [InlineData("a\u007fb")]
    [InlineData("a\u0085b")]
    [InlineData("a\u2028b")]
    [InlineData("a\u001b[2Jb")]
    public void A_control_inside_is_found_and_not_guessed(string written)
    {
        var found = StrayText.Find(MappedText.Verbatim(written, 0));

        Assert.NotNull(found);
        Assert.Equal((written, false), (found.Value.Text, found.IsCertain));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\t\u00a0")]
    public void An_empty_value_holds_nothing(string written) => AssertRight(written);

    [Fact]
    public void A_value_that_is_not_known_is_only_trimmed()
    {
        var value = new MappedTextBuilder().Append(" &amp; ", 0).Append(new Hole(HoleKind.Variable, "$X"), new SourceSpan(7, 2)).Build();

        Assert.Null(StrayText.Find(value));
        Assert.Equal("&amp; " + MappedText.HoleCharacter, StrayText.Clean(value).Text);
    }

    [Fact]
    public void Each_character_that_is_left_keeps_its_place()
    {
        var found = StrayText.Find(MappedText.Verbatim(" AT&amp;T\u200b.", 10))!.Value;

        Assert.Equal("AT&T.", found.Text);
        Assert.Equal(new SourceSpan(11, 1), found.SpanOf(0, 1));
        Assert.Equal(new SourceSpan(13, 5), found.SpanOf(2, 1));
        Assert.Equal(new SourceSpan(18, 1), found.SpanOf(3, 1));
        Assert.Equal(new SourceSpan(20, 1), found.SpanOf(4, 1));
    }

    [Theory]
    [InlineData("&amp;")]
    [InlineData("&")]
    [InlineData("&#")]
    [InlineData("&amp")]
    [InlineData("\u200e")]
    [InlineData("\u200d")]
    [InlineData("א\u200f\u200d")]
    [InlineData("\u00a0a")]
    [InlineData("Ã¼")]
    [InlineData("Ã")]
    [InlineData("Ãƒ")]
    [InlineData("\ud83d")]
    [InlineData("\udc41\udb40")]
    [InlineData("\0")]
    public void Half_a_million_characters_take_a_moment_and_never_fail(string part)
    {
        var value = MappedText.Verbatim("x" + string.Concat(Enumerable.Repeat(part, 500_000 / part.Length)) + "x", 0);

        var found = StrayText.Find(value);

        Assert.True(found is null || found.Value.Length > 0);
    }

    private static void AssertCleaned(string written, string expected)
    {
        var found = StrayText.Find(MappedText.Verbatim(written, 0));

        Assert.NotNull(found);
        Assert.Equal((expected, true), (found.Value.Text, found.IsCertain));
        Assert.Null(StrayText.Find(MappedText.Verbatim(expected, 0)));
    }

    private static void AssertRight(string written) => Assert.Null(StrayText.Find(MappedText.Verbatim(written, 0)));
}
