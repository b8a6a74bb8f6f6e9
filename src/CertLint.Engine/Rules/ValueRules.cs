using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Rules;

/// <summary>The rules on single values, by attribute in the order of <see cref="Precedence"/>.</summary>
internal sealed class ValueRules
{
    private readonly Asked[] alternativeName;
    private readonly Asked[] unknownAttribute;
    private readonly Asked[][] attributes;

    public ValueRules(Ranked<ValueRule>[] rules)
    {
        alternativeName = InOrder(rules, Precedence.AlternativeName);
        unknownAttribute = InOrder(rules, Precedence.AnyAttribute);
        attributes = [.. AttributeType.All.OrderBy(type => type.Ordinal).Select(type => InOrder(rules, Precedence.Of(type)))];
    }

    /// <summary>
    /// The first rule that claims the value reports it, unless a later one speaks more loudly; rules that stand beside
    /// report too.
    /// </summary>
    /// <returns>True where a rule has claimed the value.</returns>
    public bool Lint(ValueContext context, FindingList findings)
    {
        (ValueRule Rule, Judgement Judgement)? winner = null;
        var loudest = Level.Off;
        var isKnown = context.Value.IsKnown;
        var traits = context.Traits;
        foreach (var (rule, most, needs) in Of(context.Type))
        {
            if ((needs & traits) != needs)
                continue;
            if ((winner is not null && most <= loudest && !rule.StandsBeside(context)) || (!isKnown && !rule.JudgesTemplates)
                || rule.Judge(context) is not { } judgement)
            {
                continue;
            }

            var level = Level.Min(most, judgement.AtMost ?? most);
            if (rule.StandsBeside(context))
            {
                Add(findings, rule, level, judgement, context);
            }
            else if (level > loudest)
            {
                loudest = level;
                winner = (rule, judgement);
                // Who speaks of stray characters must know what is wrong with the value without them.
                context.Overruled = judgement;
            }
        }

        if (winner is not { } found)
            return false;
        Add(findings, found.Rule, loudest, found.Judgement, context);
        return true;
    }

    /// <summary>The first rule that has something to say of the lack of a value reports it.</summary>
    public void LintBlank(ValueContext context, FindingList findings)
    {
        foreach (var (rule, most, _) in Of(context.Type))
        {
            if (!context.Value.IsKnown || rule.JudgeBlank(context) is not { } judgement)
                continue;
            Add(findings, rule, Level.Min(most, judgement.AtMost ?? most), judgement, context);
            return;
        }
    }

    private static void Add(FindingList findings, ValueRule rule, Level level, Judgement judgement, ValueContext context)
    {
        var mistake = context.Host is { } host ? "host " + host.Name : context.Type + " " + context.Text;
        var told = judgement with { Place = judgement.Place ?? context.Place, Value = judgement.Value ?? context.Text };
        if (told is { SuggestedValue: { } suggested, Place: { } place }
            && context is { Type: not null, Target: CodeTarget { SubjectText: { } text, ReadSubject: { } read } })
        {
            told = told with { SuggestedValue = ValueInText.Write(text, place, suggested, read) };
        }

        findings.Add(rule, level, told, context.Target, mistake);
    }

    private Asked[] Of(AttributeType? type) =>
        type is null ? alternativeName
        : type.Ordinal < 0 ? unknownAttribute
        : attributes[type.Ordinal];

    private static Asked[] InOrder(Ranked<ValueRule>[] rules, IReadOnlyList<string> order)
    {
        var ordered = order.SelectMany(id => rules.Where(ranked => ranked.Rule.Descriptor.Id == id)).ToArray();
        var asked = new Asked[ordered.Length];
        for (var i = 0; i < asked.Length; i++)
            asked[i] = new Asked(ordered[i].Rule, ordered[i].Level, ordered[i].Rule.Needs);
        return asked;
    }

    /// <summary>A rule, and when to ask it, which is known before any value is.</summary>
    private readonly record struct Asked(ValueRule Rule, Level Most, ValueTraits Needs);
}
