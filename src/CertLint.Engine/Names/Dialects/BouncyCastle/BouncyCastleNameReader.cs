using CertLint.Model;

namespace CertLint.Names;

/// <summary>Reads a text in the steps of 2.x's <c>X509Name</c>, so that it accepts, rejects and splits alike.</summary>
internal sealed class BouncyCastleNameReader
{
    private readonly MappedText source;
    private readonly bool isReversed;
    private readonly List<RelativeDistinguishedName> rdns = [];
    private readonly List<NameAttribute> attributes = [];
    private WrittenAttribute? previous;
    private List<NameRemark>? lostQuotes;

    private BouncyCastleNameReader(MappedText source, bool isReversed)
    {
        this.source = source;
        this.isReversed = isReversed;
    }

    private BouncyCastleNameErrors Errors => new(source, isReversed, previous, BouncyCastleVersion.Cryptography2);

    /// <summary>Reads the text as known, each hole as one character that is no syntax.</summary>
    public static DialectReading Read(MappedText text, bool isReversed) => new BouncyCastleNameReader(text, isReversed).Read();

    private DialectReading Read()
    {
        var text = source.Text;
        for (var tokens = new X509NameTokenizer(text, 0, text.Length, ','); tokens.HasMore;)
        {
            tokens.Next();
            if (tokens.Unpaired >= 0)
                return DialectReading.Rejected(Errors.Unpaired(tokens.Unpaired), text.Length + 1);
            if (ReadRdn(tokens.TokenStart, tokens.TokenEnd) is { } stop)
                return stop;
        }

        return DialectReading.Accepted(new DistinguishedName(rdns, isReversed, source.Span), lostQuotes ?? []);
    }

    private DialectReading? ReadRdn(int start, int end)
    {
        if (start == end)
            return DialectReading.Rejected(Errors.NoKey(start, end), end + 1);
        attributes.Clear();
        for (var parts = new X509NameTokenizer(source.Text, start, end, '+'); parts.HasMore;)
        {
            parts.Next();
            if (ReadAttribute(parts.TokenStart, parts.TokenEnd) is { } stop)
                return stop;
        }

        rdns.Add(new RelativeDistinguishedName([.. attributes]));
        return null;
    }

    private DialectReading? ReadAttribute(int start, int end)
    {
        var parts = new X509NameTokenizer(source.Text, start, end, '=');
        if (start < end)
            parts.Next();
        if (!parts.HasMore)
            return DialectReading.Rejected(Errors.NoKey(start, end), end + 1);

        var key = source.Slice(start, parts.TokenEnd - start).Trim();
        if (!key.IsKnown)
            return DialectReading.Unknown;
        var valueStart = parts.TokenEnd + 1;
        if (BouncyCastleKeys.OidOf(key.Text, BouncyCastleVersion.Cryptography2) is not { } oid)
            return DialectReading.Rejected(Errors.UnknownKey(key), valueStart);

        var unescaped = new BouncyCastleUnescaper(source, valueStart, end).Read();
        var reading = unescaped.Value is { } text ? BouncyCastleConversion.Convert(oid, text, BouncyCastleVersion.Cryptography2) : unescaped;
        if (reading.Error is { } error)
            return DialectReading.Rejected(error, reading.IsHalf ? DialectReading.OnlyWithoutHoles : end + 1);
        if (reading.Value is not { } value)
            return DialectReading.Unknown;

        attributes.Add(new NameAttribute(AttributeType.FromOid(oid), value, key, reading.StringTag));
        if (BouncyCastleQuotes.Remark(source, valueStart, end, value) is { } remark)
            (lostQuotes ??= []).Add(remark);
        previous = new WrittenAttribute(start, parts.TokenEnd, valueStart, end);
        return null;
    }
}
