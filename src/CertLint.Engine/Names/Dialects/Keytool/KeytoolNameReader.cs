using CertLint.Model;

namespace CertLint.Names;

/// <summary>Reads a text in the steps of Java's <c>X500Name</c>, so that it accepts, rejects and splits alike.</summary>
internal sealed class KeytoolNameReader
{
    private readonly MappedText source;
    private readonly List<RelativeDistinguishedName> rdns = [];
    private readonly List<NameAttribute> attributes = [];
    private readonly List<NameRemark> remarks = [];
    private WrittenAttribute? previous;

    private KeytoolNameReader(MappedText source) => this.source = source;

    private KeytoolNameErrors Errors => new(source, previous);

    /// <summary>Reads the text as known, each hole as one character that is no syntax.</summary>
    public static DialectReading Read(MappedText text) => new KeytoolNameReader(text).Read();

    private DialectReading Read()
    {
        if (source.Length == 0)
            remarks.Add(KeytoolRemarks.Empty(source));
        for (var start = source.Length == 0 ? 1 : 0; start <= source.Length;)
        {
            var end = KeytoolSeparators.EndOfRdn(source.Text, start);
            if (ReadRdn(start, end) is { } stop)
                return stop;
            start = end + 1;
        }

        if (source.Holes.Any(hole => IsBehindBackslash(hole.Key)))
            return DialectReading.Unknown;
        var name = new DistinguishedName(rdns, IsEncodedInReverse: true, source.Span);
        return new DialectReading(new NameParse(name, null) { Remarks = remarks });
    }

    private DialectReading? ReadRdn(int start, int end)
    {
        attributes.Clear();
        for (var next = start; next <= end;)
        {
            var attributeEnd = KeytoolSeparators.EndOfAttribute(source.Text, start, next, end);
            if (ReadAttribute(next, attributeEnd) is { } stop)
                return stop;
            next = attributeEnd + 1;
        }

        rdns.Add(new RelativeDistinguishedName([.. attributes]));
        return null;
    }

    private DialectReading? ReadAttribute(int start, int end)
    {
        var equals = source.Text.IndexOf('=', start, end - start);
        if (equals < 0)
            return DialectReading.Rejected(Errors.NoKey(start, end), end + 1);

        var key = JavaWhiteSpace.Trim(source.Slice(start, equals - start));
        if (!key.IsKnown || !KeytoolKeys.CanTell(key.Text))
            return DialectReading.Unknown;
        if (KeytoolKeys.OidOf(key.Text) is not { } oid)
            return DialectReading.Rejected(Errors.UnknownKey(key), equals + 1);

        var reading = new KeytoolValueReader(source, key, equals + 1, end, remarks).Read(oid);
        if (reading.Error is { } error)
            return DialectReading.Rejected(error, reading.DecidedAt);
        if (reading.Value is not { } value)
            return DialectReading.Unknown;

        attributes.Add(new NameAttribute(AttributeType.FromOid(oid), value, key, reading.StringTag));
        previous = new WrittenAttribute(start, equals, equals + 1, end);
        return null;
    }

    /// <summary>Where the hole is empty, the backslash stands before a character that it escapes, or miscounts.</summary>
    private bool IsBehindBackslash(int hole) => hole > 0 && source.Text[hole - 1] == '\\';
}
