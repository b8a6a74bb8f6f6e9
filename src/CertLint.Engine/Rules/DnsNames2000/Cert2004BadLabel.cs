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
        if (context.Host is not { IsPlain: false, IsIPAddress: false } host)
            return null;
        if (JudgeWhole(context, host) is { } judgement)
            return judgement;
        var (why, advice) = host.IsAscii ? WhyLabels(host) : WhyCharacters(host);
        if (why is null)
            return JudgeFakeLabels(context, host);
        return new Judgement($"Name '{Display.Of(host.Host)}' cannot be a host name because {why}; {advice}.")
        {
            Place = context.HostPlace,
            SuggestedValue = Correct(host.Host.Text),
        };
    }

    // What the value as a whole is tells more than one of its characters.
    private static Judgement? JudgeWhole(ValueContext context, HostName host)
    {
        if (host.Host.Length == 0)
            return Whole(context, "no host stands in it", "use a host name on your own domain");
        if (NamePrefix.Find(context.Text) is { } prefix)
        {
            var rest = context.Text.Substring(prefix.Length);
            return Whole(context, $"of the '{prefix}' before it", $"use '{Display.Of(rest)}'") with { SuggestedValue = rest };
        }

        if (NameList.IsList(context.Text))
            return Whole(context, "it holds several names", "list each as a DNS name of its own in the SAN");
        return !context.IsCommonName && host.Name.IndexOf('@') > 0 && MailboxText.WhyInvalid(context.Text) is null
            ? Whole(context, "it is a mail address", "list it in the SAN as one, or use a host name")
            : null;
    }

    private static Judgement Whole(ValueContext context, string why, string advice) =>
        new($"Name '{Display.Of(context.Value)}' cannot be a host name because {why}; {advice}.") { Place = context.Value.Span };

    private static Judgement? JudgeFakeLabels(ValueContext context, HostName host) =>
        host.IsAscii && host.Labels.FirstOrDefault(InternationalLabel.IsFake) is { } label
            ? new Judgement($"The label '{label}' of '{Display.Of(host.Host)}' encodes {InternationalLabel.WhyFake(label)}, so it is not the form of any internationalised label; use the one that the domain is registered in.")
            {
                AtMost = Level.Suggestion, Place = context.HostPlace,
            }
            : null;

    private static (string? Why, string Advice) WhyLabels(HostName host)
    {
        const string advice = "use letters, digits, hyphens and single dots";
        if (host.Name.Length > LdhLabel.MaximumNameLength)
            return ($"it is longer than {LdhLabel.MaximumNameLength} characters", "use a shorter one");
        for (var i = 0; i < host.Labels.Count; i++)
        {
            var label = host.Labels[i];
            if (label == "*" && i == 0)
                continue;
            if (label.Length == 0 && i > 0 && i == host.Labels.Count - 1)
                return ("it ends with a dot", "leave the dot out");
            if (LdhLabel.WhyInvalid(label) is { } why)
                return (Display.Of(why), advice);
            if (InternationalLabel.WhyReserved(label) is { } reserved)
                return (reserved, "use another label");
        }

        return (null, advice);
    }

    // A label beyond ASCII may be right in another form, which is not this rule's to tell.
    private static (string? Why, string Advice) WhyCharacters(HostName host)
    {
        foreach (var character in host.Name)
        {
            if (char.IsWhiteSpace(character))
                return ("of the white space", "leave it out");
            if (TypographicCharacters.Contains(character))
                return ($"of the character '{character}'", "use letters, digits, hyphens and single dots");
        }

        return (null, "");
    }

    /// <summary>The name where one is certain: without the last dot, and with a hyphen for each dash.</summary>
    private static string? Correct(string name)
    {
        var characters = name.TrimEnd('.').Select(character => TypographicCharacters.IsDash(character) ? '-' : character);
        var corrected = new string(characters.ToArray());
        return name.Length - corrected.Length < 2 && HostShape.Of(LowerCase.Of(corrected)).IsPlain ? corrected : null;
    }
}
