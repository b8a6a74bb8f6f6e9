using CertLint.Model;

namespace CertLint.Names;

/// <summary>Reads a text as <c>CertStrToName</c> is known to; what is not known of it makes the reading unknown.</summary>
internal sealed class CertStrToNameReader
{
    private readonly MappedText source;
    private readonly string text;
    private readonly CertStrToNameFlags flags;
    private readonly CertStrToNameSyntax syntax;
    private readonly List<RelativeDistinguishedName> rdns = [];
    private readonly List<NameAttribute> attributes = [];
    private readonly List<NameRemark> remarks = [];
    private bool isUncertain;
    private WrittenAttribute? previous;

    private CertStrToNameReader(MappedText source, CertStrToNameFlags flags)
    {
        this.source = source;
        text = source.Text;
        this.flags = flags;
        syntax = new CertStrToNameSyntax(flags);
    }

    private CertStrToNameErrors Errors => new(source, syntax, previous);

    /// <summary>Reads the text as known, each hole as one character that is no syntax.</summary>
    public static DialectReading Read(MappedText text, CertStrToNameFlags flags) => new CertStrToNameReader(text, flags).Read();

    private DialectReading Read()
    {
        // To Windows a text ends at U+0000.
        if (text.IndexOf('\0') >= 0)
            return DialectReading.Unknown;
        var tokens = new CertStrToNameTokenizer(source, syntax);
        while (true)
        {
            var token = tokens.Next();
            switch (token)
            {
                case CertStrToNameToken.End:
                    return Finish();
                case CertStrToNameToken.NoEquals:
                    return DialectReading.Rejected(Errors.Key(tokens.Attribute.KeyStart), tokens.End + 1);
                case CertStrToNameToken.OpenQuote:
                    return DialectReading.Rejected(Errors.OpenQuote(tokens.Attribute.ValueStart), text.Length + 1);
                case CertStrToNameToken.BehindQuote:
                    return source.IsHoleAt(tokens.End)
                        ? DialectReading.Unknown
                        : DialectReading.Rejected(Errors.BehindQuote(tokens.Attribute, tokens.End), tokens.End + 1);
                default:
                    if (Take(tokens) is { } stop)
                        return stop;
                    break;
            }
        }
    }

    private DialectReading? Take(CertStrToNameTokenizer token)
    {
        var written = token.Attribute;
        var key = source.Slice(written.KeyStart, written.KeyEnd - written.KeyStart);
        if (!key.IsKnown || HasOddEdge(token))
            return DialectReading.Unknown;
        var oid = CertStrToNameKeys.OidOf(key.Text);
        if (oid is null && !CertStrToNameKeys.IsOddOid(key.Text))
            return DialectReading.Rejected(Errors.Key(written.KeyStart), token.EqualsSign + 1);
        var value = ValueOf(token);
        if (!token.IsQuoted && syntax.UsesQuotes && value.Text.IndexOf('"') >= 0)
            return DialectReading.Unknown;

        var reading = oid is null ? ValueReading.Unknown : Encode(oid, value, token.IsQuoted);
        if (reading.Error is { } error)
            return DialectReading.Rejected(error, reading.IsHalf ? DialectReading.OnlyWithoutHoles : token.End + 1);
        Add(key, oid, value, reading, isJoined: token.End < text.Length && text[token.End] == '+');
        previous = written;
        return null;
    }

    private void Add(MappedText key, string? oid, MappedText value, ValueReading reading, bool isJoined)
    {
        // The text may still be wrong further on, which is certain then, whatever became of this value.
        if (reading.Value is null || oid is null)
            isUncertain = true;
        else
            attributes.Add(new NameAttribute(AttributeType.FromOid(oid), reading.Value, key, reading.StringTag));
        if (reading.StringTag is { } tag && Errors.Octets(oid!, tag, value) is { } remark)
            remarks.Add(remark);
        if (isJoined || attributes.Count == 0)
            return;
        rdns.Add(new RelativeDistinguishedName([.. attributes]));
        attributes.Clear();
    }

    private ValueReading Encode(string oid, MappedText value, bool isQuoted)
    {
        var first = 0;
        while (first < value.Length && value.IsHoleAt(first))
            first++;
        if (isQuoted || first == value.Length || value.Text[first] != '#')
            return CertStrToNameValues.Encode(oid, value, flags);
        return value.IsKnown ? CertStrToNameValues.EncodeOctets(value) : ValueReading.Unknown;
    }

    private MappedText ValueOf(CertStrToNameTokenizer token)
    {
        var (start, end) = (token.Attribute.ValueStart, token.Attribute.ValueEnd);
        return token.IsQuoted ? DotNetQuotes.Undouble(source.Slice(start + 1, end - start - 2)) : source.Slice(start, end - start);
    }

    /// <summary>White space outside ASCII was trimmed, which Windows may not do.</summary>
    private bool HasOddEdge(CertStrToNameTokenizer token)
    {
        var written = token.Attribute;
        return IsOdd(token.Start, written.KeyStart) || IsOdd(written.KeyEnd, token.EqualsSign)
            || IsOdd(token.EqualsSign + 1, written.ValueStart) || IsOdd(written.ValueEnd, token.End);
    }

    private bool IsOdd(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] > '\u007F')
                return true;
        }

        return false;
    }

    private NameRemark? OrderOf(DistinguishedName name) => syntax.IsReversed
        ? EncodedOrder.Remark(name, "Windows encodes the RDN written last first", "write the common name first and the country last")
        : EncodedOrder.Remark(name, "Windows keeps the written order", "write the country first and the common name last, or set the flag that reverses it");

    private DialectReading Finish()
    {
        // Behind a plus sign an attribute is missing, as one may be behind a comma.
        if (isUncertain || attributes.Count > 0)
            return DialectReading.Unknown;
        var name = new DistinguishedName(rdns, syntax.IsReversed, source.Span);
        if (OrderOf(name) is { } remark)
            remarks.Add(remark);
        return new DialectReading(new NameParse(name, null) { Remarks = remarks });
    }
}
