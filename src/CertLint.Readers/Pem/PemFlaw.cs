using CertLint.Model;

namespace CertLint.Readers.Pem;

/// <summary>Why strict readers refuse a block that CertLint could read.</summary>
/// <param name="Reason">Words that follow "because".</param>
/// <param name="Advice">Words that follow a semicolon.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="SuggestedValue">What should stand there, where one value is certain.</param>
internal sealed record PemFlaw(string Reason, string Advice, SourceSpan Place, string? SuggestedValue = null);
