using System.Formats.Asn1;
using System.Text;
using System.Text.Json;

namespace CertLint.Tool.Tests.Inspecting;

/// <summary>
/// Names as texts that can be compared: <c>OID:tag=value</c> for each attribute, RDNs in encoded order. Within an RDN the order is
/// that of the texts, since DER sorts by octets (X.690 11.6).
/// </summary>
internal static class EncodedRdns
{
    /// <summary>What .NET's ASN.1 reader sees.</summary>
    public static string[] Of(byte[] encoded)
    {
        var rdns = new List<string>();
        var name = new AsnReader(encoded, AsnEncodingRules.BER).ReadSequence();
        while (name.HasData)
        {
            var attributes = new List<string>();
            var set = name.ReadSetOf(skipSortOrderValidation: true);
            while (set.HasData)
            {
                var attribute = set.ReadSequence();
                var oid = attribute.ReadObjectIdentifier();
                attributes.Add(oid + ":" + ValueOf(attribute));
            }

            rdns.Add(Join(attributes));
        }

        return [.. rdns];
    }

    /// <summary>A list of RDNs as inspect writes it.</summary>
    public static string[] Of(JsonElement name) =>
        [.. name.EnumerateArray().Select(rdn => Join(rdn.EnumerateArray().Select(attribute =>
            $"{attribute.GetProperty("oid").GetString()}:{attribute.GetProperty("stringType").GetString()}={attribute.GetProperty("value").GetString()}")))];

    /// <summary>The same without string types, which are each tool's own choice.</summary>
    public static string[] WithoutTypes(IEnumerable<string> rdns) => [.. rdns.Select(rdn => Join(rdn.Split('\u0001').Select(WithoutType)))];

    private static string WithoutType(string attribute)
    {
        var colon = attribute.IndexOf(':', StringComparison.Ordinal);
        return attribute[..colon] + attribute[attribute.IndexOf('=', colon)..];
    }

    private static string Join(IEnumerable<string> attributes) => string.Join('\u0001', attributes.Order(StringComparer.Ordinal));

    private static string ValueOf(AsnReader attribute)
    {
        var tag = (UniversalTagNumber)attribute.PeekTag().TagValue;
        var text = tag == UniversalTagNumber.BMPString
            ? Encoding.BigEndianUnicode.GetString(attribute.PeekContentBytes().Span)
            : Encoding.UTF8.GetString(attribute.PeekContentBytes().Span);
        return tag + "=" + text;
    }
}
