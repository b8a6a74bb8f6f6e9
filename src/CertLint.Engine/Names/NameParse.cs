using CertLint.Model;

namespace CertLint.Names;

/// <summary>Why a library or tool rejects a name's text.</summary>
/// <param name="Place">The offending characters.</param>
/// <param name="Reason">
/// In words that follow "cannot parse '…' because", e.g. <c>of the unquoted comma</c>, <c>'Country' is no attribute
/// it knows</c>.
/// </param>
/// <param name="Advice">What to write instead, in words that follow a semicolon, e.g. <c>write O="Acme, Inc."</c>.</param>
/// <param name="SuggestedValue">The text that should stand at <paramref name="Place"/>, where one is certain.</param>
public sealed record NameSyntaxError(SourceSpan Place, string Reason, string? Advice = null, string? SuggestedValue = null);

/// <summary>What a dialect makes of a text: a name, an error, or neither where a hole decides.</summary>
/// <param name="Name">The name, where the text is one.</param>
/// <param name="Error">The first error, where the library or tool rejects the text whatever its holes hold.</param>
public sealed record NameParse(DistinguishedName? Name, NameSyntaxError? Error)
{
    /// <summary>Neither name nor error: what the text means depends on a hole.</summary>
    public static NameParse Unknown { get; } = new(null, null);
}
