using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Rules.Matching6000;

/// <summary>How a part of a text is looked for.</summary>
public enum TextComparison
{
    /// <summary>Anywhere: <c>Contains</c>, <c>IndexOf</c>.</summary>
    Contains,

    /// <summary>At the start.</summary>
    StartsWith,

    /// <summary>At the end.</summary>
    EndsWith,

    /// <summary>By a regular expression.</summary>
    Pattern,
}

/// <summary>The choice of a validation callback to trust every certificate in whose subject or issuer a text stands.</summary>
/// <param name="Comparison">How it is looked for.</param>
/// <param name="Text">The text; null where it is not known.</param>
/// <param name="IsIssuer">It is looked for in the issuer.</param>
/// <param name="IsValidated">The callback also asks for a certificate without errors, or checks it in another way.</param>
/// <param name="HasMatchesHostname">The project's framework has <c>X509Certificate2.MatchesHostname</c> (.NET 7).</param>
public sealed record TrustedText(
    TextComparison Comparison, MappedText? Text, bool IsIssuer, bool IsValidated, bool HasMatchesHostname)
{
    private const char AttributeEnd = ',';

    /// <summary>
    /// The problem. The suggestion is the host, or other value, that the text names, without its key; none where the text
    /// names no single one.
    /// </summary>
    /// <param name="place">The comparison.</param>
    public Problem ProblemAt(SourceSpan place)
    {
        var value = ValueOf(Text);
        return new Problem(RuleIds.TrustedText, place, Message(value), value) { AtMost = Limit };
    }

    /// <summary>
    /// Of a certificate that other checks admit, the text decides less; and a text up to the comma behind the first attribute is
    /// that attribute's whole value.
    /// </summary>
    private Level? Limit => IsValidated || (Comparison == TextComparison.StartsWith && IsWholeAttribute(Text)) ? Level.Suggestion : null;

    private string Message(string? value)
    {
        var part = IsIssuer ? "issuer" : "subject";
        var relation = Comparison switch
        {
            TextComparison.StartsWith => "starts with",
            TextComparison.EndsWith => "ends with",
            TextComparison.Pattern => "matches",
            _ => "contains",
        };
        var text = Text is null ? "this text" : $"'{Display.Of(Text)}'";
        return $"The callback trusts a certificate because its {part} {relation} {text}, which others can have in theirs too; {Advice(value)}.";
    }

    private string Advice(string? value) => IsIssuer
        ? "let the chain decide, with your CA in X509ChainPolicy.CustomTrustStore"
        : (value is not null && IsHost(value) && HasMatchesHostname
            ? "call MatchesHostname"
            : "compare the whole value of GetNameInfo") + " and reject a chain with errors";

    /// <summary>The value in <c>CN=host</c>, <c>CN=host,</c> and <c>host</c>; null where it is another form, or not known.</summary>
    private static string? ValueOf(MappedText? text)
    {
        if (text is not { IsKnown: true })
            return null;
        var value = text.Text.Trim().TrimEnd(AttributeEnd);
        var equals = value.IndexOf('=');
        if (equals >= 0 && string.Equals(value.Substring(0, equals).Trim(), "CN", StringComparison.OrdinalIgnoreCase))
            value = value.Substring(equals + 1).Trim();
        return value.Length > 0 && value.IndexOfAny([AttributeEnd, '=', '"', '+', '*', '\\', ';']) < 0 ? value : null;
    }

    private static bool IsHost(string value) => HostShape.Of(LowerCase.Of(value)) is { IsPlain: true, LabelCount: > 1 };

    private static bool IsWholeAttribute(MappedText? text) =>
        text is { Length: > 0 } && text.Text.TrimEnd() is { Length: > 0 } trimmed && trimmed[trimmed.Length - 1] == AttributeEnd;
}
