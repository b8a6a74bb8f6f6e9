using CertLint.Model;

namespace CertLint.Readers.Text.Certtool;

/// <summary>What looks like a comment behind a value without quotes, but is a part of it.</summary>
/// <param name="Start">Offset of the number sign in the value.</param>
/// <param name="IsCertain">False where the number sign may be meant, as in <c>Acme #1 Ltd</c>.</param>
internal sealed record ValueComment(int Start, bool IsCertain)
{
    // Values in which no number sign stands behind a space.
    private static readonly HashSet<string> Spaceless = new(StringComparer.Ordinal)
    {
        "country", "dns_name", "ip_address", "email", "uri", "serial", "dc", "uid", "key_purpose_oid", "crl_dist_points", "ocsp_uri", "ca_issuers_uri",
    };

    /// <summary>The comment in an option's value; null where there is none, or where it does no harm.</summary>
    public static ValueComment? Of(TemplateOption option)
    {
        if (option.Quote is not null || OptionTable.Find(option.Key.Text) is not (OptionKind.Text or OptionKind.Texts))
            return null;
        var text = option.Value.Text;
        for (var i = text.IndexOf('#'); i >= 0; i = text.IndexOf('#', i + 1))
        {
            if (i > 0 && text[i - 1] is not (' ' or '\t'))
                continue;
            var isCertain = IsSentence(text.Substring(i + 1)) || (i > 0 && Spaceless.Contains(option.Key.Text));
            return i == 0 && !isCertain ? null : new ValueComment(i, isCertain);
        }

        return null;
    }

    // Words behind a space: "# the common name"; not "# 1".
    private static bool IsSentence(string rest) => rest.Length > 1 && rest[0] is ' ' or '\t' or '#' && rest.Any(char.IsLetter);
}

/// <summary>Cuts texts as a template's values need it.</summary>
internal static class ValueTrimming
{
    /// <summary>The text without spaces and tabs at its end.</summary>
    public static MappedText TrimmedEnd(this MappedText value)
    {
        var end = value.Length;
        while (end > 0 && value.Text[end - 1] is ' ' or '\t')
            end--;
        return value.Slice(0, end);
    }
}
