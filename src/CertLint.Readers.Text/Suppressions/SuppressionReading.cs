using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Readers.Text.Suppressions;

/// <summary>What the comments of a document ask for.</summary>
/// <param name="Comments">In the document's order, one for each rule that a comment names.</param>
/// <param name="Problems">CERT9002 where a comment cannot be understood; CERT9001 where there are too many.</param>
public sealed record SuppressionReading(IReadOnlyList<SuppressionComment> Comments, IReadOnlyList<Problem> Problems);
