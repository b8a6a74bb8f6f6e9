using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CertLint.Names;

namespace CertLint.Tests.Names;

/// <summary>.NET's own parser, in this process.</summary>
internal static class DotNetNames
{
    /// <summary>The attributes in encoded order; null where the constructor throws.</summary>
    public static IReadOnlyList<(string Oid, UniversalTagNumber Tag, string Value)>? Read(string text, DotNetNameFlags flags)
    {
        X500DistinguishedName name;
        try
        {
            name = new X500DistinguishedName(text, (X500DistinguishedNameFlags)flags);
        }
        catch (CryptographicException)
        {
            return null;
        }

        var attributes = new List<(string, UniversalTagNumber, string)>();
        var rdns = new AsnReader(name.RawData, AsnEncodingRules.DER).ReadSequence();
        while (rdns.HasData)
        {
            var attribute = rdns.ReadSetOf().ReadSequence();
            var oid = attribute.ReadObjectIdentifier();
            var tag = (UniversalTagNumber)attribute.PeekTag().TagValue;
            attributes.Add((oid, tag, attribute.ReadCharacterString(tag)));
        }

        return attributes;
    }
}
