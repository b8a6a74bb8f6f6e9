using System.Formats.Asn1;

namespace CertLint.Readers.Asn1;

/// <summary>
/// Looks through the whole of a content before it is read: every length stays within its parent, nothing is nested too
/// deep, there are not too many elements.
/// </summary>
internal static class DerStructure
{
    private const string NoDer = "its content is cut off or is no DER";

    /// <summary>A reader of the one element at the start. What follows it is not looked at, as by openssl.</summary>
    /// <exception cref="MalformedContentException">It is not well-formed.</exception>
    public static AsnReader Open(ReadOnlyMemory<byte> content)
    {
        try
        {
            var elements = 0;
            return AsnReading.ReaderOf(content.Slice(0, CheckFirst(content.Span, 0, ref elements)));
        }
        catch (AsnContentException exception)
        {
            throw new MalformedContentException(NoDer, exception);
        }
    }

    /// <summary>A reader of the one element that is the whole contents of an OCTET STRING.</summary>
    /// <exception cref="MalformedContentException">It is not well-formed, or something follows it.</exception>
    public static AsnReader OpenWhole(ReadOnlyMemory<byte> contents)
    {
        var reader = Open(contents);
        return reader.PeekEncodedValue().Length == contents.Length
            ? reader
            : throw new MalformedContentException("something follows the content of a part");
    }

    private static int CheckFirst(ReadOnlySpan<byte> data, int depth, ref int elements)
    {
        if (elements++ > DerLimits.Elements)
            throw new MalformedContentException($"it has more than {DerLimits.Elements} parts");
        var tag = AsnDecoder.ReadEncodedValue(data, AsnReading.Rules, out var start, out var length, out var consumed);
        // BER's indefinite length: a key in it would have another digest than the same key in a certificate.
        if (start + length != consumed)
            throw new MalformedContentException(NoDer);
        if (tag.IsConstructed && depth == DerLimits.Depth)
            throw new MalformedContentException($"it is nested deeper than {DerLimits.Depth} levels");
        for (var rest = tag.IsConstructed ? data.Slice(start, length) : []; !rest.IsEmpty;)
            rest = rest.Slice(CheckFirst(rest, depth + 1, ref elements));
        return consumed;
    }
}
