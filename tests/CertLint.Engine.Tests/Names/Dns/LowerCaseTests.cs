using CertLint.Names;

namespace CertLint.Tests.Names.Dns;

public class LowerCaseTests
{
    [Theory]
    [InlineData("MTLS.Contoso.COM", "mtls.contoso.com")]
    [InlineData("BÜCHER.Example", "bücher.example")]
    [InlineData("ПРИМЕР.РФ", "пример.рф")]
    [InlineData("ΠΑΡΆΔΕΙΓΜΑ", "παράδειγμα")]
    [InlineData("ԲԱՐԵՎ", "բարեվ")]
    [InlineData("TITLE", "title")] // also under Turkish rules
    public void Capital_letters_become_small_ones(string text, string expected) => Assert.Equal(expected, LowerCase.Of(text));

    [Theory]
    [InlineData("mtls.contoso.com")]
    [InlineData("中国")]
    [InlineData("İ")] // two characters in lower case
    [InlineData("ẞ")] // 'ss' in one version of UTS 46, 'ß' in another
    [InlineData("Ⓐ")] // 'a' in UTS 46, and not 'ⓐ'
    [InlineData("\uFFFC")]
    public void What_has_no_small_letter_is_the_same_object(string text) => Assert.Same(text, LowerCase.Of(text));

    [Fact]
    public void No_half_of_a_surrogate_pair_changes() => Assert.Equal("\ud801\ud83d", LowerCase.Of("\ud801\ud83d"));

    [Fact]
    public void Every_small_letter_is_the_one_that_NET_knows()
    {
        for (var character = '\0'; character < char.MaxValue; character++)
        {
            var lower = LowerCase.Of(character);
            if (lower != character)
                Assert.Equal(char.ToLowerInvariant(character), lower);
        }
    }

    [Theory]
    [InlineData('\u00c0', '\u024f')] // Latin
    [InlineData('\u0386', '\u03a9')] // Greek
    [InlineData('\u0400', '\u052f')] // Cyrillic, but for the palochka, which IDNA does not map
    [InlineData('\u0531', '\u0556')] // Armenian
    public void Every_capital_letter_of_these_scripts_has_one(char first, char last)
    {
        for (var character = first; character <= last; character++)
        {
            // IDNA makes two letters of these.
            if (!"İĲĿǄǅǇǈǊǋǱǲӀ".Contains(character))
                Assert.Equal(char.ToLowerInvariant(character), LowerCase.Of(character));
        }
    }
}
