namespace CertLint.Names;

/// <summary>The string types of ASN.1 in which an attribute's value may be encoded (X.680; RFC 5280 appendix A).</summary>
[Flags]
public enum StringTypes
{
    /// <summary>Not a string, or not known.</summary>
    None = 0,

    /// <summary>UTF8String.</summary>
    Utf8 = 0x1,

    /// <summary>NumericString: digits and the space.</summary>
    Numeric = 0x2,

    /// <summary>PrintableString: letters, digits, the space and <c>'()+,-./:=?</c>.</summary>
    Printable = 0x4,

    /// <summary>TeletexString, also called T61String.</summary>
    Teletex = 0x8,

    /// <summary>IA5String: ASCII.</summary>
    IA5 = 0x10,

    /// <summary>UniversalString: UTF-32.</summary>
    Universal = 0x20,

    /// <summary>BMPString: UTF-16 without surrogates.</summary>
    Bmp = 0x40,

    /// <summary>The choices of DirectoryString (X.520 6.1).</summary>
    Directory = Utf8 | Printable | Teletex | Universal | Bmp,
}

/// <summary>Universal tags of the types in which values of names are encoded (X.680 8.4).</summary>
public static class StringTag
{
    /// <summary>UTF8String.</summary>
    public const int Utf8 = 12;

    /// <summary>NumericString.</summary>
    public const int Numeric = 18;

    /// <summary>PrintableString.</summary>
    public const int Printable = 19;

    /// <summary>TeletexString, T61String.</summary>
    public const int Teletex = 20;

    /// <summary>IA5String.</summary>
    public const int IA5 = 22;

    /// <summary>GeneralizedTime.</summary>
    public const int GeneralizedTime = 24;

    /// <summary>VisibleString.</summary>
    public const int Visible = 26;

    /// <summary>UniversalString.</summary>
    public const int Universal = 28;

    /// <summary>BMPString.</summary>
    public const int Bmp = 30;

    /// <summary>The string type of a universal tag; <see cref="StringTypes.None"/> for any other tag.</summary>
    public static StringTypes TypeOf(int tag) => tag switch
    {
        Utf8 => StringTypes.Utf8,
        Numeric => StringTypes.Numeric,
        Printable => StringTypes.Printable,
        Teletex => StringTypes.Teletex,
        IA5 => StringTypes.IA5,
        Universal => StringTypes.Universal,
        Bmp => StringTypes.Bmp,
        _ => StringTypes.None,
    };

    /// <summary>The ASN.1 name of the type with this universal tag, e.g. <c>PrintableString</c>.</summary>
    public static string NameOf(int tag) => tag switch
    {
        Utf8 => "UTF8String",
        Numeric => "NumericString",
        Printable => "PrintableString",
        Teletex => "TeletexString",
        IA5 => "IA5String",
        GeneralizedTime => "GeneralizedTime",
        Visible => "VisibleString",
        Universal => "UniversalString",
        Bmp => "BMPString",
        _ => "universal type " + tag.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };
}
