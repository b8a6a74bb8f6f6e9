using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Rules;

/// <summary>A rule's verdict.</summary>
/// <param name="Message">One sentence: what is wrong, with the value, and what to do.</param>
internal sealed record Judgement(string Message)
{
    /// <summary>Where the rule's own level is too loud for this value.</summary>
    public Level? AtMost { get; init; }

    /// <summary>Narrower than the value, where only a part of it is wrong.</summary>
    public SourceSpan? Place { get; init; }

    public string? SuggestedValue { get; init; }

    /// <summary>See <see cref="Findings.Finding.Proposal"/>.</summary>
    public string? Proposal { get; init; }

    /// <summary>What <see cref="Findings.Finding.Value"/> says, where the rule judges no single value.</summary>
    public string? Value { get; init; }

    /// <summary>The entry of which it speaks, where the target holds several; see <see cref="Model.LintTarget.Entry"/>.</summary>
    public string? Entry { get; init; }

    /// <summary>Other places of the same mistake.</summary>
    public IReadOnlyList<SourceSpan> RelatedPlaces { get; init; } = [];
}
