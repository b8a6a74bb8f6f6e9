using System.Text;

namespace CertLint.Readers.Text.Commands;

/// <summary>
/// The words that keytool lets one abbreviate (oneOf of sun.security.tools.keytool.Main, Java 17): the beginning of a word,
/// or its first letter and all that are no small letters (<c>san</c> for SubjectAlternativeName), in any case.
/// </summary>
internal static class KeytoolAbbreviation
{
    /// <summary>The index of the only word that is meant; null where none or several are.</summary>
    public static int? IndexOf(string written, IReadOnlyList<string> words)
    {
        int? found = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].StartsWith(written, StringComparison.OrdinalIgnoreCase)
                && !Initials(words[i]).Equals(written, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (found is not null)
                return null;
            found = i;
        }

        return found;
    }

    private static string Initials(string word)
    {
        var initials = new StringBuilder();
        for (var i = 0; i < word.Length; i++)
        {
            if (i == 0 || word[i] is < 'a' or > 'z')
                initials.Append(word[i]);
        }

        return initials.ToString();
    }
}
