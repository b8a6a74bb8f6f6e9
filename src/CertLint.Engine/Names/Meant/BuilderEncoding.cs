namespace CertLint.Names;

/// <summary>What <c>X500DistinguishedNameBuilder</c> has to be told of an attribute that it has no method for.</summary>
public static class BuilderEncoding
{
    /// <summary>
    /// The universal tag of the only string type that an attribute's values may have (X.520), as .NET's parser of texts gives
    /// it to them; null where UTF8String, which the builder's <c>Add</c> uses unasked, is right.
    /// </summary>
    public static int? TagOf(AttributeType type)
    {
        if (type.StringTypes == StringTypes.Printable)
            return StringTag.Printable;
        return new DotNetAttribute(type).StringRule switch
        {
            DotNetStringRule.Printable => StringTag.Printable,
            DotNetStringRule.Numeric => StringTag.Numeric,
            DotNetStringRule.IA5 => StringTag.IA5,
            _ => null,
        };
    }
}
