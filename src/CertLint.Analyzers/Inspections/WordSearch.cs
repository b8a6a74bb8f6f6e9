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

    private readonly string[] words;
    private readonly int longestWord;

    /// <summary>The numbers of the words that begin with two characters, by a hash of them.</summary>
    private readonly int[]?[] buckets = new int[BucketCount][];

    /// <param name="words">What to look for, by ordinal comparison; each has two characters at least.</param>
    public WordSearch(IEnumerable<string> words)
    {
        this.words = [.. words.Distinct(StringComparer.Ordinal)];
        longestWord = this.words.Select(word => word.Length).DefaultIfEmpty(ShortestWord).Max();
        for (var number = 0; number < this.words.Length; number++)
        {
            ref var bucket = ref buckets[BucketOf(this.words[number][0], this.words[number][1])];
            bucket = [.. bucket ?? [], number];
        }
    }

    /// <summary>The words that stand in the text.</summary>
    public IReadOnlyCollection<string> Find(SourceText text, CancellationToken cancellation)
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

    private HashSet<string> Find(SourceText text, char[] piece, CancellationToken cancellation)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        // The pieces overlap by what a word may lack at the end of one.
        var step = piece.Length - longestWord + 1;
        for (var start = 0; start < text.Length && found.Count < words.Length; start += step)
        {
            cancellation.ThrowIfCancellationRequested();
            var length = Math.Min(piece.Length, text.Length - start);
            text.CopyTo(start, piece, 0, length);
            Search(piece.AsSpan(0, length), found);
            if (start + length == text.Length)
                break;
        }

        return found;
    }

    // AggressiveOptimization, which .NET Standard 2.0 does not name: most compilers run once, and half of the time went by
    // in code that was compiled in haste.
    [MethodImpl((MethodImplOptions)512)]
    private void Search(ReadOnlySpan<char> piece, HashSet<string> found)
    {
        if (piece.IsEmpty)
            return;
        var first = piece[0];
        for (var i = 1; i < piece.Length; i++)
        {
            var second = piece[i];
            if (buckets[BucketOf(first, second)] is { } numbers)
                Compare(numbers, piece.Slice(i - 1), found);
            first = second;
        }
    }

    private void Compare(int[] numbers, ReadOnlySpan<char> text, HashSet<string> found)
    {
        foreach (var number in numbers)
        {
            if (text.StartsWith(words[number].AsSpan()))
                found.Add(words[number]);
        }
    }

    private static int BucketOf(char first, char second) => ((first * 31) + second) & (BucketCount - 1);
}
