using CertLint.Findings;
using CertLint.Names;
using CertLint.Readers.Json;
using CertLint.Readers.Text.OpenSsl;
using CertLint.Readers.Text.Templates;

namespace CertLint.Readers.Cfssl;

/// <summary>
/// The keys beside <c>CN</c>. cfssl ignores what it does not know there, and other tools put things of theirs there, so only
/// what is certainly meant for cfssl is told.
/// </summary>
internal static class CfsslTopKeys
{
    private static readonly string[] Known =
    [
        "CN", "names", "hosts", "key", "ca", "serialnumber", "delegation_enabled", "extensions", "crl_url",
    ];

    private static readonly string[] Hosts = ["host", "hostname", "hostnames", "san", "sans", "altnames", "subjectaltnames"];

    private static readonly string[] InNames = ["C", "ST", "L", "O", "OU", "emailAddress"];

    /// <summary>Tells of attributes beside the common name, and of hosts under another key.</summary>
    public static void Check(JsonValue request, CfsslSubject subject, List<Problem> problems)
    {
        foreach (var member in request.Members)
        {
            var key = member.Key.Text;
            if (member.Value.Kind is not (JsonKind.String or JsonKind.Array) || Known.Contains(key.Text, StringComparer.OrdinalIgnoreCase)
                || !TemplateHoles.In(key).IsKnown)
            {
                continue;
            }

            if (Hosts.Contains(key.Text, StringComparer.OrdinalIgnoreCase) && request.Find("hosts") is null)
            {
                problems.Add(CfsslProblems.UnknownHostsKey(key));
            }
            else if (member.Value.Kind == JsonKind.String && StandardKey.For(key.Text) is { } standard && InNames.Contains(standard))
            {
                subject.Lost.Add(AttributeType.All.First(type => type.ShortName == standard));
                problems.Add(CfsslProblems.AttributeBesideNames(key, standard == "emailAddress" ? CfsslNameKeys.EmailAddress : standard));
            }
        }
    }
}
