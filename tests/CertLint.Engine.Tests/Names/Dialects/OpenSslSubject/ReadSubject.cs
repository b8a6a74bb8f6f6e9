using CertLint.Names;
using CertLint.Tests.Tools;

namespace CertLint.Tests.Names.Dialects.OpenSslSubject;

/// <summary>What the parser made of a text, in the form of <see cref="EncodedAttribute"/>.</summary>
internal static class ReadSubject
{
    /// <summary>The RDNs in encoded order; null where there is no name.</summary>
    public static string? Show(NameParse parse) => parse.Name is null
        ? null
        : EncodedAttribute.Show(parse.Name.EncodedRdns.Select(
            rdn => rdn.Attributes.Select(part => new EncodedAttribute(part.Type.Oid, part.StringTag ?? 0, part.Value.Text))));

    /// <summary>How many attributes the remarks say that openssl leaves out.</summary>
    public static int CountDropped(NameParse parse) => parse.Remarks.Count(remark =>
        remark.Reason.StartsWith("openssl drops '", StringComparison.Ordinal)
        || remark.Reason.StartsWith("openssl cuts '", StringComparison.Ordinal)
        || remark.Reason.StartsWith("openssl skips '", StringComparison.Ordinal));
}
