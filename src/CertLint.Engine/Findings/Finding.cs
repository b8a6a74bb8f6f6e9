using CertLint.Model;
using CertLint.Rules;

namespace CertLint.Findings;

/// <summary>What a reader or front end itself has to say about a document, before policy.</summary>
/// <param name="RuleId">E.g. <c>CERT9001</c>.</param>
/// <param name="Place">The offending text.</param>
/// <param name="Message">One sentence: what is wrong, with the value, and what to do.</param>
/// <param name="SuggestedValue">What should stand at <paramref name="Place"/>, where one value is certain.</param>
public sealed record Problem(string RuleId, SourceSpan Place, string Message, string? SuggestedValue = null)
{
    /// <summary>Where the rule's own level is too loud for this case; null elsewhere.</summary>
    public Level? AtMost { get; init; }

    /// <summary>See <see cref="LintTarget.Entry"/>.</summary>
    public string? Entry { get; init; }
}

/// <summary>One mistake: the rule, how loud, where, what to do.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Level">By the catalogue: column, purpose, profile, tests. A front end applies the user's settings on top.</param>
/// <param name="Message">One sentence: what is wrong, with the value, and what to do.</param>
/// <param name="Place">The value itself.</param>
public sealed record Finding(RuleDescriptor Rule, Level Level, string Message, SourceSpan Place)
{
    /// <summary>The value to which the finding refers, for a stable identity across edits; never a secret.</summary>
    public string? Value { get; init; }

    /// <summary>What should stand there instead, where one value is certain; written as the text around it wants it.</summary>
    public string? SuggestedValue { get; init; }

    /// <summary>What may stand there instead, and what only a person can say is right, e.g. a host name of one's own.</summary>
    public string? Proposal { get; init; }

    /// <summary>Other places of the same mistake, e.g. the same name in CN and SAN.</summary>
    public IReadOnlyList<SourceSpan> RelatedPlaces { get; init; } = [];

    /// <summary>See <see cref="LintTarget.Entry"/>.</summary>
    public string? Entry { get; init; }
}
