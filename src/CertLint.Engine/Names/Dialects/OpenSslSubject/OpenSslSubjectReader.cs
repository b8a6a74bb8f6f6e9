using CertLint.Model;

namespace CertLint.Names;

/// <summary>Reads a text in the steps of openssl's <c>parse_name</c>, so that it accepts, drops, joins and splits alike.</summary>
internal sealed class OpenSslSubjectReader
{
    private readonly MappedText source;
    private readonly string text;
    private readonly OpenSslSubjectOptions options;
    private readonly List<List<NameAttribute>> rdns = [];
    private readonly OpenSslSubjectRemarks remarks;
    private WrittenAttribute? previous;
    private int nextHole;

    private OpenSslSubjectReader(MappedText source, OpenSslSubjectOptions options)
    {
        this.source = source;
        text = source.Text;
        this.options = options;
        remarks = new OpenSslSubjectRemarks(source);
    }

    /// <summary>Reads the text as known, each hole as one character that is no syntax.</summary>
    public static DialectReading Read(MappedText text, OpenSslSubjectOptions options) =>
        new OpenSslSubjectReader(text, options).Read();

    private DialectReading Read()
    {
        if (FirstHole(0, 1) == 0)
            return DialectReading.Unknown;
        if (text.Length == 0 || text[0] != '/')
            return DialectReading.Rejected(OpenSslSubjectErrors.NoSlash(source), 1);

        for (var start = 1; start < text.Length;)
        {
            if (ReadAttribute(start) is { } stop)
                return stop;
            start = previous!.Value.ValueEnd + 1;
        }

        var name = new DistinguishedName(
            [.. rdns.Select(rdn => new RelativeDistinguishedName(rdn))], IsEncodedInReverse: false, source.Span);
        return new DialectReading(new NameParse(name, null) { Remarks = remarks.Finish(previous) });
    }

    private DialectReading? ReadAttribute(int start)
    {
        var equals = text.IndexOf('=', start);
        if (FirstHole(start, equals < 0 ? text.Length : equals) >= 0)
            return DialectReading.Unknown;
        if (equals < 0)
            return DialectReading.Rejected(OpenSslSubjectErrors.NoEquals(source, start, previous), text.Length + 1);
        var end = OpenSslEscapes.EndOfValue(text, equals + 1);
        if (end > text.Length)
            return DialectReading.Rejected(OpenSslSubjectErrors.OpenEscape(source), text.Length + 1);
        // The hole may be empty, and what follows it escaped.
        if (OpenSslEscapes.Remove(source, equals + 1, end) is not { } value)
            return DialectReading.Unknown;

        var before = previous;
        var written = new WrittenAttribute(start, equals, equals + 1, end);
        previous = written;
        var key = source.Slice(start, equals - start);
        var oid = OpenSslAttributeKeys.OidOf(key.Text);
        if (oid is null && !OpenSslNamesWithoutOid.Contains(key.Text))
            remarks.Dropped(written, before, value);
        else if (value.Length == 0)
            remarks.Empty(written, oid);
        else
            return oid is null ? DialectReading.Rejected(OpenSslSubjectErrors.NoOid(key), end + 1) : TakeAttribute(oid, key, value, written);
        return null;
    }

    private DialectReading? TakeAttribute(string oid, MappedText key, MappedText value, WrittenAttribute written)
    {
        var reading = OpenSslValueEncoding.Encode(oid, value, options.IsUtf8);
        if (reading.Error is { } error && options.ChecksValues)
        {
            var hole = FirstHole(written.ValueStart, written.ValueEnd);
            return DialectReading.Rejected(error with { Kind = NameErrorKind.Value }, hole < 0 ? written.ValueEnd + 1 : hole);
        }

        // A plus sign joins to the last RDN that openssl took, whatever it dropped since.
        var joins = text[written.KeyStart - 1] == '+' && rdns.Count > 0;
        if (!joins)
            rdns.Add([]);
        var rdn = rdns[rdns.Count - 1];
        var attribute = new NameAttribute(AttributeType.FromOid(oid), reading.Value ?? value, key, reading.StringTag);
        rdn.Add(attribute);
        if (rdn.Count == 2 && !options.IsMultiValued)
            remarks.Joined(written);
        remarks.Taken(attribute, value, written);
        return null;
    }

    /// <summary>The offset of the first hole in a stretch that lies behind those asked for before, or -1.</summary>
    private int FirstHole(int start, int end)
    {
        var holes = source.Holes;
        while (nextHole < holes.Count && holes[nextHole].Key < start)
            nextHole++;
        return nextHole < holes.Count && holes[nextHole].Key < end ? holes[nextHole].Key : -1;
    }
}
