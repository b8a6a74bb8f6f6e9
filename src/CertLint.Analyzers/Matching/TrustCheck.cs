using CertLint.Rules.Matching6000;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Matching;

/// <summary>What a condition in a validation callback asks.</summary>
internal enum TrustQuestion
{
    /// <summary>Something that says nothing of the certificate.</summary>
    Other,

    /// <summary>Whether the platform found no error.</summary>
    NoErrors,

    /// <summary>What some other method makes of the certificate or chain.</summary>
    OtherCheck,

    /// <summary>Whether it is one certain certificate or key.</summary>
    Identity,

    /// <summary>The same, by a constant.</summary>
    ConstantIdentity,

    /// <summary>Whether a text stands in its subject or issuer.</summary>
    Text,
}

/// <summary>A condition in a validation callback.</summary>
/// <param name="Question">What it asks.</param>
/// <param name="Operation">The expression.</param>
/// <param name="IsNegated">The answer is yes where the expression is false.</param>
internal sealed record TrustCheck(TrustQuestion Question, IOperation Operation, bool IsNegated = false)
{
    /// <summary>For <see cref="TrustQuestion.Text"/>, how the text is looked for.</summary>
    public TextComparison Comparison { get; init; }

    /// <summary>For <see cref="TrustQuestion.Text"/> the expression of the text, for <see cref="TrustQuestion.ConstantIdentity"/> that of the constant.</summary>
    public IOperation? Expected { get; init; }

    /// <summary>For <see cref="TrustQuestion.Text"/>, it is looked for in the issuer.</summary>
    public bool IsIssuer { get; init; }
}
