using System.Diagnostics;
using System.Globalization;
using System.Text;
using CertLint.Model;

namespace CertLint.Fuzzing;

/// <summary>
/// Reads changed samples: nothing is thrown, nothing hangs, all places lie inside the document. Each iteration has a seed of
/// its own, which a failure names; CERTLINT_FUZZ_SEED runs that one alone. CERTLINT_FUZZ_MINUTES makes each run last that long
/// instead of a number of iterations, from a seed that nobody has had before (CONTRIBUTING.md).
/// </summary>
internal static partial class Fuzz
{
    /// <summary>Iterations of a run in CI.</summary>
    public const int DefaultCount = 20_000;

    private const int ShownOctets = 6000;

    // Far above what any reading takes on a busy machine, far below what people wait for.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <summary>Changes texts and reads them.</summary>
    /// <param name="samples">Small realistic texts.</param>
    /// <param name="seedBase">The first iteration's seed; another for each test.</param>
    /// <param name="count">Iterations.</param>
    /// <param name="read">The reader; null where it finds nothing of its format.</param>
    /// <param name="tokens">Words of the format that are inserted here and there.</param>
    public static void Run(
        IReadOnlyList<string> samples, int seedBase, int count, Func<string, DocumentModel?> read, params string[] tokens) =>
        Check(samples, seedBase, count, text => AssertSound(read(text), text.Length), tokens);

    /// <summary>Changes texts and hands them to a check of their own.</summary>
    /// <param name="samples">Small realistic texts.</param>
    /// <param name="seedBase">The first iteration's seed; another for each test.</param>
    /// <param name="count">Iterations.</param>
    /// <param name="check">Reads a text, and fails where that is not as it should be.</param>
    /// <param name="tokens">Words of the format that are inserted here and there.</param>
    public static void Check(
        IReadOnlyList<string> samples, int seedBase, int count, Action<string> check, params string[] tokens) =>
        Loop(
            samples, seedBase, count, (random, text, other) => Mutation.OfText(random, text, other, tokens), check,
            text => Convert.ToBase64String(Encoding.Unicode.GetBytes(text)) + " (UTF-16)");

    /// <summary>Checks what is made of one seed after another.</summary>
    /// <param name="seedBase">The first iteration's seed; another for each test.</param>
    /// <param name="count">Iterations.</param>
    /// <param name="iterate">Makes something of a seed and checks it.</param>
    public static void Seeds(int seedBase, int count, Action<int> iterate)
    {
        if (Setting("CERTLINT_FUZZ_SEED") is { } only)
        {
            iterate((int)only);
            return;
        }

        if (Setting("CERTLINT_FUZZ_MINUTES") is not { } minutes)
        {
            for (var i = 0; i < count; i++)
                iterate(seedBase + i);
            return;
        }

        var clock = Stopwatch.StartNew();
        for (var seed = Random.Shared.Next(); clock.Elapsed.TotalMinutes < minutes; seed = unchecked(seed + 1) & int.MaxValue)
            iterate(seed);
    }

    private static void Loop<T>(
        IReadOnlyList<T> samples, int seedBase, int count, Func<Random, T, T, T> mutate, Action<T> check, Func<T, string> show) =>
        Seeds(seedBase, count, seed =>
        {
            var random = new Random(seed);
            var changed = mutate(random, samples[random.Next(samples.Count)], samples[random.Next(samples.Count)]);
            try
            {
                var clock = Stopwatch.StartNew();
                check(changed);
                Assert.True(clock.Elapsed < Longest, $"It took {clock.Elapsed}.");
            }
            catch (Exception exception)
            {
                var shown = show(changed);
                Assert.Fail($"Seed {seed} fails; replay it with CERTLINT_FUZZ_SEED={seed}.\n{exception}\n"
                    + $"Input in base64: {(shown.Length > ShownOctets ? shown[..ShownOctets] + "…" : shown)}");
            }
        });

    private static void AssertSound(DocumentModel? model, int length)
    {
        if (model is not null)
            ModelCheck.AssertSound(model, length);
    }

    private static double? Setting(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } text
        ? double.Parse(text, CultureInfo.InvariantCulture)
        : null;
}
