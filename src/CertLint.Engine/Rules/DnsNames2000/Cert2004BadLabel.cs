using CertLint.Findings;
using CertLint.Names;

namespace CertLint.Rules.DnsNames2000;

/// <summary>A label that the DNS does not allow in a host name (RFC 1123 2.1, RFC 5890 2.3.1, BR 7.1.2.7.12).</summary>
internal sealed class Cert2004BadLabel : ValueRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT2004",
        "Host name has a label that is not allowed",
        RuleCategory.DnsNames,
        new RuleLevels(Level.Warning, Level.Warning, Level.Warning),
        "RFC 1123 2.1; RFC 5890 2.3.1; BR 7.1.2.7.12");

    public override Judgement? Judge(ValueContext context)
    {
        // A label beyond ASCII may be right in another form, which is not this rule's to tell.
        if (context.Host is not { IsAscii: true, IsIPAddress: false } host || Why(host) is not { } why)
            return null;
        return new Judgement(
            $"Name '{Display.Of(host.Host)}' cannot be a host name because {Display.Of(why)}; use letters, digits, hyphens and single dots.")
        {
            Place = context.HostPlace,
        };
    }

    private static string? Why(HostName host)
    {
        if (host.Name.Length > LdhLabel.MaximumNameLength)
            return $"it is longer than {LdhLabel.MaximumNameLength} characters";
        for (var i = 0; i < host.Labels.Count; i++)
        {
            var label = host.Labels[i];
            if (label == "*" && i == 0)
                continue;
            if (label.Length == 0 && i > 0 && i == host.Labels.Count - 1)
                return "it ends with a dot";
            if (LdhLabel.WhyInvalid(label) is { } why)
                return why;
        }

        return null;
    }
}
