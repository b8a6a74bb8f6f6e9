using CertLint.Model;
using CertLint.Readers.Text.Suppressions;
using CsCheck;

namespace CertLint.Readers.Text.Tests.Suppressions;

public class SuppressionFuzzTests
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Const("certlint: disable=CERT1005"),
        Pieces(
            "certlint:", "disable", "disable-file", "disable-next-line", "=", "CERT1005", ",", "# ", "#", ";", "// ", "/*", "*/", "<#", "#>", "rem ", ":: ",
            "\n", "\r\n", "\r", " ", "\t", "\"", "'", "\\", "^", "`", "- ", "key: |", "  ", "-----BEGIN X-----", "-----END X-----", "_continue_ =", "\uD800", "\0", "reason"),
        Gen.String[0, 3]).Array[0, 40].Select(string.Concat);

    [Fact]
    public void Whatever_stands_in_a_text_places_stay_within_it() => Gen.Select(Text, Gen.Int[0, 0xFFF]).Sample((text, languages) =>
    {
        var map = LineMap.Of(text);
        var reading = SuppressionReader.Read(text, map, (CommentLanguages)languages);

        foreach (var comment in reading.Comments)
        {
            Assert.Equal("CERT1005", text.Substring(comment.Place.Start, comment.Place.Length));
            if (comment.Covered is not { } covered)
                continue;
            Assert.InRange(covered.Start, 0, text.Length);
            Assert.InRange(covered.End, covered.Start, text.Length);
            Assert.True(map.LineStarts.Contains(covered.Start) || covered.Start == text.Length);
        }

        Assert.All(reading.Problems, problem => Assert.InRange(problem.Place.End, problem.Place.Start, text.Length));
    }, iter: 20_000);

    private static Gen<string> Pieces(params string[] pieces) => Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]);
}
