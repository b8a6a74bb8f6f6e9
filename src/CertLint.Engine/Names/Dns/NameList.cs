using CertLint.Model;

namespace CertLint.Names;

/// <summary>Several hosts in one value: <c>app.contoso.com,mtls.contoso.com</c>.</summary>
internal static class NameList
{
    private static readonly char[] Separators = [',', ';', ' ', '|'];

    /// <summary>True where the value is nothing but hosts, each of which ends like a domain.</summary>
    public static bool IsList(string value)
    {
        if (value.IndexOfAny(Separators) < 0)
            return false;
        var parts = value.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 && parts.All(IsHost);
    }

    private static bool IsHost(string text)
    {
        var host = HostName.Parse(MappedText.Verbatim(text, 0));
        return host.Host.Length == text.Length && !host.IsSingleLabel && HostShape.Of(host.BaseName).IsPlain
            && text[text.Length - 1] != '.' && PublicSuffixes.HasKnownTopLevelDomain(host);
    }
}
