namespace CertLint.Names;

/// <summary>An attribute type and how .NET's parser encodes its values.</summary>
internal sealed class DotNetAttribute(AttributeType type)
{
    /// <summary>The type.</summary>
    public AttributeType Type { get; } = type;

    /// <summary>The string types that .NET uses for it.</summary>
    public DotNetStringRule StringRule { get; } = RuleOf(type.Oid);

    /// <summary>False where the key is an OID, or a name that .NET had to look for elsewhere than among its attributes.</summary>
    public bool HasOwnName { get; init; } = true;

    // As measured with .NET 10.0.12 for all of 2.5.4 and the other attributes that people write. domainComponent is not
    // among them: it becomes a PrintableString, where RFC 4519 wants an IA5String.
    private static DotNetStringRule RuleOf(string oid) => oid switch
    {
        "2.5.4.5" or "2.5.4.6" or "2.5.4.20" or "2.5.4.27" or "2.5.4.46" or "2.5.4.89" or "2.5.4.98" => DotNetStringRule.Printable,
        "2.5.4.24" or "2.5.4.25" or "2.5.4.99" => DotNetStringRule.Numeric,
        "2.5.4.80" or "2.5.4.81" or "2.5.4.83" or "2.5.4.86" or "2.5.4.87" or "2.5.4.95" or "2.5.4.100" or "2.5.4.104"
            or "2.5.4.105" => DotNetStringRule.Utf8,
        "1.2.840.113549.1.9.1" => DotNetStringRule.IA5,
        _ => DotNetStringRule.PrintableOrUtf8,
    };
}
