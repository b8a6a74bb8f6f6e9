namespace CertLint.Readers.Json;

/// <summary>Turns offsets in a text's UTF-8 octets, asked in ascending order, into offsets in the text: one pass in all.</summary>
internal struct OffsetCursor(string text, bool isAscii)
{
    private long octets;
    private int characters;

    /// <summary>The offset in the text of an octet's offset, which is no lower than the last one.</summary>
    public int At(long offset)
    {
        if (isAscii)
            return (int)offset;
        while (octets < offset && characters < text.Length)
        {
            var character = text[characters];
            var isPair = char.IsHighSurrogate(character) && characters + 1 < text.Length && char.IsLowSurrogate(text[characters + 1]);
            // Half a pair is encoded as U+FFFD, which takes three octets too.
            octets += character < 0x80 ? 1 : character < 0x800 ? 2 : isPair ? 4 : 3;
            characters += isPair ? 2 : 1;
        }

        return characters;
    }
}
