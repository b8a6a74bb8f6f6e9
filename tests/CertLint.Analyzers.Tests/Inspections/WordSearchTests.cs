using System.Text;
using CertLint.Analyzers.Inspections;
using Microsoft.CodeAnalysis.Text;

namespace CertLint.Analyzers.Tests.Inspections;

public class WordSearchTests
{
    private static readonly string[] Words = ["CN=", "O=", "X509Name", "X500DistinguishedName", "X500DistinguishedNameBuilder", ".Find("];

    [Theory]
    [InlineData("", "")]
    [InlineData("C", "")]
    [InlineData("CN", "")]
    [InlineData("CN=", "CN=")]
    [InlineData("cn=", "")]
    [InlineData("CCN=O=", "CN= O=")]
    [InlineData("new X509Name(a)", "X509Name")]
    [InlineData("X509Nam X509Name", "X509Name")]
    [InlineData("X500DistinguishedNam", "")]
    [InlineData("X500DistinguishedNameBuilder b", "X500DistinguishedName X500DistinguishedNameBuilder")]
    [InlineData("list.Find(x)", ".Find(")]
    [InlineData("list.Find", "")]
    public void Words_are_found_by_ordinal_comparison(string text, string expected) =>
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), Find(SourceText.From(text)));

    [Theory]
    [InlineData("CN=")]
    [InlineData("X500DistinguishedNameBuilder")]
    public void A_word_is_found_wherever_it_stands_in_a_long_text(string word)
    {
        const int length = 12_500;
        for (var at = 0; at + word.Length <= length; at += at is > 4_000 and < 4_200 or > 8_000 and < 8_300 or > 12_300 ? 1 : 97)
        {
            var text = new StringBuilder().Append('x', at).Append(word).Append('x', length - word.Length - at);

            Assert.Contains(word, Find(SourceText.From(text.ToString())));
        }
    }

    [Fact]
    public void A_large_file_is_read_in_pieces()
    {
        // Above 40,000 characters Roslyn keeps a text in pieces of its own.
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(new string('y', 100_000) + "CN=" + new string('y', 100_000) + "X509Name"));

        Assert.Equal(["CN=", "X509Name"], Find(SourceText.From(stream)));
    }

    [Fact]
    public void Nothing_is_found_where_nothing_is_looked_for() =>
        Assert.Equal(0UL, new WordSearch([]).Find(SourceText.From("CN="), TestContext.Current.CancellationToken));

    private static IEnumerable<string> Find(SourceText text)
    {
        var found = new WordSearch(Words.Select((word, number) => new KeyValuePair<string, ulong>(word, 1UL << number)))
            .Find(text, TestContext.Current.CancellationToken);
        return Words.Where((_, number) => (found & (1UL << number)) != 0).Order(StringComparer.Ordinal);
    }
}
