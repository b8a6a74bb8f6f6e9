using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Rules.Subject1000;

/// <summary>A tool's default, or a mark that stands for nothing (BR 7.1.2.7).</summary>
internal sealed class Cert1007Placeholder : ValueRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT1007",
        "Value is a placeholder",
        RuleCategory.Subject,
        new RuleLevels(Level.Warning, Level.Policy, Level.Warning),
        "BR 7.1.2.7; KB0656516");

    public override ValueTraits Needs => ValueTraits.LikePlaceholder;

    public override Judgement? Judge(ValueContext context)
    {
        var value = context.Text;
        if (context.Type is not { } type)
            return JudgeAlternativeName(context);
        if (Placeholders.ToolOf(type.ShortName, value) is { } tool)
            return new Judgement($"{context.Subject} is {tool}; {Advice(type)}.");
        if (Placeholders.IsEmptyMark(value) || IsMark(context))
            return new Judgement($"{context.Subject} stands for nothing; {Advice(type)}, or leave the attribute out.");
        return IsGeneric(type, value)
            ? new Judgement($"{context.Subject} looks like a placeholder; {Advice(type)}.") { AtMost = Level.Suggestion }
            : null;
    }

    // What must be there is missing, which is another rule's to tell.
    public override Judgement? JudgeBlank(ValueContext context) =>
        context.Type is not { } type || Cert1003RequiredAttributes.Asks(context.Target, context.Policy, type)
            ? null
            : new Judgement($"{context.Name} '{Display.Of(context.Written)}' is blank, so it stands for nothing; {Advice(type)}, or leave the attribute out.");

    // In a config or code it may be a template's. A common name of stars is a wildcard, one of colons an address.
    private static bool IsMark(ValueContext context) =>
        context.Target.Origin is Origin.Certificate or Origin.Request && Placeholders.IsPunctuation(context.Text)
        && !(context.IsCommonName && (context.Text.IndexOf('*') >= 0 || context.Host is { IsIPAddress: true }));

    // Code makes certificates for the own machine on purpose.
    private static Judgement? JudgeAlternativeName(ValueContext context) =>
        context.Target.Origin != Origin.Code && Placeholders.ToolOf("DNS", context.Text) is { } tool
            ? new Judgement($"{context.Subject} is {tool}; enter a host name on your own domain.")
            : null;

    private static bool IsGeneric(AttributeType type, string value) =>
        type.Equals(AttributeType.Organization) ? Placeholders.IsGeneric(value)
        : (type.Equals(AttributeType.Locality) || type.Equals(AttributeType.State)) && Placeholders.IsGenericPlace(value);

    private static string Advice(AttributeType type) => type.ShortName switch
    {
        "O" => "enter the registered name of your organization",
        "L" => "enter the city in which your organization is registered",
        "ST" => "enter the state or province in which your organization is registered",
        "C" => "enter the two-letter code of the country in which your organization is registered",
        "CN" => "enter a host name on your own domain",
        _ => "enter the real value",
    };
}
