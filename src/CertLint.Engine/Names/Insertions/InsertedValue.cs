using CertLint.Model;

namespace CertLint.Names;

/// <summary>What becomes of a value on its way into the text.</summary>
internal static class InsertedValue
{
    /// <summary>Characters; no replacement of people's grows a short value beyond.</summary>
    private const int MaximumLength = 4096;

    /// <summary>The value after all replacements; null where it grows too long to look into.</summary>
    public static string? Replace(string value, IReadOnlyList<Replacement> replacements)
    {
        for (var i = 0; i < replacements.Count; i++)
        {
            var (old, replaced) = replacements[i];
            // The code throws then, whatever the value is.
            if (string.IsNullOrEmpty(old))
                return null;
            if (value.Length + ((long)Count(value, old) * ((replaced ?? "").Length - old.Length)) > MaximumLength)
                return null;
            value = value.Replace(old, replaced);
        }

        return value;
    }

    private static int Count(string value, string part)
    {
        var count = 0;
        for (var at = value.IndexOf(part, StringComparison.Ordinal); at >= 0; at = value.IndexOf(part, at + part.Length, StringComparison.Ordinal))
            count++;
        return count;
    }
}
