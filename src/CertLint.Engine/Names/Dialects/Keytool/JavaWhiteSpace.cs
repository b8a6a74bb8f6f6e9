using CertLint.Model;

namespace CertLint.Names;

/// <summary>What Java's name parser takes for white space.</summary>
internal static class JavaWhiteSpace
{
    /// <summary>The text without characters up to the space at its ends, as <c>String.trim</c> leaves it.</summary>
    public static MappedText Trim(MappedText text)
    {
        var start = 0;
        var end = text.Length;
        while (start < end && text.Text[start] <= ' ')
            start++;
        while (end > start && text.Text[end - 1] <= ' ')
            end--;
        return text.Slice(start, end - start);
    }

    /// <summary>The offset of the first character that is neither a space nor a line feed; no other white space is skipped.</summary>
    public static int Skip(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\n')
            start++;
        return start;
    }
}
