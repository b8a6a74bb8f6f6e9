using CertLint.Model;

namespace CertLint.Names;

/// <summary>
/// The characters that .NET 10 can encode in an attribute's value. It holds to the string types of X.520: a value that
/// does not fit PrintableString becomes a UTF8String only where the attribute allows one.
/// </summary>
internal static class DotNetValueEncoding
{
    private static readonly HashSet<string> Printable = new(StringComparer.Ordinal)
    {
        "2.5.4.5", "2.5.4.6", "2.5.4.20", "2.5.4.27", "2.5.4.46", "2.5.4.89", "2.5.4.98",
    };

    private static readonly HashSet<string> Numeric = new(StringComparer.Ordinal)
    {
        "2.5.4.24", "2.5.4.25", "2.5.4.99",
    };

    /// <summary>The offset of the first character that cannot be encoded in an attribute of this OID, or -1.</summary>
    /// <param name="oid">The attribute's type.</param>
    /// <param name="value">The value.</param>
    public static int FirstMisfit(string oid, MappedText value)
    {
        var isMisfit = MisfitIn(oid);
        for (var i = 0; i < value.Length; i++)
        {
            if (isMisfit(value.Text, i) && !value.IsHoleAt(i))
                return i;
        }

        return -1;
    }

    /// <summary>The characters that an attribute of this OID allows, in words.</summary>
    public static string AllowedIn(string oid) =>
        Printable.Contains(oid) ? "letters A-Z, digits, the space and '()+,-./:=?"
        : Numeric.Contains(oid) ? "digits and the space"
        : IsIA5(oid) ? "ASCII characters"
        : "complete Unicode characters";

    private static Func<string, int, bool> MisfitIn(string oid) =>
        Printable.Contains(oid) ? static (text, i) => !PrintableString.Contains(text[i])
        : Numeric.Contains(oid) ? static (text, i) => text[i] is not (>= '0' and <= '9' or ' ')
        : IsIA5(oid) ? static (text, i) => text[i] > '\u007F'
        : Surrogates.IsUnpaired;

    private static bool IsIA5(string oid) => oid == AttributeType.EmailAddress.Oid;
}
