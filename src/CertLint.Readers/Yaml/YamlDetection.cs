namespace CertLint.Readers.Yaml;

/// <summary>Tells what may be YAML, before a parser that accepts nearly any text is asked.</summary>
internal static class YamlDetection
{
    // A key of a manifest, playbook or pipeline is far shorter.
    private const int LongestKey = 200;

    /// <summary>True where a file's name ends as those of YAML do.</summary>
    public static bool HasExtension(string path) =>
        path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);

    /// <summary>True where the first line that is neither empty nor a comment is a key, an item with a key, or a document's start.</summary>
    public static bool StartsLikeYaml(string text)
    {
        var position = 0;
        while (position < text.Length)
        {
            var end = EndOfLine(text, position);
            while (position < end && text[position] is ' ' or '\uFEFF')
                position++;
            if (position < end && text[position] != '#')
                return IsDocumentStart(text, position, end) || IsKey(text, AfterDashes(text, position, end), end);
            position = end + 1;
        }

        return false;
    }

    private static int EndOfLine(string text, int position)
    {
        while (position < text.Length && text[position] is not ('\r' or '\n'))
            position++;
        return position;
    }

    private static bool IsDocumentStart(string text, int position, int end) =>
        string.CompareOrdinal(text, position, "---", 0, 3) == 0 && (position + 3 == end || text[position + 3] is ' ' or '\t');

    private static int AfterDashes(string text, int position, int end)
    {
        while (position + 1 < end && text[position] == '-' && text[position + 1] == ' ')
        {
            position += 2;
            while (position < end && text[position] == ' ')
                position++;
        }

        return position;
    }

    private static bool IsKey(string text, int position, int end)
    {
        if (position >= end || !(char.IsLetter(text[position]) || text[position] is '"' or '\'' or '_'))
            return false;
        for (var i = position; i < end && i - position < LongestKey; i++)
        {
            if (text[i] == ':')
                return i + 1 == end || text[i + 1] is ' ' or '\t';
            if (!char.IsLetterOrDigit(text[i]) && text[i] is not ('_' or '-' or '.' or '/' or '"' or '\'' or ' '))
                return false;
        }

        return false;
    }
}
