using CertLint.Model;

namespace CertLint.Readers.Text.Commands;

/// <summary>Tells whether what a variable holds may be more than a value.</summary>
internal static class SubjectHoles
{
    /// <summary>
    /// True where a variable stands right behind a word, as in <c>/C=US$REST</c>, or behind another variable: it may hold
    /// further attributes. Behind an equal sign or a separator within a value it stands for text.
    /// </summary>
    public static bool MayHoldAttributes(MappedText text)
    {
        foreach (var hole in text.Holes)
        {
            if (hole.Key == 0 || text.Text[hole.Key - 1] is not ('=' or '.' or '-' or '_' or '@' or '*' or ':' or ' ' or '"'))
                return true;
        }

        return false;
    }
}
