using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Rules.Subject1000;

/// <summary>An organizational unit in a publicly trusted TLS certificate (BR 7.1.2.7.3, 7.1.2.7.4).</summary>
internal sealed class Cert1015OrganizationalUnit : ValueRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT1015",
        "Organizational unit in a publicly trusted TLS certificate",
        RuleCategory.Subject,
        new RuleLevels(Level.Off, Level.Warning, Level.Warning) { Peer = Level.Off, Authority = Level.Off },
        "BR 7.1.2.7.3, 7.1.2.7.4; KB0656516");

    // Whatever stands there, a unit does.
    public override bool JudgesTemplates => true;

    public override Judgement? Judge(ValueContext context)
    {
        if (!AttributeType.OrganizationalUnit.Equals(context.Type))
            return null;
        var unit = $"Organizational unit '{Display.Of(context.Value)}'";
        if (BaselineRequirements.HoldSince(BaselineRequirements.NoUnit, context.Target, context.Policy))
        {
            return new Judgement(context.Target.Origin == Origin.Certificate
                ? $"{unit} must not be in a publicly trusted TLS certificate since 2022-09-01; request a new certificate without it."
                : $"{unit} must not be in a publicly trusted TLS certificate; leave it out, and write a DBA name into O, as 'DBA name (Legal Name)'.");
        }

        return context.IsServiceNowRequest && context.Target.Usage != Usage.Signing
            ? new Judgement(
                $"{unit} must not be in a publicly trusted TLS certificate, so leave it out; the DBA name that KB0656516 wants there goes into O, as 'DBA name (Legal Name)'.")
            {
                AtMost = Level.Suggestion,
            }
            : null;
    }
}
