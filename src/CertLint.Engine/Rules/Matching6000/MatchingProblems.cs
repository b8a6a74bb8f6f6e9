using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Rules.Matching6000;

/// <summary>Problems of matching that follow from the form of the code alone.</summary>
public static class MatchingProblems
{
    /// <summary>An issuer whose name is parsed again from the text that shows it.</summary>
    /// <param name="place">The expression that parses.</param>
    /// <param name="parser">The type that parses, as a message names it.</param>
    /// <param name="replacement">The expression whose name has the bytes of the issuer; null where there is none at hand.</param>
    public static Problem ReparsedIssuer(SourceSpan place, string parser, string? replacement) => new(
        RuleIds.ReparsedIssuer, place,
        $"{parser} encodes the issuer anew from its text, so its bytes may differ from the CA's subject and the chain may not build; "
        + (replacement is null ? "use the name in the CA's certificate itself." : $"use '{Display.Of(replacement)}'."),
        replacement);

    /// <summary>A validation callback that knows the certificate of the other side by a constant.</summary>
    /// <param name="place">The comparison.</param>
    /// <param name="constant">The constant; null where there are several.</param>
    public static Problem PinnedCertificate(SourceSpan place, string? constant) => new(
        RuleIds.PinnedCertificate, place,
        $"The callback knows the certificate by {(constant is null ? "constants" : $"the constant '{Display.Of(constant)}'")}, so it rejects the next one when the certificate is renewed; let the chain and MatchesHostname decide, or read the value from the configuration.");
}
