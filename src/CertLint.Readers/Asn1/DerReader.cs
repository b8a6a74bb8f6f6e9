namespace CertLint.Readers.Asn1;

/// <summary>Reads one element after the other. Optional elements are passed over by not being there.</summary>
internal struct DerReader(byte[] data, int start, int end)
{
    private int position = start;

    /// <summary>The next element, whatever it is; false at the end.</summary>
    public bool TryRead(out DerElement element)
    {
        if (DerElement.At(data, position, end) is not { } next)
        {
            element = default;
            return false;
        }

        position = next.End;
        element = next;
        return true;
    }

    /// <summary>The next element where it has this identifier; else nothing is read.</summary>
    public bool TryRead(byte identifier, out DerElement element)
    {
        var before = position;
        if (TryRead(out element) && element.Identifier == identifier)
            return true;
        position = before;
        element = default;
        return false;
    }

    /// <summary>The next element, which must have this identifier.</summary>
    /// <exception cref="MalformedContentException">Another element is there, or none.</exception>
    public DerElement Read(byte identifier, string reason) =>
        TryRead(identifier, out var element) ? element : throw new MalformedContentException(reason);
}
