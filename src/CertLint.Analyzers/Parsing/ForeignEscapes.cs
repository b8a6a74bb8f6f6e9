using CertLint.Names;

namespace CertLint.Analyzers.Parsing;

/// <summary>Attributes whose values are not what was meant, because of escapes of another dialect.</summary>
internal static class ForeignEscapes
{
    /// <summary>Their types: no other rule judges their values.</summary>
    public static IReadOnlyList<AttributeType> TypesIn(NameParse parse, DistinguishedName name)
    {
        List<AttributeType>? types = null;
        foreach (var remark in parse.Remarks)
        {
            if (remark.Kind != NameRemarkKind.ForeignEscape)
                continue;
            foreach (var attribute in name.Attributes)
            {
                var value = attribute.Value.Span;
                if (value.Start >= remark.Place.Start && value.End <= remark.Place.End)
                    (types ??= []).Add(attribute.Type);
            }
        }

        return types ?? (IReadOnlyList<AttributeType>)[];
    }
}
