using CertLint.Model;

namespace CertLint.Names;

/// <summary>The characters of a value that are known, whatever its holes will hold.</summary>
internal static class KnownCharacters
{
    /// <summary>How many there are.</summary>
    public static int Count(MappedText value) => value.Length - value.Holes.Count;

    /// <summary>The offset of the first one that is not allowed, or -1.</summary>
    public static int IndexOfOther(MappedText value, Func<char, bool> isAllowed)
    {
        var holes = value.Holes;
        var next = 0;
        for (var i = 0; i < value.Length; i++)
        {
            if (next < holes.Count && holes[next].Key == i)
                next++;
            else if (!isAllowed(value.Text[i]))
                return i;
        }

        return -1;
    }
}
