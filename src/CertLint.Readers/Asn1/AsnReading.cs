using System.Formats.Asn1;

namespace CertLint.Readers.Asn1;

/// <summary>
/// Steps over the elements of content that <see cref="DerStructure"/> has checked. Whether a number, a flag or a time is
/// encoded as DER wants is not asked: openssl reads such certificates too, and it is a flaw, not the end of the reading.
/// </summary>
internal static class AsnReading
{
    /// <summary>BER, of which DER is the strict part: lengths may be longer than need be, sets unsorted.</summary>
    public const AsnEncodingRules Rules = AsnEncodingRules.BER;

    /// <summary>A reader of the elements of <paramref name="content"/>.</summary>
    public static AsnReader ReaderOf(ReadOnlyMemory<byte> content) => new(content, Rules);

    /// <summary><c>[number]</c> of the context, constructed where it is EXPLICIT or of a SEQUENCE or SET.</summary>
    public static Asn1Tag Context(int number, bool isConstructed) => new(TagClass.ContextSpecific, number, isConstructed);

    extension(AsnReader reader)
    {
        /// <summary>The whole of the next element, which must have this tag.</summary>
        /// <exception cref="MalformedContentException">Another element is there, or none.</exception>
        public ReadOnlyMemory<byte> Encoding(Asn1Tag tag, string reason) =>
            reader.IsAt(tag) ? reader.ReadEncodedValue() : throw new MalformedContentException(reason);

        /// <summary>The contents of the next element, which must have this tag.</summary>
        /// <exception cref="MalformedContentException">Another element is there, or none.</exception>
        public ReadOnlyMemory<byte> Contents(Asn1Tag tag, string reason)
        {
            var contents = reader.IsAt(tag) ? reader.PeekContentBytes() : throw new MalformedContentException(reason);
            _ = reader.ReadEncodedValue();
            return contents;
        }

        /// <summary>The elements of the next element, which must have this tag.</summary>
        /// <exception cref="MalformedContentException">Another element is there, or none.</exception>
        public AsnReader Enter(Asn1Tag tag, string reason) => ReaderOf(reader.Contents(tag, reason));

        /// <summary>True where the next element has this tag.</summary>
        public bool IsAt(Asn1Tag tag) => reader.HasData && reader.PeekTag() == tag;

        /// <summary>Steps over the next element where it has this tag.</summary>
        public void SkipOptional(Asn1Tag tag)
        {
            if (reader.IsAt(tag))
                _ = reader.ReadEncodedValue();
        }

        /// <summary>The next element as an object identifier in dotted decimal; it must have this tag.</summary>
        /// <exception cref="MalformedContentException">Another element is there, or none, or it is malformed or too long.</exception>
        public string Oid(Asn1Tag tag, string reason)
        {
            const string malformed = "an object identifier in it is malformed";
            if (!reader.IsAt(tag))
                throw new MalformedContentException(reason);
            if (reader.PeekContentBytes().Length > DerLimits.ObjectIdentifierLength)
                throw new MalformedContentException(malformed);
            try
            {
                return reader.ReadObjectIdentifier(tag);
            }
            catch (AsnContentException exception)
            {
                throw new MalformedContentException(malformed, exception);
            }
        }
    }
}
