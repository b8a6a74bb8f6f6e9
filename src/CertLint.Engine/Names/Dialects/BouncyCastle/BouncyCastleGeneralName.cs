using CertLint.Model;

namespace CertLint.Names;

/// <summary>What BouncyCastle's <c>new GeneralName(tag, text)</c> refuses (measured: both releases).</summary>
public static class BouncyCastleGeneralName
{
    /// <summary>Why a call with this tag throws whatever the text is; null where it need not.</summary>
    public static string? WhyNoText(int tag) => tag is 1 or 2 or 4 or 6 or 7 or 8 ? null
        : "it takes a text for a mail address, DNS name, directory name, URI, IP address or object identifier only";

    /// <summary>Why it throws on the text of an IP address or a registered object identifier; null where it may not.</summary>
    public static NameSyntaxError? Check(int tag, MappedText text)
    {
        if (!text.IsKnown)
            return null;
        return tag switch
        {
            (int)GeneralNameKind.IPAddress when IsNoAddress(text.Text) => new NameSyntaxError(
                text.Span, "it is no IP address", "write it as '192.0.2.7' or '2001:db8::7', or use GeneralName.DnsName for a host name"),
            (int)GeneralNameKind.RegisteredId when !ObjectIdentifierText.IsWellFormed(text.Text) => new NameSyntaxError(
                text.Span, "it is no object identifier", "write one in dotted decimal"),
            _ => null,
        };
    }

    /// <summary>A range, as name constraints have it, and numbers with leading zeros are addresses too.</summary>
    private static bool IsNoAddress(string text)
    {
        if (text.Any(character => character is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F') or ':' or '.' or '/' or '%')))
            return text.IndexOf('%') < 0;
        return text.IndexOf(':') < 0 && text.IndexOf('/') < 0 && text.Count(character => character == '.') != 3;
    }
}
