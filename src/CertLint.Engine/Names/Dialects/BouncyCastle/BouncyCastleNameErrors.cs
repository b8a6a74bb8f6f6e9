using CertLint.Model;

namespace CertLint.Names;

/// <summary>Says why BouncyCastle rejects a text, where, and what to write instead.</summary>
internal readonly struct BouncyCastleNameErrors(
    MappedText source, bool isReversed, WrittenAttribute? previous, BouncyCastleVersion version)
{
    private const string UseLists = "use the constructor of X509Name that takes lists";

    private string Text => source.Text;

    /// <summary>A backslash and one hexadecimal digit.</summary>
    public static NameSyntaxError HalfByte(MappedText source, int start, int end)
    {
        var part = source.Slice(start, end - start);
        return new NameSyntaxError(
            part.Span, "'" + NameErrorText.Show(part) + "' is no escape of two hexadecimal digits", "write \\\\ for a backslash");
    }

    /// <summary>Escaped octets that are no UTF-8, or are not together with those of an earlier escape.</summary>
    public static NameSyntaxError NoUtf8(MappedText escapes, bool mixed) => new(
        escapes.Span,
        mixed ? "BouncyCastle mixes '" + NameErrorText.Show(escapes) + "' with an earlier escape" : "'" + NameErrorText.Show(escapes) + "' is no UTF-8",
        "write the characters themselves");

    /// <summary>Half of a surrogate pair in a value that becomes UTF-8.</summary>
    public static NameSyntaxError Unencodable(MappedText value, int index) => new(
        value.SpanOf(index, 1), "the value holds " + NameErrorText.ShowCharacter(value.Text, index) + ", which is half a character", "remove it");

    /// <summary>Quotes around nothing but spaces.</summary>
    public static NameSyntaxError BlankInQuotes(MappedText source, int start, int end) => new(
        source.Slice(start, end - start).Trim().Span, "of the quotes around nothing but spaces", "write a value or leave the attribute out");

    /// <summary>A country that has not two characters.</summary>
    public static NameSyntaxError CountryLength(MappedText value)
    {
        var code = Countries.Suggest(value.Text);
        return new NameSyntaxError(
            value.Span,
            "country '" + NameErrorText.Show(value) + "' has not two characters",
            code is null ? "use the two-letter ISO 3166-1 code" : "use " + code,
            code);
    }

    /// <summary>A common name beyond its upper bound.</summary>
    public static NameSyntaxError CommonNameLength(MappedText value, int maximum) => new(
        value.Span, "the CN has " + value.Length + " characters and may have " + maximum, "shorten it and put the full host name into the SAN");

    /// <summary>A date of birth that is no GeneralizedTime.</summary>
    public static NameSyntaxError DateOfBirth(MappedText value) => new(
        value.Span, "'" + NameErrorText.Show(value) + "' is no GeneralizedTime", "write it like 19700131120000Z");

    /// <summary>A <c>#</c> that no DER encoding follows.</summary>
    public static NameSyntaxError BadHex(MappedText value) => new(
        value.Span,
        "a value that starts with '#' must be an encoded value in hexadecimal",
        "write \\#",
        "\\" + value.Text);

    /// <summary>A number sign where 1.9 looks for the character before it and finds none.</summary>
    public static NameSyntaxError NumberSign(MappedText source, int index) => new(
        source.SpanOf(index, 1), "BouncyCastle fails at this escaped number sign", UseLists);

    /// <summary>A quote or backslash without its other half.</summary>
    public NameSyntaxError Unpaired(int index) => Text[index] == '"'
        ? new NameSyntaxError(source.SpanOf(index, 1), "of the quote that is never closed", "close it, or write \\\" for a quote in the value")
        : new NameSyntaxError(source.SpanOf(index, 1), "of the backslash at the end, which escapes nothing", "remove it, or write \\\\ for a backslash");

    /// <summary>A part without <c>=</c>.</summary>
    public NameSyntaxError NoKey(int start, int end)
    {
        var part = source.Slice(start, end - start).Trim();
        if (part.Length == 0)
            return EmptyPart(start, end);
        if (previous is { } before)
            return new BouncyCastleTail(source, before, UseLists).Error(end);
        var release = version;
        return KeylessPart.Error(source, start, end, key => BouncyCastleKeys.OidOf(key, release) is not null);
    }

    /// <summary>A key that is not in BouncyCastle's table.</summary>
    public NameSyntaxError UnknownKey(MappedText key)
    {
        if (key.Length == 0)
            return new NameSyntaxError(key.Span, "no key stands before '='", "write a key such as CN");
        if (previous is null && key.Text[0] == '/')
            return SlashForm.Error(source, isReversed, value => "\"" + value.Replace("\"", "") + "\"");
        var reason = "'" + NameErrorText.Show(key) + "' is no attribute key that BouncyCastle knows";
        if (KeyCorrections.IsAlternativeName(key.Text))
            return new NameSyntaxError(key.Span, reason, "add it as GeneralName of a subjectAltName instead");
        if (BouncyCastleKeys.Correct(key.Text, version) is { } correction)
            return new NameSyntaxError(key.Span, reason, "use " + correction, correction);
        return new NameSyntaxError(key.Span, reason, previous is null
            ? "use a key such as CN, O, OU, L, ST or C"
            : "put the value before it into quotes if the " + NameErrorText.NameSeparator(Text[previous.Value.ValueEnd]) + " belongs to it");
    }

    private NameSyntaxError EmptyPart(int start, int end)
    {
        if (start > 0 && Text[start - 1] == '+' && previous is { } before)
            return new BouncyCastleTail(source, before, UseLists).Error(end);
        if (end < Text.Length)
        {
            return new NameSyntaxError(
                source.SpanOf(end, 1), "a " + NameErrorText.NameSeparator(Text[end]) + " stands where a key is expected", "remove it", "");
        }

        return start == 0
            ? new NameSyntaxError(source.Span, "it is blank", "write each part as key=value")
            : new NameSyntaxError(source.SpanOf(start - 1, 1), "of the comma at the end", "remove it", "");
    }
}
