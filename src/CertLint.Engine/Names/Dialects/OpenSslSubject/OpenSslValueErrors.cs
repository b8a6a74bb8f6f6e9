using CertLint.Model;

namespace CertLint.Names;

/// <summary>Says why openssl cannot encode a value.</summary>
internal static class OpenSslValueErrors
{
    private const string CountryAdvice = "use the two-letter ISO 3166-1 code";
    private const string JurisdictionCountry = "1.3.6.1.4.1.311.60.2.1.3";

    /// <summary>A value beyond or below its bounds.</summary>
    /// <param name="oid">The attribute's type.</param>
    /// <param name="type">Its bounds.</param>
    /// <param name="value">The value without escapes.</param>
    /// <param name="length">Its length as openssl counts, up to the first hole.</param>
    public static NameSyntaxError Length(string oid, OpenSslStringType type, MappedText value, int length)
    {
        if (IsCountry(oid))
            return Country(value, "country '" + NameErrorText.Show(value) + "' has not two characters");
        var name = "the " + NameOf(oid);
        if (length < type.Minimum)
            return new NameSyntaxError(value.Span, name + " has " + length + " characters and must have " + type.Minimum, "write all of it");
        if (!value.IsKnown)
            return new NameSyntaxError(value.Span, name + " has more characters than " + type.Maximum, Shorten(oid));

        var characters = value.Text.Count(character => !char.IsLowSurrogate(character));
        return characters > type.Maximum
            ? new NameSyntaxError(value.Span, name + " has " + characters + " characters and may have " + type.Maximum, Shorten(oid))
            : new NameSyntaxError(
                value.Span,
                "without -utf8 " + name + " has " + length + " characters, one for each byte, and may have " + type.Maximum,
                "add -utf8");
    }

    /// <summary>A character that does not fit the attribute's string type.</summary>
    public static NameSyntaxError Misfit(string oid, OpenSslStringType type, MappedText value, int index)
    {
        var reason = NameErrorText.ShowCharacter(value.Text, index) + " cannot be encoded in " + NameOf(oid);
        if (IsCountry(oid))
            return Country(value, reason);
        var place = value.SpanOf(index, char.IsSurrogatePair(value.Text, index) ? 2 : 1);
        return new NameSyntaxError(place, reason, type.Tag switch
        {
            StringTag.Printable => "use only letters A-Z, digits, the space and '()+,-./:=?",
            StringTag.Numeric => "use only digits and the space",
            StringTag.IA5 when oid != AttributeType.DomainComponent.Oid => "write an international domain in its ASCII form (xn--)",
            StringTag.IA5 => "write the label in its ASCII form (xn--)",
            _ => "use only characters up to U+FFFF",
        });
    }

    private static NameSyntaxError Country(MappedText value, string reason) =>
        value.IsKnown && Countries.Suggest(value.Text) is { } code
            ? new NameSyntaxError(value.Span, reason, "write " + code, code)
            : new NameSyntaxError(value.Span, reason, CountryAdvice);

    private static bool IsCountry(string oid) => oid == AttributeType.Country.Oid || oid == JurisdictionCountry;

    private static string NameOf(string oid) => OpenSslObjects.ShortNameOf(oid) ?? oid;

    private static string Shorten(string oid) =>
        oid == AttributeType.CommonName.Oid ? "shorten it and put the full host name into the SAN" : "shorten it";
}
