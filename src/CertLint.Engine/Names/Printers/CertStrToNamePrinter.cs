namespace CertLint.Names;

/// <summary>Writes a name as Windows' <c>CertStrToName</c> takes it.</summary>
public static class CertStrToNamePrinter
{
    /// <summary>
    /// The text from which Windows makes the same attributes and values in the same order; null where it rejects one, where
    /// nobody knows what it does, or where a value is not known.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="flags">How Windows will read the text.</param>
    public static string? Print(DistinguishedName name, CertStrToNameFlags flags) => SeparatedNamePrinter.Print(
        name,
        new CertStrToNameSyntax(flags).IsReversed,
        type => CertStrToNameKeys.KeyOf(type.Oid) ?? type.Oid,
        Write,
        text => CertStrToNameDialect.Parse(text, flags));

    /// <summary>Octets as .NET shows them, without their header, which Windows adds.</summary>
    private static string Write(NameAttribute attribute) => EncodedValue.IsElement(attribute)
        ? DotNetValueText.Of(attribute) ?? attribute.Value.Text
        : DotNetNamePrinter.WriteValue(attribute.Value.Text);
}
