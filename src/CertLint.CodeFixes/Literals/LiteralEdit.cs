using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CertLint.CodeFixes.Literals;

/// <summary>Writes another value in the place of one that stands in string literals, in their own form.</summary>
internal static class LiteralEdit
{
    /// <summary>
    /// The changes to the file after which the literals at a place hold <paramref name="value"/> there; null where no literal
    /// stands there, or the place reaches over something else, and where nothing would change.
    /// </summary>
    /// <param name="root">The file.</param>
    /// <param name="place">A diagnostic's place.</param>
    /// <param name="value">The value as it is, without any quoting of C#'s.</param>
    public static IReadOnlyList<TextChange>? Replace(SyntaxNode root, TextSpan place, string value)
    {
        var pieces = LiteralPiece.Find(root, place);
        if (pieces.Count == 0 || string.Concat(pieces.Select(piece => piece.Value)) == value)
            return null;
        var changes = new List<TextChange>();
        var parts = Distribute(pieces, value);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Value == parts[i])
                continue;
            if (WrittenLiteral.Change(pieces[i], parts[i]) is not { } written)
                return null;
            changes.AddRange(written);
        }

        return changes;
    }

    /// <summary>
    /// What each piece gets: where the old value stays whole, what comes before and behind it; else what changes goes to the
    /// piece in which it begins.
    /// </summary>
    private static string[] Distribute(IReadOnlyList<LiteralPiece> pieces, string value)
    {
        if (pieces.Count == 1)
            return [value];
        var parts = pieces.Select(piece => piece.Value).ToArray();
        var old = string.Concat(parts);
        var at = old.Length == 0 ? -1 : value.IndexOf(old, StringComparison.Ordinal);
        if (at >= 0)
        {
            parts[0] = value.Substring(0, at) + parts[0];
            parts[parts.Length - 1] += value.Substring(at + old.Length);
            return parts;
        }

        var same = 0;
        while (same < old.Length && same < value.Length && old[same] == value[same])
            same++;
        var sameEnd = 0;
        while (sameEnd < Math.Min(old.Length, value.Length) - same && old[old.Length - 1 - sameEnd] == value[value.Length - 1 - sameEnd])
            sameEnd++;

        var changed = value.Substring(same, value.Length - sameEnd - same);
        int start = 0, end = old.Length - sameEnd;
        for (var i = 0; i < parts.Length; i++)
        {
            var length = parts[i].Length;
            var from = Math.Min(Math.Max(same - start, 0), length);
            var to = Math.Min(Math.Max(end - start, from), length);
            var holdsStart = same >= start && (same < start + length || (same == start + length && i == parts.Length - 1));
            parts[i] = parts[i].Substring(0, from) + (holdsStart ? changed : "") + parts[i].Substring(to);
            start += length;
        }

        return parts;
    }
}
