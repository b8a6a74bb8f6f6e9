using CertLint.Model;

namespace CertLint.Names;

/// <summary>What <see cref="CertStrToNameTokenizer"/> met.</summary>
internal enum CertStrToNameToken
{
    /// <summary>A key and its value.</summary>
    Attribute,

    /// <summary>Nothing but white space up to the text's end.</summary>
    End,

    /// <summary>What should be a key, without <c>=</c> behind it.</summary>
    NoEquals,

    /// <summary>Text between the quote that ends a value and the separator.</summary>
    BehindQuote,

    /// <summary>A quote that nothing closes.</summary>
    OpenQuote,
}

/// <summary>
/// Cuts a text into attributes by the grammar of <c>CertStrToName</c>, which is that of .NET on Linux too: white space is
/// trimmed, and <c>""</c> in quotes is a quote. Each character is looked at once.
/// </summary>
internal struct CertStrToNameTokenizer(MappedText source, CertStrToNameSyntax syntax)
{
    private readonly string text = source.Text;

    /// <summary>Where the last token starts, with the white space before it.</summary>
    public int Start { get; private set; }

    /// <summary>Where the last token ends: at its separator, or the text's end; in an error, behind what decides it.</summary>
    public int End { get; private set; } = -1;

    /// <summary>The offset of the <c>=</c>.</summary>
    public int EqualsSign { get; private set; }

    /// <summary>The attribute; in an error, as far as it was read.</summary>
    public WrittenAttribute Attribute { get; private set; }

    /// <summary>The value stands in quotes.</summary>
    public bool IsQuoted { get; private set; }

    /// <summary>Takes the next token.</summary>
    public CertStrToNameToken Next()
    {
        Start = Math.Min(End + 1, text.Length);
        IsQuoted = false;
        var keyStart = SkipWhiteSpace(Start);
        if (keyStart == text.Length)
            return CertStrToNameToken.End;
        var keyEnd = keyStart;
        while (keyEnd < text.Length && text[keyEnd] != '=' && !char.IsWhiteSpace(text[keyEnd]))
            keyEnd++;
        EqualsSign = SkipWhiteSpace(keyEnd);
        Attribute = new WrittenAttribute(keyStart, keyEnd, keyEnd, keyEnd);
        if (EqualsSign == text.Length || text[EqualsSign] != '=')
        {
            End = EqualsSign;
            return CertStrToNameToken.NoEquals;
        }

        var valueStart = SkipWhiteSpace(EqualsSign + 1);
        return valueStart < text.Length && text[valueStart] == '"' && syntax.UsesQuotes
            ? TakeQuoted(valueStart)
            : TakePlain(valueStart);
    }

    private CertStrToNameToken TakePlain(int valueStart)
    {
        End = syntax.NextSeparator(text, valueStart);
        Attribute = Attribute with { ValueStart = valueStart, ValueEnd = NameErrorText.TrimEnd(text, valueStart, End) };
        return CertStrToNameToken.Attribute;
    }

    private CertStrToNameToken TakeQuoted(int open)
    {
        IsQuoted = true;
        var close = text.IndexOf('"', open + 1);
        while (close >= 0 && close + 1 < text.Length && text[close + 1] == '"')
            close = text.IndexOf('"', close + 2);
        Attribute = Attribute with { ValueStart = open, ValueEnd = close < 0 ? text.Length : close + 1 };
        End = Attribute.ValueEnd;
        if (close < 0)
            return CertStrToNameToken.OpenQuote;
        while (End < text.Length && !syntax.IsSeparator(text[End]))
        {
            if (!char.IsWhiteSpace(text[End]))
                return CertStrToNameToken.BehindQuote;
            End++;
        }

        return CertStrToNameToken.Attribute;
    }

    private readonly int SkipWhiteSpace(int start)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        return start;
    }
}
