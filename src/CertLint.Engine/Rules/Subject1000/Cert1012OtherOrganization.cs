using CertLint.Findings;

namespace CertLint.Rules.Subject1000;

/// <summary>An organization that is none of those that the user says the company is registered as (KB0656516).</summary>
internal sealed class Cert1012OtherOrganization : ValueRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT1012",
        "Organization is none of yours",
        RuleCategory.Subject,
        new RuleLevels(Level.Policy, Level.Policy, Level.Policy) { Peer = Level.Off, Authority = Level.Off },
        "KB0656516");

    public override Judgement? Judge(ValueContext context)
    {
        var own = context.Policy.Organizations;
        if (own.Count == 0 || RegisteredNames.Contains(own, context.Text))
            return null;
        var message = $"{context.Subject} is none of your organizations ({Display.Of(string.Join(", ", own))}); ";
        return RegisteredNames.FindInOtherCase(own, context.Text) is { } registered
            ? new Judgement(message + $"write '{Display.Of(registered)}'.") { SuggestedValue = registered }
            : new Judgement(message + "use the registered name of one of them, or add this one to certlint.organizations.");
    }
}
