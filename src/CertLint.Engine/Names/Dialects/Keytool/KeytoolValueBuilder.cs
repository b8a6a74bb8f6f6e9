using CertLint.Model;

namespace CertLint.Names;

/// <summary>Puts a value together as Java's <c>AVA</c> does, which holds back spaces and octets until it knows what follows.</summary>
internal sealed class KeytoolValueBuilder(MappedText source, List<NameRemark> remarks)
{
    private readonly MappedTextBuilder text = new();
    private readonly List<byte> octets = [];
    private int octetsStart;
    private int spacesStart, spaceCount;
    private int runStart, runEnd;
    private bool isTrimmed;

    /// <summary>True while all characters are those of PrintableString, and none was written as an octet.</summary>
    public bool IsPrintable { get; private set; } = true;

    /// <summary>Appends the character that stands here.</summary>
    public void Append(int index)
    {
        Flush();
        IsPrintable &= PrintableString.Contains(source.Text[index]);
        AppendRun(index, 1);
    }

    /// <summary>Appends a space if anything else follows before the value's end.</summary>
    public void AppendSpace(int index)
    {
        if (octets.Count > 0)
            Flush();
        if (spaceCount++ == 0)
            spacesStart = index;
    }

    /// <summary>Appends the character behind the backslash that stands here.</summary>
    public void AppendEscaped(int escape)
    {
        Flush();
        FlushRun();
        IsPrintable &= PrintableString.Contains(source.Text[escape + 1]);
        text.Append(source.Text.Substring(escape + 1, 1), source.SpanOf(escape, 2));
    }

    /// <summary>Appends an octet that is written as the three characters from here; those in a row are UTF-8 together.</summary>
    public void AppendOctet(byte octet, int escape)
    {
        if (octets.Count == 0)
            octetsStart = escape;
        octets.Add(octet);
        IsPrintable = false;
    }

    /// <summary>Ends the value. Spaces before octets at its end are lost, as are those at its end.</summary>
    public void Finish()
    {
        if (octets.Count > 0 && spaceCount > 0)
            remarks.Add(KeytoolRemarks.LostSpaces(source, spacesStart, spaceCount));
        spaceCount = 0;
        Flush();
        FlushRun();
    }

    /// <summary>Takes characters up to the space from both ends, escaped or not, as Java does within quotes.</summary>
    public void Trim() => isTrimmed = true;

    /// <summary>The value; where it is empty, it stands at <paramref name="start"/>.</summary>
    public MappedText Build(int start)
    {
        var value = isTrimmed ? JavaWhiteSpace.Trim(text.Build()) : text.Build();
        return value.Length == 0 ? source.Slice(start, 0) : value;
    }

    private void Flush()
    {
        if (spaceCount > 0)
            AppendRun(spacesStart, spaceCount);
        spaceCount = 0;
        if (octets.Count == 0)
            return;
        FlushRun();
        var escapes = source.Slice(octetsStart, octets.Count * 3);
        var encoding = octets.ToArray();
        octets.Clear();
        var meaning = Utf8Text.Decode(encoding, 0);
        if (meaning is null)
            remarks.Add(KeytoolRemarks.NoUtf8(escapes));
        text.Append(meaning ?? JavaUtf8.Decode(encoding), escapes.Span);
    }

    private void AppendRun(int start, int length)
    {
        if (start != runEnd)
        {
            FlushRun();
            runStart = start;
        }

        runEnd = start + length;
    }

    private void FlushRun()
    {
        if (runEnd > runStart)
            text.Append(source.Slice(runStart, runEnd - runStart));
        runStart = runEnd = 0;
    }
}
