using System.Text;
using CertLint.Model;
using CertLint.Runner.Fixing;
using CsCheck;

namespace CertLint.Runner.Tests.Fixing;

public class OctetChangeTests
{
    private static readonly string[] Encodings = ["utf-8", "utf-16", "utf-16BE", "iso-8859-1"];

    [Fact]
    public void Edits_change_their_places_and_nothing_else() =>
        Gen.Select(Gen.String[Gen.Char["a\n\ré€ÿ"], 1, 40], Gen.Int[0, 3].Select(index => Encodings[index]), Gen.Int[0, 39].Array[2], Gen.Int[0, 5].Array[2])
            .Sample(sample =>
            {
                var (text, name, starts, lengths) = sample;
                var encoding = Encoding.GetEncoding(name);
                if (name == "iso-8859-1")
                    text = text.Replace('€', 'e') + "\u00FF";
                byte[] mark = name.StartsWith("utf-16", StringComparison.Ordinal) ? encoding.GetPreamble() : [];
                var editable = EditableText.Of([.. mark, .. encoding.GetBytes(text)], isUtf8ByRule: true)!;
                Assert.Equal(text, editable.Text);
                var first = Math.Min(starts.Min(), text.Length);
                var length = Math.Min(lengths[0], text.Length - first);
                var second = Math.Min(Math.Max(first + length, starts.Max()), text.Length);
                var rest = Math.Min(lengths[1], text.Length - second);

                var edited = editable.Apply([new TextEdit(new SourceSpan(first, length), "1"), new TextEdit(new SourceSpan(second, rest), "22")], out var changes)!;

                Assert.Equal([.. mark, .. encoding.GetBytes(text.Remove(second, rest).Insert(second, "22").Remove(first, length).Insert(first, "1"))], edited);
                Assert.Equal(edited, Replay(editable.Content, edited, new OctetChanges().Then(changes).All));
            });

    [Fact]
    public void Changes_one_after_the_other_are_those_of_the_whole() =>
        Gen.Select(Gen.Byte.Array[1, 40], Gen.Select(Gen.Int[0, 60], Gen.Int[0, 8], Gen.Byte.Array[0, 8]).Array[1, 8]).Sample((before, edits) =>
        {
            var now = before;
            var changes = new OctetChanges();
            foreach (var (at, length, written) in edits)
            {
                var start = Math.Min(at, now.Length);
                var count = Math.Min(length, now.Length - start);
                now = [.. now[..start], .. written, .. now[(start + count)..]];
                changes = changes.Then([new OctetChange(start, count, written.Length)]);
            }

            Assert.Equal(now, Replay(before, now, changes.All));
            Assert.All(changes.All.Zip(changes.All.Skip(1)), pair => Assert.True(pair.First.Start + pair.First.Length < pair.Second.Start));
        });

    /// <summary>What stands between the changes, taken from the file as it was, and the changed stretches, from the file as it is.</summary>
    private static byte[] Replay(byte[] before, byte[] after, IReadOnlyList<OctetChange> changes)
    {
        var replayed = new List<byte>();
        var (copied, shift) = (0, 0);
        foreach (var change in changes)
        {
            replayed.AddRange(before[copied..change.Start]);
            replayed.AddRange(after.AsSpan(change.Start + shift, change.NewLength));
            copied = change.Start + change.Length;
            shift += change.NewLength - change.Length;
        }

        return [.. replayed, .. before[copied..]];
    }
}
