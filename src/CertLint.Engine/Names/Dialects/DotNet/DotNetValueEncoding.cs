using CertLint.Model;

namespace CertLint.Names;

/// <summary>In which string type .NET 10 encodes a value, or at which character it cannot.</summary>
/// <param name="Misfit">The offset of the first character that cannot be encoded, or -1.</param>
/// <param name="StringTag">The universal tag; null where a hole decides.</param>
internal readonly record struct DotNetValueEncoding(int Misfit, int? StringTag)
{
    /// <summary>The encoding of an attribute's value.</summary>
    /// <param name="rule">The attribute's string types.</param>
    /// <param name="value">The value.</param>
    /// <param name="forcesUtf8">The flag <see cref="DotNetNameFlags.ForceUtf8Encoding"/> is set.</param>
    public static DotNetValueEncoding Of(DotNetStringRule rule, MappedText value, bool forcesUtf8)
    {
        switch (rule)
        {
            case DotNetStringRule.Printable:
                return Only(value, Names.StringTag.Printable, static (text, i) => !PrintableString.Contains(text[i]));
            case DotNetStringRule.Numeric:
                return Only(value, Names.StringTag.Numeric, static (text, i) => text[i] is not (>= '0' and <= '9' or ' '));
            case DotNetStringRule.IA5:
                return Only(value, Names.StringTag.IA5, static (text, i) => text[i] > '\u007F');
            case DotNetStringRule.PrintableOrUtf8 when !forcesUtf8 && Narrow(value) is { } narrow:
                return new DotNetValueEncoding(-1, value.IsKnown ? narrow : null);
            default:
                return Only(value, Names.StringTag.Utf8, Surrogates.IsUnpaired);
        }
    }

    /// <summary>The characters that an attribute with these string types allows, in words.</summary>
    public static string AllowedBy(DotNetStringRule rule) => rule switch
    {
        DotNetStringRule.Printable => "letters A-Z, digits, the space and '()+,-./:=?",
        DotNetStringRule.Numeric => "digits and the space",
        DotNetStringRule.IA5 => "ASCII characters",
        _ => "complete Unicode characters",
    };

    /// <summary>PrintableString, where no known character needs more; null where one does.</summary>
    private static int? Narrow(MappedText value)
    {
        var text = value.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (!PrintableString.Contains(text[i]) && !value.IsHoleAt(i))
                return null;
        }

        return Names.StringTag.Printable;
    }

    private static DotNetValueEncoding Only(MappedText value, int tag, Func<string, int, bool> isMisfit)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (isMisfit(value.Text, i) && !value.IsHoleAt(i))
                return new DotNetValueEncoding(i, null);
        }

        return new DotNetValueEncoding(-1, tag);
    }
}
