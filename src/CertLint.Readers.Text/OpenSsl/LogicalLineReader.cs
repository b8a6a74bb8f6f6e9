using System.Text;
using CertLint.Model;

namespace CertLint.Readers.Text.OpenSsl;

/// <summary>Cuts a config into logical lines as def_load_bio of OpenSSL 3.0 does (crypto/conf/conf_def.c).</summary>
internal sealed class LogicalLineReader(string text, SourceSpan? includedAt = null)
{
    private readonly TemplateScanner templates = new(text);
    private readonly StringBuilder line = new();
    private readonly List<int> offsets = [];
    private Dictionary<int, TemplateMarker> markers = [];
    private int position = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;

    /// <summary>The next line, or null behind the last.</summary>
    public LogicalLine? Next()
    {
        if (position >= text.Length)
            return null;
        line.Clear();
        offsets.Clear();
        markers = [];
        do
            ReadPhysicalLine();
        while (JoinsNext() && position < text.Length);
        offsets.Add(LineEnd());
        return new LogicalLine(text, line.ToString(), offsets.ToArray(), markers, includedAt);
    }

    private void ReadPhysicalLine()
    {
        var start = line.Length;
        var isComment = false;
        while (position < text.Length && text[position] != '\n')
        {
            isComment |= text[position] == '#' && IsBlank();
            if (!isComment && templates.MarkerAt(position) is { } marker)
            {
                markers.Add(line.Length, marker);
                Add(MappedText.HoleCharacter, marker.Length);
            }
            else
            {
                Add(text[position], 1);
            }
        }

        position++;
        while (line.Length > start && line[line.Length - 1] == '\r')
            RemoveLast();
    }

    private bool IsBlank()
    {
        for (var i = line.Length - 1; i >= 0; i--)
        {
            if (!ConfigCharacters.IsSpace(line[i]))
                return false;
        }

        return true;
    }

    // Only two characters are looked at: three backslashes at the end of a line do not continue it.
    private bool JoinsNext()
    {
        var last = line.Length - 1;
        if (last < 0 || line[last] != '\\' || (last > 0 && line[last - 1] == '\\'))
            return false;
        RemoveLast();
        return true;
    }

    private void Add(char character, int length)
    {
        line.Append(character);
        offsets.Add(position);
        position += length;
    }

    private void RemoveLast()
    {
        line.Length--;
        offsets.RemoveAt(offsets.Count - 1);
    }

    private int LineEnd()
    {
        if (offsets.Count == 0)
            return Math.Min(position, text.Length);
        var last = offsets.Count - 1;
        return markers.TryGetValue(last, out var marker) ? marker.Start + marker.Length : offsets[last] + 1;
    }
}
