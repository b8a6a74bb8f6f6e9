using CertLint.Model;

namespace CertLint.Names;

/// <summary>Reads a text in the steps of go-ldap's <c>ParseDN</c>, so that it accepts, rejects and splits alike.</summary>
internal sealed class Rfc4514NameReader
{
    private readonly MappedText source;
    private readonly string text;
    private readonly List<RelativeDistinguishedName> rdns = [];
    private readonly List<NameAttribute> attributes = [];
    private int start, keyStart, emptyKey = -1;
    private string? oid;
    private MappedText? key;
    private WrittenAttribute? previous;

    private Rfc4514NameReader(MappedText source)
    {
        this.source = source;
        text = source.Text;
    }

    private Rfc4514NameErrors Errors => new(source, previous);

    /// <summary>Reads the text as known, each hole as one character that is no syntax.</summary>
    public static DialectReading Read(MappedText text) => new Rfc4514NameReader(text).Read();

    private DialectReading Read()
    {
        if (string.IsNullOrWhiteSpace(text))
            return Accept();
        for (var i = 0; i < text.Length; i++)
        {
            DialectReading? stop = text[i] switch
            {
                '\\' => Skip(ref i),
                '=' when oid is null => TakeKey(i),
                ',' or '+' or ';' => oid is null ? RejectPart(i) : TakeValue(i),
                _ => null,
            };
            if (stop is { } reading)
                return reading;
        }

        return oid is null ? RejectPart(text.Length) : TakeValue(text.Length) ?? Accept();
    }

    /// <summary>A hole behind a backslash may hold anything: what it escapes and what follows unescaped.</summary>
    private DialectReading? Skip(ref int i)
    {
        i++;
        return i < text.Length && source.IsHoleAt(i) ? DialectReading.Unknown : null;
    }

    private DialectReading? TakeKey(int end)
    {
        var reading = new Rfc4514Unescaper(source).Read(start, end);
        if (reading.Error is { } error)
            return Reject(error, end, reading.IsHalf);
        if (reading.Value is not { IsKnown: true } meaning)
            return DialectReading.Unknown;
        keyStart = start;
        start = end + 1;
        // go-ldap goes on as if nothing had been there.
        if (meaning.Length == 0)
        {
            emptyKey = end;
            return null;
        }

        key = source.Slice(keyStart, end - keyStart).Trim();
        if (Rfc4514Keys.HasSignedArc(meaning.Text))
            return DialectReading.Unknown;
        oid = Rfc4514Keys.OidOf(meaning.Text);
        return oid is null ? Reject(Errors.UnknownKey(key, keyStart), end) : null;
    }

    private DialectReading? TakeValue(int end)
    {
        var reading = ReadValue(end);
        if (reading.Error is { } error)
            return Reject(error, end, reading.IsHalf);
        if (reading.Value is not { } value)
            return DialectReading.Unknown;
        attributes.Add(new NameAttribute(AttributeType.FromOid(oid!), value, key, StringTagOf(value)));
        if (end == text.Length || text[end] != '+')
        {
            rdns.Add(new RelativeDistinguishedName([.. attributes]));
            attributes.Clear();
        }

        previous = new WrittenAttribute(keyStart, start - 1, start, end);
        start = end + 1;
        oid = null;
        emptyKey = -1;
        return null;
    }

    private ValueReading ReadValue(int end)
    {
        var first = start;
        while (first < end && source.IsHoleAt(first))
            first++;
        if (first == end || text[first] != '#')
            return new Rfc4514Unescaper(source).Read(start, end);
        var written = source.Slice(start, end - start);
        return written.IsKnown ? Rfc4514HexValue.Read(written) : ValueReading.Unknown;
    }

    /// <summary>What Go's encoder chooses, whatever the attribute: it knows no IA5String.</summary>
    private static int? StringTagOf(MappedText value) =>
        !value.IsKnown ? null : value.Text.All(PrintableString.Contains) ? StringTag.Printable : StringTag.Utf8;

    private DialectReading RejectPart(int end) =>
        Reject(emptyKey >= 0 ? KeylessPart.NoKey(source, emptyKey) : Errors.NoKey(start, end), end);

    private static DialectReading Reject(NameSyntaxError error, int end, bool isHalf = false) =>
        DialectReading.Rejected(error, isHalf ? DialectReading.OnlyWithoutHoles : end + 1);

    private DialectReading Accept()
    {
        var name = new DistinguishedName(rdns, IsEncodedInReverse: true, source.Span);
        return EncodedOrder.Remark(name, "the RDN written last is encoded first", "write the common name first and the country last") is { } remark
            ? new DialectReading(new NameParse(name, null) { Remarks = [remark] })
            : DialectReading.Accepted(name);
    }
}
