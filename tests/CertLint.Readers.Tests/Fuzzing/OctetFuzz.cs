using CertLint.Model;
using CertLint.Readers.Documents;

namespace CertLint.Fuzzing;

/// <content>The runs over octets, of which only the readers of files know how much text they are.</content>
internal static partial class Fuzz
{
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
        Loop(
            samples, seedBase, count, mutate, content => AssertSound(read(content), TextDecoding.Decode(content)?.Length ?? 0), Convert.ToBase64String);
}
