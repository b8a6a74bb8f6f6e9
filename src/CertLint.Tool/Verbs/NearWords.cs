namespace CertLint.Tool.Verbs;

/// <summary>Which of some words somebody meant who mistyped one.</summary>
internal static class NearWords
{
    /// <summary>The nearest, if no more than a third of its letters differs; null where none is near.</summary>
    public static string? Of(string word, IEnumerable<string> known) => known
        .Select(candidate => (candidate, distance: Distance(word.ToUpperInvariant(), candidate.ToUpperInvariant())))
        .Where(near => near.distance <= Math.Max(1, near.candidate.Length / 3))
        .OrderBy(near => near.distance)
        .Select(near => near.candidate)
        .FirstOrDefault();

    /// <summary>How many letters must be changed, added, left out or swapped with the next (Damerau and Levenshtein).</summary>
    private static int Distance(string left, string right)
    {
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    rows[i, j] = i + j;
                    continue;
                }

                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[left.Length, right.Length];
    }
}
