using System.Buffers;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace CertLint.Analyzers.Inspections;

/// <summary>
/// Tells which of a few words stand in a text, in one pass over it. Nearly all files of a project hold none of them, and the
/// search is all that CertLint does with those: it looks at each pair of characters once, and copies no more than a piece.
/// </summary>
internal sealed class WordSearch
{
    /// <summary>The shortest word that may be looked for.</summary>
    public const int ShortestWord = 2;

    private const int PieceLength = 4096;
    private const int BucketCount = 1024;

    private readonly KeyValuePair<string, ulong>[] words;
    private readonly int longestWord;

    /// <summary>The numbers of the words that begin with two characters, by a hash of them.</summary>
    private readonly int[]?[] buckets = new int[BucketCount][];

    /// <param name="words">What to look for, by ordinal comparison, two characters at least, and the bits that stand for it.</param>
    public WordSearch(IEnumerable<KeyValuePair<string, ulong>> words)
    {
        this.words = [.. words
            .GroupBy(word => word.Key, word => word.Value, StringComparer.Ordinal)
            .Select(word => new KeyValuePair<string, ulong>(word.Key, word.Aggregate((bits, more) => bits | more)))];
        longestWord = this.words.Select(word => word.Key.Length).DefaultIfEmpty(ShortestWord).Max();
        for (var number = 0; number < this.words.Length; number++)
        {
            var word = this.words[number].Key;
            ref var bucket = ref buckets[BucketOf(word[0], word[1])];
            bucket = [.. bucket ?? [], number];
        }
    }

    /// <summary>The bits of the words that stand in the text.</summary>
    public ulong Find(SourceText text, CancellationToken cancellation)
    {
        var piece = ArrayPool<char>.Shared.Rent(PieceLength + longestWord);
        try
        {
            return Find(text, piece, cancellation);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(piece);
        }
    }

    private ulong Find(SourceText text, char[] piece, CancellationToken cancellation)
    {
        var found = 0UL;
        // The pieces overlap by what a word may lack at the end of one.
        var step = piece.Length - longestWord + 1;
        for (var start = 0; start < text.Length; start += step)
        {
            cancellation.ThrowIfCancellationRequested();
            var length = Math.Min(piece.Length, text.Length - start);
            text.CopyTo(start, piece, 0, length);
            found |= Search(piece.AsSpan(0, length));
            if (start + length == text.Length)
                break;
        }

        return found;
    }

    // AggressiveOptimization, which .NET Standard 2.0 does not name: most compilers run once, and half of the time went by
    // in code that was compiled in haste.
    [MethodImpl((MethodImplOptions)512)]
    private ulong Search(ReadOnlySpan<char> piece)
    {
        if (piece.IsEmpty)
            return 0;
        var found = 0UL;
        var first = piece[0];
        for (var i = 1; i < piece.Length; i++)
        {
            var second = piece[i];
            if (buckets[BucketOf(first, second)] is { } numbers)
                found |= Compare(numbers, piece.Slice(i - 1), found);
            first = second;
        }

        return found;
    }

    private ulong Compare(int[] numbers, ReadOnlySpan<char> text, ulong found)
    {
        foreach (var number in numbers)
        {
            var (word, bits) = (words[number].Key, words[number].Value);
            if ((bits & ~found) != 0 && text.StartsWith(word.AsSpan()))
                found |= bits;
        }

        return found;
    }

    private static int BucketOf(char first, char second) => ((first * 31) + second) & (BucketCount - 1);
}
