using CertLint.Model;

namespace CertLint.Names;

/// <summary>
/// What .NET on another platform makes of a text that .NET on Linux accepts: Windows hands it to CertStrToName, for which a
/// plus sign and a leading number sign are syntax; macOS has no OpenSSL to ask for a key.
/// </summary>
internal static class DotNetRemarks
{
    /// <summary>What is to be said of a key; null for one that .NET knows on every platform.</summary>
    public static NameRemark? OfKey(MappedText key, AttributeType type)
    {
        var name = key.Text;
        if (DotNetKeys.IsPortable(name))
            return null;
        var shown = "'" + NameErrorText.Show(key) + "'";
        if (DotNetObjectNames.OidOf(name) is not null)
        {
            return new NameRemark(
                NameRemarkKind.PlatformDependent,
                key.Span,
                shown + " names no attribute, although .NET on Linux takes the name of any object for a key",
                "use a key such as CN, O, OU, L, ST or C");
        }

        var reason = shown + " is no key of .NET's own, which asks OpenSSL for it on Linux and may reject it elsewhere";
        if (KeyCorrections.IsAlternativeName(name))
            return new NameRemark(NameRemarkKind.PlatformDependent, key.Span, reason, "add it with SubjectAlternativeNameBuilder instead");
        var portable = DotNetKeys.PortableKeyOf(type);
        return new NameRemark(NameRemarkKind.PlatformDependent, key.Span, reason, "use " + portable, portable);
    }

    /// <summary>What is to be said of a value without quotes around it.</summary>
    public static NameRemark? OfPlainValue(MappedText value, DotNetSyntax syntax)
    {
        var plus = syntax.UsesPlusSign ? value.Text.IndexOf('+') : -1;
        if (plus < 0 && (value.Length == 0 || value.Text[0] != '#'))
            return null;
        var shown = "'" + NameErrorText.Show(value) + "'";
        var reason = plus < 0
            ? shown + " is text on Linux and an encoded value in hexadecimal on Windows"
            : shown + " is one value on Linux, but its plus sign joins two attributes on Windows";
        // Whether two attributes are meant, nobody but the writer knows.
        var mayBeTwo = plus >= 0 && value.Text.IndexOf('=', plus) >= 0;
        var quoted = syntax.UsesQuotes && value.IsKnown && !mayBeTwo ? DotNetQuotes.Quote(value.Text) : null;
        var advice = quoted is not null ? "write " + NameErrorText.Show(MappedText.Verbatim(quoted, 0))
            : !syntax.UsesQuotes ? "use X500DistinguishedNameBuilder"
            : mayBeTwo ? "put the value into quotes, or write each attribute by itself"
            : "put the value into quotes";
        return new NameRemark(NameRemarkKind.PlatformDependent, value.Span, reason, advice, quoted);
    }
}
