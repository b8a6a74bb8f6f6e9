namespace CertLint.Readers.Asn1;

/// <summary>
/// Looks through the whole of a content before any parser does, without recursion: every length stays within its
/// parent, nothing is nested too deep, there are not too many elements.
/// </summary>
internal static class DerStructure
{
    /// <summary>The element at the start of <paramref name="data"/>. What follows it is not looked at, as by openssl.</summary>
    /// <exception cref="MalformedContentException">It is not well-formed.</exception>
    public static DerElement Read(byte[] data) => ReadFirst(data, 0, data.Length);

    /// <summary>The element that is the whole contents of an OCTET STRING or BIT STRING.</summary>
    /// <param name="container">The string.</param>
    /// <param name="skip">Octets before the element.</param>
    /// <exception cref="MalformedContentException">It is not well-formed, or something follows it.</exception>
    public static DerElement ReadWithin(DerElement container, int skip = 0)
    {
        var root = ReadFirst(container.Data, container.ContentStart + skip, container.End);
        return root.End == container.End ? root : throw new MalformedContentException("something follows the content of a part");
    }

    private static DerElement ReadFirst(byte[] data, int start, int end)
    {
        var root = Element(data, start, end);
        var ends = new int[DerLimits.Depth];
        var depth = 0;
        ends[0] = root.End;
        var elements = 0;
        for (var position = root.IsConstructed ? root.ContentStart : root.End; ;)
        {
            while (depth >= 0 && position == ends[depth])
                depth--;
            if (depth < 0)
                return root;
            if (++elements > DerLimits.Elements)
                throw new MalformedContentException($"it has more than {DerLimits.Elements} parts");
            var element = Element(data, position, ends[depth]);
            position = element.End;
            if (!element.IsConstructed)
                continue;
            if (++depth == DerLimits.Depth)
                throw new MalformedContentException($"it is nested deeper than {DerLimits.Depth} levels");
            ends[depth] = element.End;
            position = element.ContentStart;
        }
    }

    private static DerElement Element(byte[] data, int start, int end) => DerElement.At(data, start, end)
        ?? throw new MalformedContentException("its content is cut off or is no DER");
}
