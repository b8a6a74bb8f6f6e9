using CertLint.Model;
using CsCheck;

namespace CertLint.Writers.Tests.Support;

/// <summary>Requests with values that mean something to a tool or a shell.</summary>
internal static class Plans
{
    /// <summary>An ordinary one.</summary>
    public static RequestPlan Plain { get; } = new()
    {
        Usage = Usage.Client, CommonName = "mtls.contoso.com", Organization = "Contoso, Ltd.", Locality = "San Diego", State = "California", Country = "US",
    };

    public static IReadOnlyList<Usage> Usages { get; } = [Usage.Client, Usage.Server, Usage.Signing];

    private static readonly string[] Values =
    [
        "Contoso, Ltd.", "The \"Contoso\" Group", "A+B Trading", "#1 Contoso", "Ca$h & Carry", "C:\\Contoso\\",
        "O'Reilly's", "Müller & Söhne GmbH", "İstanbul Sanayi A.Ş.", "株式会社コントソ", "100% of %PATH%", "NO",
        "=Contoso=", "/Contoso/ Group", "Contoso; Gmbh", "<Contoso>", "`Contoso` $(Group)", "~Contoso!", "Contoso\\, Ltd", "\\#Contoso",
        "%%", "{{Contoso}}", "-Contoso", "@Contoso", "on", "0x1F", "1e3", "*Contoso?", "Contoso \U0001F600 Group", "[Contoso]",
        "Contoso: Group", "a=b+c=d", "\"Contoso\"", "''", "Con\\toso\\n", "2026-11-26", "| Contoso >", "Contoso #2 // Group", "\\", "${HOME}",
    ];

    private static readonly Gen<string> Texts = Gen.Char["abcXYZ 0189,+\"\\#$'`;=<>/&%!{}[]()*?~|^@-_.:äİß株é"].Array[1, 20]
        .Select(characters => new string(characters).Trim()).Where(text => text.Length > 0);

    /// <summary>All those values, four to a request, in each position once in a while.</summary>
    public static IReadOnlyList<RequestPlan> Nasty { get; } =
    [
        .. Values.Chunk(4).Select((values, i) => Plain with
        {
            Usage = Usages[i % 3],
            Organization = values[i % 4], OrganizationalUnit = values[(i + 1) % 4], Locality = values[(i + 2) % 4], State = values[(i + 3) % 4],
            DnsNames = i % 2 == 0 ? [] : ["mtls2.contoso.com", "xn--mnchen-3ya.contoso.com"],
        }),
    ];

    /// <summary>Requests of anything that can stand on a line.</summary>
    public static Gen<RequestPlan> Generated { get; } = Gen.Select(Texts, Texts, Texts, Texts, Gen.Int[0, 2]).Select(given => Plain with
    {
        Usage = Usages[given.Item5],
        Organization = given.Item1, OrganizationalUnit = given.Item2, Locality = given.Item3, State = given.Item4,
    });

    /// <summary>What a test shows of a plan.</summary>
    public static string Show(RequestPlan plan) => string.Join(" | ", plan.Attributes.Select(attribute => attribute.Value));
}
