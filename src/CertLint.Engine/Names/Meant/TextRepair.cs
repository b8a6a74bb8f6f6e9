using CertLint.Model;

namespace CertLint.Names;

/// <summary>Writes what each error of a text suggests in its place, until the text is a name.</summary>
internal static class TextRepair
{
    /// <summary>Whoever makes more mistakes in one name has meant something else.</summary>
    private const int MaximumRepairs = 16;

    /// <summary>What a text is after its repair; null where an error suggests nothing.</summary>
    public static NameParse? Read(string text, Func<MappedText, NameParse> read)
    {
        for (var i = 0; i <= MaximumRepairs; i++)
        {
            var parse = read(MappedText.Verbatim(text, 0));
            if (parse.Name is not null)
                return parse;
            if (parse.Error is not { SuggestedValue: { } suggested, Place: var place } || place.End > text.Length)
                return null;
            text = text.Substring(0, place.Start) + suggested + text.Substring(place.End);
        }

        return null;
    }
}
