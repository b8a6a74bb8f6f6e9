using CertLint.Model;
using CertLint.Names;
using CertLint.Rules;

namespace CertLint.Readers.Text.Certtool;

/// <summary>Why GnuTLS rejects a name.</summary>
/// <param name="Place">The offending characters.</param>
/// <param name="Reason">In words that follow "because".</param>
/// <param name="SuggestedValue">What should stand there, where one is certain.</param>
internal sealed record DnError(SourceSpan Place, string Reason, string? SuggestedValue = null);

/// <summary>
/// Reads the value of <c>dn</c> as <c>gnutls_x509_crt_set_dn</c> does (lib/x509/x509_dn.c): commas separate, quotes mean
/// nothing, an unescaped plus sign is an error; the attribute written last is encoded first. What a backslash would do is not
/// asked, since no template hands one over.
/// </summary>
internal sealed class DnText
{
    private static readonly Dictionary<string, string> Keys = Table();

    private static readonly Dictionary<string, string> Meant = new(StringComparer.OrdinalIgnoreCase)
    {
        ["S"] = "ST", ["SP"] = "ST", ["stateOrProvinceName"] = "ST", ["state"] = "ST", ["E"] = "EMAIL", ["emailAddress"] = "EMAIL",
        ["commonName"] = "CN", ["organizationName"] = "O", ["organization"] = "O", ["organizationalUnitName"] = "OU", ["unit"] = "OU",
        ["localityName"] = "L", ["locality"] = "L", ["countryName"] = "C", ["country"] = "C", ["SN"] = "surName", ["GN"] = "givenName",
        ["T"] = "title", ["streetAddress"] = "street", ["domainComponent"] = "DC", ["userId"] = "UID",
    };

    private readonly MappedText source;
    private readonly List<NameAttribute> attributes = [];

    private DnText(MappedText source)
    {
        this.source = source;
        Error = Read();
    }

    /// <summary>The attributes in encoded order; none where the text is rejected or a hole decides.</summary>
    public IReadOnlyList<NameAttribute> Encoded => Error is null && IsKnown ? [.. Enumerable.Reverse(attributes)] : [];

    /// <summary>Why GnuTLS rejects the text.</summary>
    public DnError? Error { get; }

    /// <summary>False where only a hole tells what the text means.</summary>
    public bool IsKnown { get; private set; } = true;

    /// <summary>Reads a text.</summary>
    public static DnText Of(MappedText source) => new(source);

    private static Dictionary<string, string> Table()
    {
        var keys = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        const string table =
            "placeOfBirth 1.3.6.1.5.5.7.9.2 gender 1.3.6.1.5.5.7.9.3 countryOfCitizenship 1.3.6.1.5.5.7.9.4 countryOfResidence 1.3.6.1.5.5.7.9.5 " +
            "C 2.5.4.6 street 2.5.4.9 title 2.5.4.12 O 2.5.4.10 OU 2.5.4.11 CN 2.5.4.3 L 2.5.4.7 ST 2.5.4.8 description 2.5.4.13 " +
            "serialNumber 2.5.4.5 telephoneNumber 2.5.4.20 surName 2.5.4.4 initials 2.5.4.43 generationQualifier 2.5.4.44 givenName 2.5.4.42 " +
            "pseudonym 2.5.4.65 dnQualifier 2.5.4.46 postalCode 2.5.4.17 name 2.5.4.41 businessCategory 2.5.4.15 " +
            "DC 0.9.2342.19200300.100.1.25 UID 0.9.2342.19200300.100.1.1 userPrincipalName 1.2.840.113556.1.4.656 " +
            "jurisdictionOfIncorporationLocalityName 1.3.6.1.4.1.311.60.2.1.1 jurisdictionOfIncorporationStateOrProvinceName 1.3.6.1.4.1.311.60.2.1.2 " +
            "jurisdictionOfIncorporationCountryName 1.3.6.1.4.1.311.60.2.1.3 EMAIL 1.2.840.113549.1.9.1 XmppAddr 1.3.6.1.5.5.7.8.5";
        var words = table.Split(' ');
        for (var i = 0; i < words.Length; i += 2)
            keys.Add(words[i], words[i + 1]);
        return keys;
    }

    private DnError? Read()
    {
        var text = source.Text;
        var start = 0;
        while (start < text.Length && text[start] != '\n')
        {
            var end = start;
            while (end < text.Length && text[end] is not (',' or '\n'))
                end++;
            if (Attribute(source.Slice(start, end - start).Trim()) is { } error)
                return error;
            start = end < text.Length && text[end] == ',' ? end + 1 : end;
        }

        var rest = source.Slice(start, text.Length - start).Trim();
        return rest.Length > 0 ? new DnError(rest.Span, "a line break stands before it") : null;
    }

    private DnError? Attribute(MappedText part)
    {
        var equal = part.Text.IndexOf('=');
        if (equal < 0)
        {
            return Unless(!part.IsKnown, new DnError(part.Span,
                part.Length == 0 ? "nothing stands between two commas" : $"'{Display.Of(part)}' is no attribute; a comma always separates two of them"));
        }

        var key = part.Slice(0, equal).Trim();
        var value = part.Slice(equal + 1, part.Length - equal - 1).Trim();
        if (value.Text.IndexOf('+') >= 0)
            return new DnError(value.Span, "it does not take a plus sign");
        if (value.Length == 0)
            return new DnError(part.Span, $"'{Display.Of(key)}' has no value");
        if (!key.IsKnown)
            return Unless(true, null);
        if (OidOf(key.Text) is not { } oid)
        {
            var meant = Meant.TryGetValue(key.Text, out var known) ? known : null;
            return new DnError(key.Span, $"it does not know the key '{Display.Of(key)}'{(meant is null ? "" : $", use '{meant}'")}", meant);
        }

        // Of an encoded value nobody reads what it says.
        if (value.Text[0] == '#')
            IsKnown = false;
        attributes.Add(new NameAttribute(AttributeType.FromOid(oid), value, key));
        return null;
    }

    private DnError? Unless(bool isUnknown, DnError? error)
    {
        IsKnown &= !isUnknown;
        return isUnknown ? null : error;
    }

    private static string? OidOf(string key) =>
        Keys.TryGetValue(key, out var oid) ? oid
        : key.Length > 0 && key[0] is >= '0' and <= '9' && Keys.Values.Contains(key, StringComparer.Ordinal) ? key
        : null;
}
