using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Rules.Building5000;

/// <summary>What is to be reported of an argument that a builder or a constructor that takes lists refuses.</summary>
public static class BuilderProblems
{
    /// <summary>The call throws on this value.</summary>
    /// <param name="api">Who throws, as a message names it: <c>AddCountryOrRegion</c>.</param>
    /// <param name="value">The value.</param>
    /// <param name="error">Why.</param>
    /// <param name="argument">The place of the whole argument, where the value is empty and has none of its own.</param>
    public static Problem Throws(string api, MappedText value, NameSyntaxError error, SourceSpan argument) => new(
        RuleIds.BuilderArgument,
        value.Length == 0 ? argument : error.Place,
        $"{api} throws{(value.Length == 0 ? "" : $" on '{Display.Of(value)}'")} because {error.Reason}{(error.Advice is null ? "" : "; " + error.Advice)}.",
        value.Length == 0 ? null : error.SuggestedValue);

    /// <summary>The call throws because two arguments do not go together.</summary>
    public static Problem Throws(string api, SourceSpan argument, string reason, string advice) =>
        new(RuleIds.BuilderArgument, argument, $"{api} throws because {reason}; {advice}.");

    /// <summary>The constructor throws on this text, as a parser does.</summary>
    public static Problem Rejected(string api, MappedText text, NameSyntaxError error, SourceSpan argument) =>
        Throws(api, text, error, argument) with { RuleId = RuleIds.RejectedText };

    /// <summary>The constructor throws whatever the text is.</summary>
    public static Problem RejectedKind(string api, SourceSpan kind, string reason) =>
        new(RuleIds.RejectedText, kind, $"{api} throws because {reason}; use the constructor that takes an encoded value.");

    /// <summary>A country that is added by its object identifier, which nobody checks and which is encoded as UTF8String.</summary>
    /// <param name="identifier">The place of the object identifier.</param>
    /// <param name="value">The country; null where it is not known.</param>
    public static Problem UncheckedCountry(SourceSpan identifier, MappedText? value)
    {
        var code = value is { IsKnown: true, Text: var text } && !Countries.IsAssigned(text) ? Countries.Suggest(text) : null;
        var call = code is null ? "AddCountryOrRegion" : $"AddCountryOrRegion(\"{code}\")";
        return new Problem(
            RuleIds.BuilderArgument,
            identifier,
            $"Add with the object identifier of the country checks no code and encodes a UTF8String, which X.520 does not allow; call {call}.");
    }

    /// <summary>What a constructor makes of lists unasked, e.g. an order that nobody wants.</summary>
    public static Problem Of(NameRemark remark) => NameProblems.Of(remark);
}
