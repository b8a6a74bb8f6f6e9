using CertLint.Model;

namespace CertLint.Names;

/// <summary>
/// Reads a text in the steps of .NET's managed parser, so that it accepts, rejects and splits alike, quirks included.
/// </summary>
internal sealed class DotNetNameReader
{
    /// <summary>More than most names have.</summary>
    private const int UsualRdns = 8;

    private readonly MappedText source;
    private readonly string text;
    private readonly DotNetSyntax syntax;
    private readonly List<RelativeDistinguishedName> rdns = new(UsualRdns);
    private int position;
    private bool dropsQuotes;
    private bool usesOtherNames;
    private WrittenAttribute? previous;
    private List<NameRemark>? foreignEscapes;

    private DotNetNameReader(MappedText source, DotNetSyntax syntax)
    {
        this.source = source;
        text = source.Text;
        this.syntax = syntax;
    }

    private DotNetNameErrors Errors => new(source, syntax, previous);

    /// <summary>Reads the text as known, each hole as one character that is no syntax.</summary>
    public static DialectReading Read(MappedText text, DotNetNameFlags flags) => Read(text, flags, out _);

    /// <summary>The same.</summary>
    /// <param name="text">The text.</param>
    /// <param name="flags">The constructor's flags.</param>
    /// <param name="usesOtherNames">True where a key is none of .NET's own names of attributes.</param>
    public static DialectReading Read(MappedText text, DotNetNameFlags flags, out bool usesOtherNames)
    {
        var reader = new DotNetNameReader(text, new DotNetSyntax(flags));
        var reading = reader.Read();
        usesOtherNames = reader.usesOtherNames;
        return reading;
    }

    private DialectReading Read()
    {
        for (SkipWhiteSpace(); position < text.Length; SkipWhiteSpace())
        {
            if (ReadAttribute() is { } stop)
                return stop;
        }

        var name = new DistinguishedName(rdns, syntax.IsReversed, source.Span);
        return foreignEscapes is null ? DialectReading.Accepted(name) : DialectReading.Accepted(name, foreignEscapes);
    }

    private DialectReading? ReadAttribute()
    {
        var start = position;
        if (ReadKey(start, out var keyEnd) is { } badKey)
            return badKey;
        var key = SourceSpan.FromBounds(start, keyEnd);
        if (!source.IsKnown && !source.Slice(key.Start, key.Length).IsKnown)
            return DialectReading.Unknown;
        if ((DotNetKeys.FindCommon(text, start, keyEnd) ?? DotNetKeys.Find(text.Substring(key.Start, key.Length))) is not { } attribute)
            return RejectKey(start, position);

        SkipWhiteSpace();
        var isQuoted = position < text.Length && text[position] == '"' && syntax.UsesQuotes;
        int valueStart, valueEnd;
        if ((isQuoted ? ReadQuotedValue(out valueStart, out valueEnd) : ReadPlainValue(out valueStart, out valueEnd)) is { } badValue)
            return badValue;
        if (TakeValue(attribute, key, valueStart, valueEnd) is { } misfit)
            return misfit;

        usesOtherNames |= !attribute.HasOwnName;
        var quote = isQuoted ? 1 : 0;
        NoteForeignEscape(valueStart, valueEnd, quote);
        previous = new WrittenAttribute(start, keyEnd, valueStart - quote, valueEnd + quote);
        // Behind the separator; an attribute that goes to the text's end has none.
        position++;
        return null;
    }

    /// <summary>Goes behind the <c>=</c>; the first character belongs to the key, even where it is one.</summary>
    private DialectReading? ReadKey(int start, out int keyEnd)
    {
        keyEnd = start;
        for (; position < text.Length && (position == start || text[position] != '='); position++)
        {
            if (char.IsWhiteSpace(text[position]))
                return ReadEquals(start);
            if (char.IsControl(text[position]))
                return DialectReading.Rejected(Errors.ControlCharacter(position), position + 1);
            keyEnd = position + 1;
        }

        return ReadEquals(start);
    }

    private DialectReading? ReadEquals(int start)
    {
        SkipWhiteSpace();
        var isEquals = position < text.Length && text[position] == '=';
        position++;
        return isEquals ? null : RejectKey(start, position);
    }

    private DialectReading? ReadPlainValue(out int start, out int end)
    {
        start = position;
        while (position < text.Length && !syntax.IsSeparator(text[position]))
            position++;
        end = NameErrorText.TrimEnd(text, start, position);
        if (source.IsKnown || !syntax.UsesQuotes)
            return null;
        // Behind nothing but a hole, which may be empty, a quote may be an opening one.
        var quote = text.IndexOf('"', start, end - start);
        return quote >= 0 && IsUnknown(start, quote) ? DialectReading.Unknown : null;
    }

    private DialectReading? ReadQuotedValue(out int start, out int end)
    {
        start = end = ++position;
        while (true)
        {
            end = text.IndexOf('"', position);
            if (end < 0)
                return DialectReading.Rejected(Errors.OpenQuote(start - 1), text.Length + 1);
            position = end + 1;
            if (position == text.Length || text[position] != '"')
                break;
            dropsQuotes = true;
            position++;
        }

        SkipWhiteSpaceInValue();
        if (position == text.Length || syntax.IsSeparator(text[position]))
            return null;
        return source.IsHoleAt(position)
            ? DialectReading.Unknown
            : DialectReading.Rejected(Errors.BehindQuote(start - 1, end, position), position + 1);
    }

    private DialectReading? TakeValue(DotNetAttribute attribute, SourceSpan key, int start, int end)
    {
        var value = source.Slice(start, end - start);
        // Once a value had a doubled quote, .NET takes quotes out of every later value too, quoted or not.
        if (dropsQuotes)
            value = DotNetQuotes.Undouble(value);
        var encoding = DotNetValueEncoding.Of(attribute.StringRule, value, syntax.ForcesUtf8);
        if (encoding.Misfit >= 0)
        {
            return DialectReading.Rejected(
                DotNetNameErrors.Misfit(attribute, value, encoding.Misfit),
                Surrogates.IsUnpaired(value.Text, encoding.Misfit) ? DialectReading.OnlyWithoutHoles : position + 1);
        }

        rdns.Add(new RelativeDistinguishedName(new NameAttribute(attribute.Type, value, source, key, encoding.StringTag)));
        return null;
    }

    private void NoteForeignEscape(int start, int end, int quote)
    {
        if (text.IndexOf('\\', start, end - start) < 0)
            return;
        var separator = quote == 0 && end == position && end < text.Length ? text[end] : default(char?);
        var place = source.SpanOf(start - quote, end - start + (2 * quote));
        var written = source.Slice(start, end - start);
        if (DotNetForeignEscapes.Remark(quote == 0 ? written : DotNetQuotes.Undouble(written), place, separator, syntax.UsesQuotes) is { } remark)
            (foreignEscapes ??= []).Add(remark);
    }

    private DialectReading RejectKey(int start, int decidedAt) => DialectReading.Rejected(Errors.Key(start), decidedAt);

    private bool IsUnknown(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!source.IsHoleAt(i) && !char.IsWhiteSpace(text[i]))
                return false;
        }

        return true;
    }

    private void SkipWhiteSpace()
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
            position++;
    }

    /// <summary>Where line breaks separate, they are white space all the same, but end the value.</summary>
    private void SkipWhiteSpaceInValue()
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]) && !syntax.IsSeparator(text[position]))
            position++;
    }
}
