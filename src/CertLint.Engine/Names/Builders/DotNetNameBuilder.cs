using CertLint.Model;

namespace CertLint.Names;

/// <summary>
/// What .NET's <c>X500DistinguishedNameBuilder</c> refuses, measured: an empty value, a country that has not two letters, what
/// the string type cannot hold. A value with holes is refused where what is known of it decides.
/// </summary>
public static class DotNetNameBuilder
{
    /// <summary>UTF-16 units.</summary>
    private const int MaximumEmailLength = 255;

    /// <summary>Why the method that adds this attribute, e.g. <c>AddCommonName</c>, throws; null where it does not.</summary>
    public static NameSyntaxError? Check(AttributeType type, MappedText value)
    {
        if (value.Length == 0)
            return new NameSyntaxError(value.Span, "the value is empty", "give it a value, or leave the call out");
        if (type.Equals(AttributeType.Country))
            return CheckCountry(value);
        if (type.Equals(AttributeType.EmailAddress) && KnownCharacters.Count(value) > MaximumEmailLength)
        {
            return new NameSyntaxError(
                value.Span, "the address has more than " + MaximumEmailLength + " characters", "shorten it");
        }

        return DotNetStringEncoding.Check(
            type.Equals(AttributeType.EmailAddress) || type.Equals(AttributeType.DomainComponent) ? StringTag.IA5 : StringTag.Utf8,
            value);
    }

    /// <summary>Why <c>Add(oid, value, tag)</c> throws on the value; null where it does not.</summary>
    /// <param name="value">The value, which may be empty here.</param>
    /// <param name="tag">The universal tag of the string type, UTF8String where the call gives none.</param>
    public static NameSyntaxError? Check(MappedText value, int tag) => DotNetStringEncoding.Check(tag, value);

    /// <summary>Why <c>Add</c> throws on the object identifier, which it takes in dotted decimal only; null where it does not.</summary>
    public static NameSyntaxError? CheckObjectIdentifier(MappedText oid)
    {
        if (!oid.IsKnown || ObjectIdentifierText.IsValid(oid.Text))
            return null;
        var known = DotNetKeys.OidOf(oid.Text.Trim());
        if (AttributeType.Country.Oid == known)
            return new NameSyntaxError(oid.Span, "it is no object identifier in dotted decimal", "call AddCountryOrRegion");
        return new NameSyntaxError(
            oid.Span, "it is no object identifier in dotted decimal", known is null ? "write one such as '2.5.4.3'" : $"write '{known}'", known);
    }

    private static NameSyntaxError? CheckCountry(MappedText value)
    {
        var isTooLong = KnownCharacters.Count(value) > 2;
        if (!isTooLong && KnownCharacters.IndexOfOther(value, IsAsciiLetter) < 0 && (!value.IsKnown || value.Length == 2))
            return null;
        var code = value.IsKnown ? CodeOf(WithoutKey(value.Text)) : null;
        return new NameSyntaxError(
            value.Span,
            "a country or region is a code of two letters",
            code is null ? "use the ISO 3166-1 code of the country in which the organization is registered" : $"use '{code}'",
            code);
    }

    private static string? CodeOf(string country) => Countries.IsAssigned(country) ? country : Countries.Suggest(country);

    private static string WithoutKey(string country)
    {
        var text = country.Trim();
        return text.StartsWith("C=", StringComparison.OrdinalIgnoreCase) ? text.Substring(2).Trim() : text;
    }

    private static bool IsAsciiLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
