using CertLint.Model;

namespace CertLint.Rules.Subject1000;

/// <summary>What one look for stray characters has found.</summary>
/// <param name="Value">The value without them; as it was where nobody can tell what is meant.</param>
/// <param name="Words">What was found, to follow "holds"; null where it may be meant as it stands.</param>
/// <param name="IsCertain">True where <paramref name="Value"/> is certainly meant.</param>
internal readonly record struct Repair(MappedText Value, string? Words, bool IsCertain);
