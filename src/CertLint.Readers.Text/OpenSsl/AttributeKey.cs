using CertLint.Model;

namespace CertLint.Readers.Text.OpenSsl;

/// <summary>A key of a distinguished-name section, taken apart as auto_info and prompt_info of apps/req.c do.</summary>
/// <param name="TypeStart">Offset of the attribute type in the key, behind <c>0.</c>, <c>OID.</c> and <c>+</c>.</param>
/// <param name="Type">The attribute type with its place.</param>
/// <param name="JoinsPrevious">True where a <c>+</c> adds the attribute to the RDN before it.</param>
internal sealed record AttributeKey(int TypeStart, MappedText Type, bool JoinsPrevious)
{
    private static readonly char[] Separators = [':', ',', '.'];

    /// <summary>Takes <paramref name="key"/> apart.</summary>
    public static AttributeKey Of(MappedText key)
    {
        var separator = key.Text.IndexOfAny(Separators);
        var start = separator >= 0 && separator + 1 < key.Length ? separator + 1 : 0;
        var joins = start < key.Length && key.Text[start] == '+';
        if (joins)
            start++;
        return new AttributeKey(start, key.Slice(start, key.Length - start), joins);
    }
}
