using System.Text;
using CertLint.Model;
using CertLint.Names;
using CertLint.Rules.Subject1000;

namespace CertLint.Engine.Tests.Rules.Subject1000.Stray;

/// <summary>UTF-8 that was read as Latin-1 or Windows-1252, told from text that is right.</summary>
public class MisreadUtf8Tests
{
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static TheoryData<string> Meant => new(
        "Müller", "MÜLLER", "Österreich", "Ümraniye", "Ångström", "École", "ÉCOLE", "ESPAÑA", "CÓRDOBA", "São Paulo", "SÃO PAULO",
        "Bogotá", "Łódź", "Győr", "Kraków", "Ağrı", "Iași", "București", "Đồng Nai", "Việt Nam", "Straße 3", "STRAẞE",
        "Contoso® GmbH", "Contoso™", "10 °C", "D’Artagnan", "“Contoso”", "Contoso – Europe", "Contoso — Europe", "L’Oréal", "5 €",
        "Москва", "Αθήνα", "ירושלים", "القاهرة", "東京", "서울", "ไทย", "भारत", "Təbriz", "Mu\u0308ller", "voilà", "\ufeffContoso");

    [Theory]
    [MemberData(nameof(Meant))]
    public void What_was_read_as_Latin_1_is_read_again(string meant) => Assert.Equal(meant, Repaired(Misread(meant, Encoding.Latin1)));

    [Theory]
    [MemberData(nameof(Meant))]
    public void What_was_read_as_Windows_1252_is_read_again_or_left_alone(string meant) =>
        Assert.Contains(Repaired(Misread(meant, Windows)), new[] { meant, null });

    [Theory]
    [MemberData(nameof(Meant))]
    public void What_is_right_is_left_alone(string meant) => Assert.Null(Repaired(meant));

    [Theory]
    [InlineData("MÃ¼ller", "Müller")]
    [InlineData("MÃœLLER", "MÜLLER")]
    [InlineData("Ã–sterreich", "Österreich")]
    [InlineData("Ã–STERREICH", "ÖSTERREICH")]
    [InlineData("Ã‰COLE", "ÉCOLE")]
    [InlineData("ESPAÃ‘A", "ESPAÑA")]
    [InlineData("STRAÃŸE", "STRAßE")]
    [InlineData("Contosoâ„¢", "Contoso™")]
    [InlineData("Contoso Â® Ltd", "Contoso ® Ltd")]
    [InlineData("Dâ€™Artagnan", "D’Artagnan")]
    [InlineData("Å\u0081Ã³dÅº", "Łódź")]
    [InlineData("GyÅ‘r", "Győr")]
    [InlineData("BucureÈ™ti", "București")]
    [InlineData("MÃƒÂ¼ller", "Müller")]
    [InlineData("MÃƒÆ’Ã‚Â¼ller", "Müller")]
    [InlineData("3Ã—5", "3×5")]
    [InlineData("MÃœNCHEN KÃ–LN", "MÜNCHEN KÖLN")]
    public void Known_cases_are_read_again(string written, string meant) => Assert.Equal(meant, Repaired(written));

    [Theory]
    [InlineData("SÃO PAULO")]
    [InlineData("MAÇÃ")]
    [InlineData("MAÇÃ®")]
    [InlineData("IRMÃ® Ltda")]
    [InlineData("IRMÃ™")]
    [InlineData("IRMÃ’S")]
    [InlineData("IRMÃ–IRMÃO")]
    [InlineData("“MAÇÃ”")]
    [InlineData("CAFÉ®")]
    [InlineData("CAFÉ™ BAR")]
    [InlineData("BLÅ® AB")]
    [InlineData("Å\u00a0Energi")]
    [InlineData("FÅ–MÄ")]
    [InlineData("CHÂTEAU® SÂ°")]
    [InlineData("LUNEDÌ™")]
    [InlineData("3×½")]
    [InlineData("Ü®")]
    [InlineData("KÄŠ")]
    [InlineData("„Ä“")]
    [InlineData("Ñ® Ñ®")]
    [InlineData("déjà vu")]
    [InlineData("“olé”")]
    [InlineData("«olá»…")]
    [InlineData("Ã")]
    [InlineData("Â")]
    [InlineData("â€")]
    [InlineData("MÃ¼ller ä")] // not all of it was misread
    [InlineData("名前 MÃ¼ller")]
    public void Text_that_may_be_meant_is_left_alone(string written) => Assert.Null(Repaired(written));

    [Theory]
    [InlineData("Å\u00a0koda")]
    [InlineData("Å\u00a0Energi")]
    public void Where_both_may_be_meant_no_value_is_certain(string written)
    {
        var found = StrayText.Find(MappedText.Verbatim(written, 0));

        Assert.NotNull(found);
        Assert.False(found.IsCertain);
    }

    [Fact]
    public void No_name_of_a_state_is_taken_for_misread_text() =>
        Assert.DoesNotContain(Names(), name => StrayText.Find(MappedText.Verbatim(name, 0)) is not null);

    [Theory]
    [InlineData("{0}®")]
    [InlineData("{0}™ Ltd")]
    [InlineData("{0}’S")]
    [InlineData("{0}’s")]
    [InlineData("{0}–{0}")]
    [InlineData("{0}—X")]
    [InlineData("“{0}”")]
    [InlineData("„{0}“")]
    [InlineData("«{0}»")]
    [InlineData("‹{0}›")]
    [InlineData("{0}…")]
    [InlineData("{0}º 1ª")]
    [InlineData("{0}\u00a0{0}")]
    [InlineData("{0} • {0}")]
    [InlineData("{0}²")]
    [InlineData("{0}·{0}")]
    public void No_name_with_a_sign_beside_it_is_taken_for_misread_text(string pattern)
    {
        var written = Names().SelectMany(name => new[] { name, name.ToUpperInvariant() })
            .Select(name => pattern.Replace("{0}", name, StringComparison.Ordinal));

        Assert.DoesNotContain(written, text => Repaired(text) is not null);
    }

    [Fact]
    public void Nearly_all_names_of_states_are_read_again_and_none_as_another()
    {
        var names = Names().Where(name => name.Any(character => character > '\u007f')).ToArray();

        foreach (var encoding in (Encoding[])[Encoding.Latin1, Windows])
        {
            var read = names.Select(name => (Name: name, Again: Repaired(Misread(name, encoding)))).ToArray();
            Assert.All(read, pair => Assert.Contains(pair.Again, new[] { pair.Name, null }));
            Assert.True(read.Count(pair => pair.Again is null) < names.Length / 20, encoding.WebName);
        }
    }

    [Fact]
    public void Each_character_keeps_its_place()
    {
        var found = StrayText.Find(MappedText.Verbatim("MÃ¼ller", 100));

        Assert.Equal("Müller", found!.Value.Text);
        Assert.Equal(new SourceSpan(101, 2), found.Value.SpanOf(1, 1));
        Assert.Equal(new SourceSpan(103, 1), found.Value.SpanOf(2, 1));
    }

    private static string[] Names() => Subdivision.All.SelectMany(state => state.Names).Distinct(StringComparer.Ordinal).ToArray();

    private static string Misread(string text, Encoding encoding) => encoding.GetString(Encoding.UTF8.GetBytes(text));

    /// <summary>What the text is certainly meant to be, where UTF-8 was misread in it; else null.</summary>
    private static string? Repaired(string text) =>
        MisreadUtf8.Find(MappedText.Verbatim(text, 0)) is { Words: not null, IsCertain: true } repair ? repair.Value.Text : null;
}
