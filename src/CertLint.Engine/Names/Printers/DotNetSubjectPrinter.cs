using System.Text;

namespace CertLint.Names;

/// <summary>
/// The text that .NET 10 on Linux shows of an encoded name: <c>X509Certificate2.Subject</c>,
/// <c>X500DistinguishedName.Name</c> and <c>Decode</c>. It writes <c>S=</c> for the state and <c>E=</c> for the e-mail
/// address.
/// </summary>
public static class DotNetSubjectPrinter
{
    private static readonly char[] NeedsQuotes = [',', '+', '=', '"', '\n', '<', '>', '#', ';'];

    /// <summary>
    /// The text; null where a value is not known. Empty where .NET cannot read a value, as with <c>*</c> in a
    /// PrintableString.
    /// </summary>
    /// <param name="name">The name, its attributes with their string types; one without counts as readable text.</param>
    /// <param name="flags">The flags given to <c>Decode</c>; <c>Name</c> and <c>Subject</c> use these.</param>
    public static string? Print(DistinguishedName name, DotNetNameFlags flags = DotNetNameFlags.Reversed)
    {
        var quotes = (flags & DotNetNameFlags.DoNotUseQuotes) == 0;
        var joint = (flags & DotNetNameFlags.DoNotUsePlusSign) == 0 ? " + " : " ";
        var isReversed = (flags & DotNetNameFlags.Reversed) != 0;
        var text = new StringBuilder();
        var isReadable = true;
        foreach (var rdn in isReversed ? name.EncodedRdns.Reverse() : name.EncodedRdns)
        {
            var separator = text.Length == 0 ? "" : SeparatorOf(flags);
            foreach (var attribute in rdn.Attributes)
            {
                if (!attribute.Value.IsKnown || DotNetValueText.Of(attribute) is not { } value)
                    return null;
                isReadable &= DotNetValueText.IsReadable(attribute);
                text.Append(separator).Append(KeyOf(attribute.Type)).Append('=');
                separator = joint;
                Append(text, value, quotes && DotNetValueText.IsText(attribute));
            }
        }

        return isReadable ? text.ToString() : "";
    }

    private static string KeyOf(AttributeType type) =>
        DotNetObjectNames.NameOf(type.Oid) ?? OpenSslObjects.LongNameOf(type.Oid) ?? "OID." + type.Oid;

    private static string SeparatorOf(DotNetNameFlags flags) =>
        (flags & DotNetNameFlags.UseSemicolons) != 0 ? "; "
        : (flags & (DotNetNameFlags.UseCommas | DotNetNameFlags.UseNewLines)) == DotNetNameFlags.UseNewLines ? "\n"
        : ", ";

    private static void Append(StringBuilder text, string value, bool quotes)
    {
        var isQuoted = quotes
            && (value.Length == 0 || IsSpace(value[0]) || IsSpace(value[value.Length - 1]) || value.IndexOfAny(NeedsQuotes) >= 0);
        text.Append(isQuoted ? DotNetQuotes.Quote(value) : value);
    }

    private static bool IsSpace(char character) => character is ' ' or >= '\t' and <= '\r';
}
