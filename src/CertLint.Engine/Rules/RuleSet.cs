using CertLint.Findings;

namespace CertLint.Rules;

/// <summary>
/// A rule and how loudly it speaks. A class, since lists and queries of classes are there when a process starts, and those of a
/// struct are compiled then.
/// </summary>
internal sealed record Ranked<T>(T Rule, Level Level)
    where T : Rule;

/// <summary>The rules that have something to say in one column of the catalogue.</summary>
internal sealed class RuleSet
{
    public RuleSet(IEnumerable<Rule> rules, Column column, bool isTest)
    {
        var speaking = rules
            .Select(rule => new Ranked<Rule>(rule, Levels.Of(rule.Descriptor, column, isTest)))
            .Where(ranked => ranked.Level != Level.Off)
            .ToArray();
        Values = new ValueRules(Of<ValueRule>(speaking));
        Names = Of<NameRule>(speaking);
        Keys = [.. speaking.Where(ranked => ranked.Rule is IKeyRule)];
        Keystores = Of<KeystoreRule>(speaking);
    }

    public ValueRules Values { get; }

    public Ranked<NameRule>[] Names { get; }

    /// <summary>Those that are an <see cref="IKeyRule"/>.</summary>
    public Ranked<Rule>[] Keys { get; }

    public Ranked<KeystoreRule>[] Keystores { get; }

    private static Ranked<T>[] Of<T>(Ranked<Rule>[] rules)
        where T : Rule =>
        [.. rules.Where(ranked => ranked.Rule is T).Select(ranked => new Ranked<T>((T)ranked.Rule, ranked.Level))];
}
