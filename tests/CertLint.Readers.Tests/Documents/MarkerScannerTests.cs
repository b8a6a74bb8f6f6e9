using System.Text;
using CertLint.Readers.Documents;
using CsCheck;

namespace CertLint.Readers.Tests.Documents;

public class MarkerScannerTests
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.OneOf([.. MarkerWords.All.Select(word => Gen.Const(word.Text))]),
        Gen.OneOf([.. MarkerWords.All.Select(word => word.Text.ToUpperInvariant()).Select(Gen.Const)]),
        Gen.OneOf([.. MarkerWords.All.Select(word => word.Text[..^1]).Select(Gen.Const)]),
        Gen.OneOf([.. MarkerWords.All.Select(word => word.Text[1..]).Select(Gen.Const)]),
        Gen.String[0, 4]).Array[0, 8].Select(string.Concat);

    /// <summary>Against a search for each word by itself, also with words that begin within another one.</summary>
    [Fact]
    public void All_words_that_stand_in_a_text_are_found_and_no_other() => Text.Sample(text =>
    {
        var expected = ContentMarkers.None;
        foreach (var (word, marker) in MarkerWords.All)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
                expected |= marker;
        }

        Assert.Equal(expected, MarkerScanner.Instance.Scan(text));
        Assert.Equal(expected, MarkerScanner.Instance.Scan(Encoding.UTF8.GetBytes(text)));
    }, iter: 20_000);

    [Fact]
    public void A_word_across_two_pieces_is_found()
    {
        var content = Encoding.ASCII.GetBytes("see -----BEGIN CERTIFICATE");
        for (var cut = 0; cut <= content.Length; cut++)
        {
            var state = 0;
            var markers = MarkerScanner.Instance.Scan(content[..cut], cut, ref state)
                | MarkerScanner.Instance.Scan(content[cut..], content.Length - cut, ref state);
            Assert.Equal(ContentMarkers.PemBlock, markers);
        }
    }
}
