using System.Text;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Readers.Text.Tests.OpenSsl;

/// <summary>Compares a subject that was read with the one that openssl encoded.</summary>
internal static class EncodedName
{
    /// <summary>Null where they agree, else both in short. A value with a hole agrees with any.</summary>
    public static string? Difference(DistinguishedName? read, IReadOnlyList<IReadOnlyList<(string Oid, string Value)>> encoded)
    {
        var rdns = read?.EncodedRdns.ToArray() ?? [];
        return rdns.Length == encoded.Count && rdns.Zip(encoded).All(pair => Agree(pair.First, pair.Second))
            ? null
            : $"read {(read is null ? "nothing" : Sample.Show(read))}, encoded "
                + string.Join(", ", encoded.Select(rdn => string.Join("+", rdn.Select(part => part.Oid + "=" + part.Value))));
    }

    // A SET is encoded in the order of its octets, so the attributes of one RDN are compared as a set.
    private static bool Agree(RelativeDistinguishedName read, IReadOnlyList<(string Oid, string Value)> encoded) =>
        read.Attributes.Count == encoded.Count
        && read.Attributes.OrderBy(attribute => attribute.Type.Oid, StringComparer.Ordinal)
            .ThenBy(attribute => attribute.Value.Text, StringComparer.Ordinal)
            .Zip(encoded.OrderBy(part => part.Oid, StringComparer.Ordinal).ThenBy(part => part.Value, StringComparer.Ordinal))
            .All(pair => pair.First.Type.Oid == pair.Second.Oid && Agree(pair.First.Value, pair.Second.Value));

    // Without "utf8 = yes" openssl takes each octet of UTF-8 for a Latin-1 character.
    private static bool Agree(MappedText read, string encoded) =>
        !read.IsKnown || read.Text == encoded || Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(read.Text)) == encoded;
}
