using CertLint.Findings;
using CertLint.Readers.Json;

namespace CertLint.Readers.Cfssl;

/// <summary>What .NET's settings may have and Go's encoding/json rejects.</summary>
internal static class CfsslSyntax
{
    /// <summary>The first comment or comma too many, at which cfssl stops.</summary>
    public static IEnumerable<Problem> ProblemsOf(JsonText json)
    {
        if (json.TrailingComma is { } comma && !(json.Comment?.Start < comma.Start))
            yield return new Problem(RuleIds.RejectedText, comma, "cfssl rejects the file because nothing follows this comma; remove it.", "");
        else if (json.Comment is { } comment)
            yield return new Problem(RuleIds.RejectedText, comment, "cfssl rejects the file because JSON has no comments; remove this one.", "");
    }
}
