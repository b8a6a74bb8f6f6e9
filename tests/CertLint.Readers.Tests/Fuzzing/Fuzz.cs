using System.Diagnostics;
using System.Globalization;
using System.Text;
using CertLint.Model;
using CertLint.Readers.Documents;

namespace CertLint.Readers.Tests.Fuzzing;

/// <summary>
/// Reads changed samples: nothing is thrown, nothing hangs, all places lie inside the document. Each iteration has a seed of
/// its own, which a failure names; CERTLINT_FUZZ_SEED runs that one alone. CERTLINT_FUZZ_MINUTES makes each run last that long
/// instead of a number of iterations, from a seed that nobody has had before (CONTRIBUTING.md).
/// </summary>
internal static class Fuzz
{
    /// <summary>Iterations of a run in CI.</summary>
    public const int DefaultCount = 20_000;

    private const int ShownOctets = 6000;

    // Far above what any reading takes on a busy machine, far below what people wait for.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <summary>Changes octets and reads them.</summary>
    /// <param name="samples">Small realistic contents.</param>
    /// <param name="seedBase">The first iteration's seed; another for each test.</param>
    /// <param name="count">Iterations.</param>
    /// <param name="read">The reader; null where it finds nothing of its format.</param>
    public static void Run(IReadOnlyList<byte[]> samples, int seedBase, int count, Func<byte[], DocumentModel?> read) =>
        Run(samples, seedBase, count, read, Mutation.OfOctets);

    /// <summary>As above, with another way to change octets.</summary>
    public static void Run(
        IReadOnlyList<byte[]> samples, int seedBase, int count, Func<byte[], DocumentModel?> read, Func<Random, byte[], byte[], byte[]> mutate) =>
        Loop(samples, seedBase, count, mutate, read, content => TextDecoding.Decode(content)?.Length ?? 0, Convert.ToBase64String);

    /// <summary>Changes texts and reads them.</summary>
    /// <param name="samples">Small realistic texts.</param>
    /// <param name="seedBase">The first iteration's seed; another for each test.</param>
    /// <param name="count">Iterations.</param>
    /// <param name="read">The reader; null where it finds nothing of its format.</param>
    /// <param name="tokens">Words of the format that are inserted here and there.</param>
    public static void Run(
        IReadOnlyList<string> samples, int seedBase, int count, Func<string, DocumentModel?> read, params string[] tokens) =>
        Loop(
            samples, seedBase, count, (random, text, other) => Mutation.OfText(random, text, other, tokens), read, text => text.Length,
            text => Convert.ToBase64String(Encoding.Unicode.GetBytes(text)) + " (UTF-16)");

    private static void Loop<T>(
        IReadOnlyList<T> samples, int seedBase, int count, Func<Random, T, T, T> mutate, Func<T, DocumentModel?> read,
        Func<T, int> lengthOf, Func<T, string> show)
    {
        if (Setting("CERTLINT_FUZZ_SEED") is { } only)
        {
            Iterate((int)only);
            return;
        }

        if (Setting("CERTLINT_FUZZ_MINUTES") is not { } minutes)
        {
            for (var i = 0; i < count; i++)
                Iterate(seedBase + i);
            return;
        }

        var clock = Stopwatch.StartNew();
        for (var seed = Random.Shared.Next(); clock.Elapsed.TotalMinutes < minutes; seed = unchecked(seed + 1) & int.MaxValue)
            Iterate(seed);

        void Iterate(int seed)
        {
            var random = new Random(seed);
            var changed = mutate(random, samples[random.Next(samples.Count)], samples[random.Next(samples.Count)]);
            try
            {
                var clock = Stopwatch.StartNew();
                if (read(changed) is { } model)
                    ModelCheck.AssertSound(model, lengthOf(changed));
                Assert.True(clock.Elapsed < Longest, $"It took {clock.Elapsed}.");
            }
            catch (Exception exception)
            {
                var shown = show(changed);
                Assert.Fail($"Seed {seed} fails; replay it with CERTLINT_FUZZ_SEED={seed}.\n{exception}\n"
                    + $"Input in base64: {(shown.Length > ShownOctets ? shown[..ShownOctets] + "…" : shown)}");
            }
        }
    }

    private static double? Setting(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } text
        ? double.Parse(text, CultureInfo.InvariantCulture)
        : null;
}
