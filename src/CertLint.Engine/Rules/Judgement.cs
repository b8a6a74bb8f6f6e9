using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Rules;

/// <summary>A rule's verdict on a value.</summary>
/// <param name="Message">One sentence: what is wrong, with the value, and what to do.</param>
internal sealed record Judgement(string Message)
{
    /// <summary>Where the rule's own level is too loud for this value.</summary>
    public Level? AtMost { get; init; }

    /// <summary>Narrower than the value, where only a part of it is wrong.</summary>
    public SourceSpan? Place { get; init; }

    public string? SuggestedValue { get; init; }
}
