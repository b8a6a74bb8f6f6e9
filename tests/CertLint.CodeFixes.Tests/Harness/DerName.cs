using System.Formats.Asn1;

namespace CertLint.CodeFixes.Tests.Harness;

/// <summary>What an encoded name says, without its string types.</summary>
internal static class DerName
{
    /// <summary>One <c>OID=value</c> an attribute, in the order of the encoding.</summary>
    public static string[] Attributes(byte[] name)
    {
        var attributes = new List<string>();
        var rdns = new AsnReader(name, AsnEncodingRules.DER).ReadSequence();
        while (rdns.HasData)
        {
            var attribute = rdns.ReadSetOf().ReadSequence();
            var oid = attribute.ReadObjectIdentifier();
            var tag = (UniversalTagNumber)attribute.PeekTag().TagValue;
            attributes.Add(oid + "=" + attribute.ReadCharacterString(tag));
        }

        return [.. attributes];
    }
}
