using CertLint.Model;

namespace CertLint.Names;

/// <summary>
/// Reads a text in the steps of .NET's managed parser, so that it accepts, rejects and splits alike, quirks included.
/// </summary>
internal sealed class DotNetNameReader
{
    private readonly MappedText source;
    private readonly string text;
    private readonly DotNetSyntax syntax;
    private readonly List<RelativeDistinguishedName> rdns = [];
    private State state = State.Key;
    private MappedText? key;
    private string oid = "";
    private int keyStart, keyEnd, valueStart, valueEnd;
    private bool isQuoted, dropsQuotes;
    private WrittenAttribute? previous;

    private DotNetNameReader(MappedText source, DotNetSyntax syntax)
    {
        this.source = source;
        text = source.Text;
        this.syntax = syntax;
    }

    private enum State
    {
        Key,
        InKey,
        Equals,
        Value,
        InValue,
        InQuotes,
        AtQuote,
        Separator,
    }

    private DotNetNameErrors Errors => new(source, syntax, previous);

    /// <summary>Reads the text as known, each hole as one character that is no syntax.</summary>
    public static DialectReading Read(MappedText text, DotNetNameFlags flags) =>
        new DotNetNameReader(text, new DotNetSyntax(flags)).Read();

    private DialectReading Read()
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Step(i) is { } stop)
                return stop;
        }

        return Finish();
    }

    private DialectReading? Step(int i)
    {
        var character = text[i];
        switch (state)
        {
            case State.Key when char.IsWhiteSpace(character):
            case State.Value when char.IsWhiteSpace(character):
                return null;
            case State.Key:
                keyStart = i;
                return StepInKey(i);
            case State.InKey or State.Equals when character == '=':
                return TakeKey(i);
            case State.InKey:
                return StepInKey(i);
            case State.Equals:
                return char.IsWhiteSpace(character) ? null : RejectKey(i + 1);
            case State.Value:
                return StartValue(i);
            case State.InValue:
                return StepInValue(i);
            case State.InQuotes:
                return StepInQuotes(i);
            case State.AtQuote when character == '"':
                state = State.InQuotes;
                dropsQuotes = true;
                return null;
            default:
                return StepBehindQuote(i);
        }
    }

    private DialectReading? StepInKey(int i)
    {
        if (char.IsWhiteSpace(text[i]))
        {
            state = State.Equals;
            return null;
        }

        state = State.InKey;
        if (char.IsControl(text[i]))
            return DialectReading.Rejected(Errors.ControlCharacter(i), i + 1);
        keyEnd = i + 1;
        return null;
    }

    private DialectReading? TakeKey(int i)
    {
        key = source.Slice(keyStart, keyEnd - keyStart);
        if (!key.IsKnown)
            return DialectReading.Unknown;
        if (DotNetKeys.OidOf(key.Text) is not { } known)
            return RejectKey(i + 1);
        oid = known;
        state = State.Value;
        isQuoted = false;
        return null;
    }

    private DialectReading RejectKey(int decidedAt) => DialectReading.Rejected(Errors.Key(keyStart), decidedAt);

    private DialectReading? StartValue(int i)
    {
        if (text[i] == '"' && syntax.UsesQuotes)
        {
            isQuoted = true;
            valueStart = i + 1;
            state = State.InQuotes;
            return null;
        }

        valueStart = valueEnd = i;
        if (syntax.IsSeparator(text[i]))
            return TakeValue(i);
        state = State.InValue;
        valueEnd = i + 1;
        return null;
    }

    private DialectReading? StepInValue(int i)
    {
        if (syntax.IsSeparator(text[i]))
            return TakeValue(i);
        if (char.IsWhiteSpace(text[i]))
            return null;
        // Behind nothing but a hole, which may be empty, the quote may be an opening one.
        if (text[i] == '"' && syntax.UsesQuotes && IsUnknownUpTo(i))
            return DialectReading.Unknown;
        valueEnd = i + 1;
        return null;
    }

    private DialectReading? StepInQuotes(int i)
    {
        if (text[i] != '"')
            return null;
        valueEnd = i;
        state = State.AtQuote;
        return null;
    }

    private DialectReading? StepBehindQuote(int i)
    {
        state = State.Separator;
        if (syntax.IsSeparator(text[i]))
            return TakeValue(i);
        if (char.IsWhiteSpace(text[i]))
            return null;
        return source.IsHoleAt(i)
            ? DialectReading.Unknown
            : DialectReading.Rejected(Errors.BehindQuote(valueStart - 1, valueEnd, i), i + 1);
    }

    private bool IsUnknownUpTo(int end)
    {
        for (var i = valueStart; i < end; i++)
        {
            if (!source.IsHoleAt(i) && !char.IsWhiteSpace(text[i]))
                return false;
        }

        return true;
    }

    private DialectReading? TakeValue(int end)
    {
        var value = source.Slice(valueStart, valueEnd - valueStart);
        // Once a value had a doubled quote, .NET takes quotes out of every later value too, quoted or not.
        if (dropsQuotes)
            value = DotNetQuotes.Undouble(value);
        var misfit = DotNetValueEncoding.FirstMisfit(oid, value);
        if (misfit >= 0)
        {
            return DialectReading.Rejected(
                DotNetNameErrors.Misfit(oid, value, misfit),
                Surrogates.IsUnpaired(value.Text, misfit) ? DialectReading.OnlyWithoutHoles : end + 1);
        }

        rdns.Add(new RelativeDistinguishedName([new NameAttribute(AttributeType.FromOid(oid), value, key)]));
        var quote = isQuoted ? 1 : 0;
        previous = new WrittenAttribute(keyStart, keyEnd, valueStart - quote, valueEnd + quote);
        state = State.Key;
        return null;
    }

    private DialectReading Finish()
    {
        switch (state)
        {
            case State.InKey or State.Equals:
                return RejectKey(text.Length + 1);
            case State.InQuotes:
                return DialectReading.Rejected(Errors.OpenQuote(valueStart - 1), text.Length + 1);
            case State.Value:
                valueStart = valueEnd = text.Length;
                break;
        }

        if (state != State.Key && TakeValue(text.Length) is { } stop)
            return stop;
        return DialectReading.Accepted(new DistinguishedName(rdns, syntax.IsReversed, source.Span));
    }
}
