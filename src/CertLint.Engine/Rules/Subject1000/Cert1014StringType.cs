using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Rules.Subject1000;

/// <summary>
/// An encoded attribute whose string type its definition does not allow (X.520), or only for the sake of old names
/// (RFC 5280 4.1.2.4), or that lacks one of its characters (X.680 41.4).
/// </summary>
internal sealed class Cert1014StringType : NameRule
{
    private const StringTypes Deprecated = StringTypes.Teletex | StringTypes.Universal | StringTypes.Bmp;

    public override RuleDescriptor Descriptor { get; } = new(
        "CERT1014",
        "Attribute is encoded with a string type that its definition does not allow",
        RuleCategory.Subject,
        new RuleLevels(Level.Off, Level.Warning, Level.Warning) { AuthorityConfig = Level.Warning },
        "X.520; RFC 5280 4.1.2.4; BR 7.1.4.2")
    {
        JudgesEncoding = true,
    };

    public override IReadOnlyList<Judgement> Judge(NameContext context)
    {
        if (context.Subject is not { } subject || FindOdd(subject) is not { } odd)
            return [];
        return Judge(context, odd);
    }

    // What one setting of a tool has done to several attributes is one mistake.
    private static List<Judgement> Judge(NameContext context, List<NameAttribute> odd) => odd
        .GroupBy(attribute => (Tag: attribute.StringTag!.Value, attribute.Type.StringTypes, Foreign: Foreign(attribute)))
        .Select(group => !IsAllowed(group.First()) ? JudgeForbidden(context, group.Key.Tag, group.ToList())
            : group.Key.Foreign is { } character ? JudgeForeign(context, character, group.ToList())
            : JudgeDeprecated(context, group.Key.Tag, group.ToList()))
        .ToList();

    private static List<NameAttribute>? FindOdd(DistinguishedName subject)
    {
        List<NameAttribute>? odd = null;
        for (var i = 0; i < subject.Rdns.Count; i++)
        {
            var rdn = subject.Rdns[i];
            for (var j = 0; j < rdn.Count; j++)
            {
                if (rdn[j].StringTag is not null && (!IsAllowed(rdn[j]) || IsDeprecated(rdn[j]) || Foreign(rdn[j]) is not null))
                {
                    (odd ??= []).Add(rdn[j]);
                }
            }
        }

        return odd;
    }

    // Of an attribute that CertLint does not know nothing is forbidden.
    private static bool IsAllowed(NameAttribute attribute) => attribute.Type.StringTypes == StringTypes.None
        || (attribute.Type.StringTypes & StringTag.TypeOf(attribute.StringTag!.Value)) != 0;

    private static bool IsDeprecated(NameAttribute attribute) =>
        attribute.Type.StringTypes != StringTypes.None && (StringTag.TypeOf(attribute.StringTag!.Value) & Deprecated) != 0;

    /// <summary>The first character that a PrintableString does not have; controls, which no name has, are CERT1010's.</summary>
    private static char? Foreign(NameAttribute attribute)
    {
        if (attribute.StringTag != StringTag.Printable || !IsAllowed(attribute))
            return null;
        var value = attribute.Value;
        for (var i = 0; i < value.Length; i++)
        {
            var character = value.Text[i];
            if (!PrintableString.Contains(character) && !char.IsControl(character) && !value.IsHoleAt(i))
                return character;
        }

        return null;
    }

    private static Judgement JudgeForeign(NameContext context, char character, List<NameAttribute> attributes)
    {
        var advice = attributes.All(attribute => (attribute.Type.StringTypes & StringTypes.Utf8) != 0)
            ? Advice(context.Target, "UTF8String")
            : Advice(context.Target, "a value without it");
        return new Judgement($"{Subject(attributes)} encoded as PrintableString, which does not have '{Display.Of(character.ToString())}'; {advice}.")
        {
            Value = attributes[0].Value.Text, Place = attributes[0].Value.Span,
        };
    }

    private static Judgement JudgeForbidden(NameContext context, int tag, List<NameAttribute> attributes)
    {
        var allowed = NamesOf(attributes[0].Type.StringTypes & ~Deprecated);
        var isOneType = attributes.All(attribute => attribute.Type.Equals(attributes[0].Type));
        var definition = isOneType ? "its definition allows" : "their definitions allow";
        return new Judgement(
            $"{Subject(attributes)} encoded as {StringTag.NameOf(tag)}, but {definition} only {allowed}; {Advice(context.Target, allowed)}.")
        {
            Value = attributes[0].Value.Text, Place = attributes[0].Value.Span,
        };
    }

    private static Judgement JudgeDeprecated(NameContext context, int tag, List<NameAttribute> attributes)
    {
        var isForbidden = BaselineRequirements.HoldSince(BaselineRequirements.Profiles, context.Target, context.Policy);
        var verdict = isForbidden ? "which the Baseline Requirements forbid" : "which RFC 5280 keeps for names that were so encoded before it";
        return new Judgement(
            $"{Subject(attributes)} encoded as {StringTag.NameOf(tag)}, {verdict}; {Advice(context.Target, "UTF8String")}.")
        {
            AtMost = isForbidden ? null : Level.Suggestion, Value = attributes[0].Value.Text, Place = attributes[0].Value.Span,
        };
    }

    private static string Subject(List<NameAttribute> attributes)
    {
        var names = attributes.Select(attribute => attribute.Type.ShortName).Distinct(StringComparer.Ordinal).ToList();
        return attributes.Count == 1
            ? $"{names[0]} '{Display.Of(attributes[0].Value)}' is"
            : names.Count == 1 ? $"Each {names[0]} is" : $"{Display.List(names)} are";
    }

    private static string NamesOf(StringTypes types)
    {
        int[] tags = [StringTag.Utf8, StringTag.Printable, StringTag.IA5, StringTag.Numeric];
        return string.Join(" or ", tags.Where(tag => (types & StringTag.TypeOf(tag)) != 0).Select(StringTag.NameOf));
    }

    private static string Advice(NamedTarget target, string stringType) => target.Origin == Origin.Certificate
        ? $"request a new certificate with {stringType}"
        : $"make a new request with {stringType}";
}
