using CertLint.Model;

namespace CertLint.Names;

/// <summary>What .NET's encoder of ASN.1 takes into which string type (measured; T61 is UTF-8 there).</summary>
internal static class DotNetStringEncoding
{
    /// <summary>Why it throws on the value; null where it does not.</summary>
    public static NameSyntaxError? Check(int tag, MappedText value)
    {
        if (NameOf(tag) is not { } name)
        {
            return new NameSyntaxError(
                value.Span, "the type given for it is no string type", "leave it out, or give UniversalTagNumber.PrintableString");
        }

        var index = IndexOfOther(tag, value);
        return index < 0 ? null : new NameSyntaxError(
            value.Span,
            name + " cannot hold " + NameErrorText.ShowCharacter(value.Text, index),
            tag is StringTag.Utf8 or StringTag.Teletex ? "remove it"
            : tag == StringTag.IA5 ? "write the value in ASCII"
            : "remove it, or encode the value as UTF8String");
    }

    private static int IndexOfOther(int tag, MappedText value) => tag switch
    {
        // What looks like half a character may be joined by a hole's other half.
        StringTag.Utf8 or StringTag.Teletex => value.IsKnown ? Surrogates.IndexOfUnpaired(value.Text) : -1,
        StringTag.Bmp => KnownCharacters.IndexOfOther(value, character => !char.IsSurrogate(character)),
        StringTag.IA5 => KnownCharacters.IndexOfOther(value, character => character < 0x80),
        StringTag.Visible => KnownCharacters.IndexOfOther(value, character => character is >= ' ' and <= '~'),
        StringTag.Numeric => KnownCharacters.IndexOfOther(value, character => character is ' ' or (>= '0' and <= '9')),
        _ => KnownCharacters.IndexOfOther(value, PrintableString.Contains),
    };

    private static string? NameOf(int tag) => tag switch
    {
        StringTag.Utf8 => "UTF8String",
        StringTag.Teletex => "T61String",
        StringTag.Bmp => "BMPString",
        StringTag.IA5 => "IA5String",
        StringTag.Visible => "VisibleString",
        StringTag.Numeric => "NumericString",
        StringTag.Printable => "PrintableString",
        _ => null,
    };
}
