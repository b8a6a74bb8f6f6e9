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
        var found = new HashSet<string>(StringComparer.Ordinal);
        // The pieces overlap by what a word may lack at the end of one.
        var overlap = longestWord - 1;
        var piece = new char[Math.Min(text.Length, PieceLength + overlap)];
        for (var start = 0; start < text.Length && found.Count < words.Length; start += piece.Length - overlap)
        {
            cancellation.ThrowIfCancellationRequested();
            var length = Math.Min(piece.Length, text.Length - start);
            text.CopyTo(start, piece, 0, length);
            Search(piece, length, found);
            if (start + length == text.Length)
                break;
        }

        return found;
    }

    private void Search(char[] piece, int length, HashSet<string> found)
    {
        for (var i = 0; i + 1 < length && i + 1 < piece.Length; i++)
        {
            if (buckets[BucketOf(piece[i], piece[i + 1])] is { } numbers)
                Compare(numbers, piece, i, length, found);
        }
    }

    private void Compare(int[] numbers, char[] piece, int start, int length, HashSet<string> found)
    {
        foreach (var number in numbers)
        {
            var word = words[number];
            if (word.Length <= length - start && piece.AsSpan(start, word.Length).SequenceEqual(word.AsSpan()))
                found.Add(word);
        }
    }

    private static int BucketOf(char first, char second) => ((first * 31) + second) & (BucketCount - 1);
}
