using System.Text;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Writers;

/// <summary>Writes a <c>Certificate</c> of cert-manager.io/v1.</summary>
internal static class CertManagerWriter
{
    // Kubernetes makes its names no longer.
    private const int LongestName = 253;

    // In the order in which Go encodes them, whatever the order here.
    private static readonly (AttributeType Type, string Field)[] Fields =
    [
        (AttributeType.Country, "countries"),
        (AttributeType.Organization, "organizations"),
        (AttributeType.OrganizationalUnit, "organizationalUnits"),
        (AttributeType.Locality, "localities"),
        (AttributeType.State, "provinces"),
    ];

    public static WrittenRequest Write(RequestPlan plan, RequestNames names)
    {
        var name = RequestNames.StemOf(plan);
        if (name.Length + 4 > LongestName)
            return WrittenRequest.Refuse("The common name is too long for the name of a Secret; choose another tool.");
        string[] steps =
        [
            "Write the name of your Issuer or ClusterIssuer in place of private-ca, and let cert-manager make the key and the request:",
            $"{WrittenRequest.Command}kubectl apply -f {ShellText.File(names.Document)}",
            $"Key and certificate come into the Secret {name}-tls. cert-manager encodes C, O, OU, L, ST, CN, in this order.",
        ];
        var text = new StringBuilder(Steps.AsComments(steps, "#")).Append($"""
            apiVersion: cert-manager.io/v1
            kind: Certificate
            metadata:
              name: {Quote(name)}
            spec:
              secretName: {Quote(name + "-tls")}
              issuerRef:
                name: private-ca
                kind: Issuer
              commonName: {Quote(plan.CommonName)}
              subject:

            """);
        foreach (var (type, field) in Fields)
        {
            foreach (var (_, value) in plan.Attributes.Where(attribute => attribute.Type.Equals(type)))
                text.Append($"    {field}:\n      - {Quote(value)}\n");
        }

        if (plan.AlternativeNames.Count > 0)
            text.Append("  dnsNames:\n");
        foreach (var host in plan.AlternativeNames)
            text.Append($"    - {Quote(host)}\n");
        text.Append($"  privateKey:\n    algorithm: RSA\n    size: {plan.KeyBits}\n  usages:\n");
        foreach (var usage in Usages(plan))
            text.Append($"    - {usage}\n");
        return new WrittenRequest(text.ToString(), steps);
    }

    private static IEnumerable<string> Usages(RequestPlan plan)
    {
        yield return "digital signature";
        if (plan.Usage == Usage.Server)
            yield return "key encipherment";
        if (UsageWords.Extended(plan) is { } extended)
            yield return extended == "clientAuth" ? "client auth" : "server auth";
    }

    /// <summary>A double-quoted scalar (YAML 1.2, 7.3.1), which no reader takes for a boolean, a number or a date.</summary>
    private static string Quote(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var character in value)
        {
            if (character is '"' or '\\')
                text.Append('\\').Append(character);
            else if (character is < ' ' or '\u007F' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF')
                text.Append($"\\u{(int)character:X4}");
            else
                text.Append(character);
        }

        return text.Append('"').ToString();
    }
}
