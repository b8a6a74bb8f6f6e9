using System.Formats.Asn1;

namespace CertLint.Readers.Asn1;

/// <summary>
/// Looks through the whole of a content before it is read: every length stays within its parent, nothing is nested too
/// deep, there are not too many elements.
/// </summary>
internal static class DerStructure
{
    // Numbers from 31 on take further octets (X.690 8.1.2.4).
    private const int LastShortTag = 30;

    private const string NoDer = "its content is cut off or is no DER";

    /// <summary>A reader of the one element at the start. What follows it is not looked at, as by openssl.</summary>
    /// <exception cref="MalformedContentException">It is not well-formed.</exception>
    public static AsnReader Open(ReadOnlyMemory<byte> content) => Open(content, out _);

    /// <summary>The same.</summary>
    /// <param name="content">The encoding.</param>
    /// <param name="longLength">Where the first element stands whose length has more octets than DER allows; null where there is none.</param>
    /// <exception cref="MalformedContentException">It is not well-formed.</exception>
    public static AsnReader Open(ReadOnlyMemory<byte> content, out int? longLength)
    {
        try
        {
            var walk = default(Walk);
            var reader = AsnReading.ReaderOf(content.Slice(0, CheckFirst(content.Span, 0, 0, ref walk)));
            longLength = walk.LongLength;
            return reader;
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

    private static int CheckFirst(ReadOnlySpan<byte> data, int offset, int depth, ref Walk walk)
    {
        if (walk.Elements++ > DerLimits.Elements)
            throw new MalformedContentException($"it has more than {DerLimits.Elements} parts");
        var tag = AsnDecoder.ReadEncodedValue(data, AsnReading.Rules, out var start, out var length, out var consumed);
        // BER's indefinite length: a key in it would have another digest than the same key in a certificate.
        if (start + length != consumed)
            throw new MalformedContentException(NoDer);
        if (tag.IsConstructed && depth == DerLimits.Depth)
            throw new MalformedContentException($"it is nested deeper than {DerLimits.Depth} levels");
        if (walk.LongLength is null && tag.TagValue <= LastShortTag && start > ShortestHeader(length))
            walk.LongLength = offset;
        offset += start;
        for (var rest = tag.IsConstructed ? data.Slice(start, length) : []; !rest.IsEmpty;)
        {
            var size = CheckFirst(rest, offset, depth + 1, ref walk);
            offset += size;
            rest = rest.Slice(size);
        }

        return consumed;
    }

    // A tag of one octet, and the length in as few as it takes (X.690 10.1).
    private static int ShortestHeader(int length) => length switch
    {
        < 0x80 => 2,
        < 0x100 => 3,
        < 0x1_0000 => 4,
        < 0x100_0000 => 5,
        _ => 6,
    };

    private struct Walk
    {
        public int Elements;
        public int? LongLength;
    }
}
