using System.Text;
using CertLint.Model;

namespace CertLint.Readers.Text.Tests.Fuzzing;

/// <summary>Reads changed samples: nothing is thrown, nothing hangs, and all places lie within the text.</summary>
internal static class TextFuzz
{
    /// <summary>Texts that a test reads.</summary>
    public const int Count = 20_000;

    private static readonly string[] Common =
        ["\n", "\r\n", "\r", "\0", "\t", " ", "\"", "'", "\\", "#", ";", "=", "[", "]", "{", "}", "${", "%", "\uFFFC", "\uFEFF", "\uD800", "ü", "<x>", "{{", "}}"];

    /// <summary>Changes the samples, one seed a text, which a failure names.</summary>
    public static void Run(int seedBase, IReadOnlyList<string> samples, IReadOnlyList<string> words, Func<string, DocumentModel?> read)
    {
        var pieces = Common.Concat(words).ToArray();
        var found = 0;
        for (var seed = seedBase; seed < seedBase + Count; seed++)
        {
            var text = Changed(new Random(seed), samples, pieces);
            try
            {
                if (read(text) is not { } model)
                    continue;
                found++;
                ModelPlaces.AreWithin(text, model);
            }
            catch (Exception exception)
            {
                Assert.Fail($"seed {seed}: {exception}\n{text}");
            }
        }

        Assert.InRange(found, Count / 4, Count - 1);
    }

    private static string Changed(Random random, IReadOnlyList<string> samples, string[] pieces)
    {
        var text = new StringBuilder(samples[random.Next(samples.Count)]);
        for (var changes = random.Next(1, 6); changes > 0; changes--)
        {
            var at = random.Next(text.Length + 1);
            var length = Math.Min(random.Next(12), text.Length - at);
            switch (random.Next(8))
            {
                case 0:
                    text.Remove(at, length);
                    break;
                case 1:
                    text.Insert(at, text.ToString(at, length));
                    break;
                case 2 when at < text.Length:
                    text[at] ^= (char)(1 << random.Next(8));
                    break;
                case 3:
                    var other = samples[random.Next(samples.Count)];
                    var start = random.Next(other.Length);
                    text.Insert(at, other.AsSpan(start, random.Next(Math.Min(80, other.Length - start))));
                    break;
                case 4 when random.Next(20) == 0:
                    text.Length = at;
                    break;
                default:
                    text.Insert(at, pieces[random.Next(pieces.Length)]);
                    break;
            }
        }

        return text.ToString();
    }
}
