using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Json;
using CertLint.Readers.Text.Templates;

namespace CertLint.Readers.Cfssl;

/// <summary>Which kind of name a host becomes: the first of IP address, mail address and URI that Go can parse, else a DNS name.</summary>
internal static class CfsslHosts
{
    /// <summary>The names of <c>hosts</c> in written order.</summary>
    public static IReadOnlyList<GeneralName> Read(JsonValue? hosts, List<Problem> problems)
    {
        if (hosts is { Kind: not (JsonKind.Array or JsonKind.Null) })
            problems.Add(CfsslProblems.HostsOfWrongKind(hosts));
        var names = new List<GeneralName>();
        foreach (var host in (hosts?.Elements ?? []).Take(JsonLimits.Names))
        {
            if (host.Kind == JsonKind.String)
                names.Add(NameOf(host.Text));
            else if (host.Kind != JsonKind.Null)
                problems.Add(CfsslProblems.WrongKind("hosts", host, "strings"));
        }

        return names;
    }

    private static GeneralName NameOf(MappedText written)
    {
        // What stands in angle brackets behind a name is no placeholder.
        var mail = GoMailAddress.Find(written.Text);
        var host = mail.Start > 0 ? TemplateHoles.In(written.Slice(mail.Start, mail.Length)) : TemplateHoles.In(written);
        var text = host.Text;
        if (!host.IsKnown)
            return new GeneralName(GeneralNameKind.Dns, host);
        if (IsAddress(text))
            return new GeneralName(GeneralNameKind.IPAddress, host);
        if (mail.Length > 0)
            return new GeneralName(GeneralNameKind.Email, mail.Start > 0 ? host : host.Slice(0, mail.Length));
        return new GeneralName(GoRequestUri.IsValid(text) ? GeneralNameKind.Uri : GeneralNameKind.Dns, host);
    }

    // Go takes no zone.
    private static bool IsAddress(string text) =>
        text.IndexOf('%') < 0 && (IPAddressText.IsIPv4(text) || IPAddressText.IsIPv6(text));
}
