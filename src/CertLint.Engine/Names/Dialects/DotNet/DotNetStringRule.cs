namespace CertLint.Names;

/// <summary>Which string type .NET's parser gives to the values of an attribute; it follows X.520 and PKCS #9.</summary>
internal enum DotNetStringRule
{
    /// <summary>PrintableString where the characters fit, else UTF8String, and always that when it is forced.</summary>
    PrintableOrUtf8,

    /// <summary>Only PrintableString.</summary>
    Printable,

    /// <summary>Only NumericString: digits and the space.</summary>
    Numeric,

    /// <summary>Only IA5String: ASCII.</summary>
    IA5,

    /// <summary>Always UTF8String.</summary>
    Utf8,
}
