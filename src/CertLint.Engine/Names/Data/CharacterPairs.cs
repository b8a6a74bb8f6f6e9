namespace CertLint.Names;

/// <summary>A data file whose lines are two characters each, in ordinal order: pairs, mappings or ranges.</summary>
/// <param name="text">The lines; each one, the last too, ends with a line feed.</param>
internal sealed class CharacterPairs(string text)
{
    private const int LineLength = 3;

    /// <summary>Reads the embedded data file of this name.</summary>
    public static CharacterPairs Load(string name) => new(EmbeddedText.Read(name));

    /// <summary>True where this pair is a line.</summary>
    public bool Contains(char first, char second)
    {
        var line = LastNotAfter(first, second);
        return line >= 0 && text[line] == first && text[line + 1] == second;
    }

    /// <summary>The second character of the line that starts with this one; null where none does.</summary>
    public char? Find(char first)
    {
        var line = LastNotAfter(first, char.MaxValue);
        return line >= 0 && text[line] == first ? text[line + 1] : null;
    }

    /// <summary>True where a line is a range that this character lies in.</summary>
    public bool Covers(char character)
    {
        var line = LastNotAfter(character, char.MaxValue);
        return line >= 0 && character <= text[line + 1];
    }

    /// <summary>The start of the last line that is not greater than this pair; negative where all are.</summary>
    private int LastNotAfter(char first, char second)
    {
        var low = 0;
        var high = text.Length / LineLength;
        while (low < high)
        {
            var middle = (low + high) / 2;
            var line = middle * LineLength;
            if (text[line] < first || (text[line] == first && text[line + 1] <= second))
                low = middle + 1;
            else
                high = middle;
        }

        return (low - 1) * LineLength;
    }
}
