using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Rules.Building5000;

/// <summary>What is to be reported of a text that an API or tool parses as a name.</summary>
public static class NameProblems
{
    /// <summary>
    /// The error of a parse, or what the API or tool makes of the text unasked, in written order. Of a text that is rejected
    /// nothing is said of how other platforms read it.
    /// </summary>
    /// <param name="api">Who parses, as a message names it: <c>X500DistinguishedName</c>, <c>openssl</c>.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="parse">What the dialect made of it.</param>
    public static IEnumerable<Problem> Of(string api, MappedText text, NameParse parse)
    {
        if (parse.Error is { } error)
        {
            var cause = $"{api} cannot parse '{Display.Of(text)}' because {error.Reason}";
            yield return new Problem(RuleOf(error.Kind).Descriptor.Id, error.Place, Sentence(cause, error.Advice), error.SuggestedValue);
        }

        foreach (var remark in parse.Remarks)
        {
            if (remark.Kind != NameRemarkKind.PlatformDependent || (parse.Error is null && !IsEscaped(remark, parse)))
                yield return Of(remark.Kind == NameRemarkKind.KeyDropped ? DroppedState.Name(remark, parse.Name) : remark);
        }
    }

    /// <summary>
    /// The types of attributes whose values are not what was meant, because of escapes of another library or tool: these are
    /// told, and no other rule judges the values.
    /// </summary>
    public static IReadOnlyList<AttributeType> LostAttributes(NameParse parse)
    {
        List<AttributeType>? types = null;
        foreach (var remark in parse.Remarks)
        {
            if (remark.Kind != NameRemarkKind.ForeignEscape || parse.Name is not { } name)
                continue;
            foreach (var attribute in name.Attributes)
            {
                var value = attribute.Value.Span;
                if (value.Start >= remark.Place.Start && value.End <= remark.Place.End)
                    (types ??= []).Add(attribute.Type);
            }
        }

        return types ?? (IReadOnlyList<AttributeType>)[];
    }

    internal static Problem Of(NameRemark remark) => new(
        RuleOf(remark.Kind).Descriptor.Id, remark.Place, Sentence(remark.Reason, remark.Advice), remark.SuggestedValue)
    {
        // Whoever writes an empty value may well mean to leave the attribute out.
        AtMost = remark is { Kind: NameRemarkKind.TextLost, Meant.Value.Length: 0 } ? Level.Suggestion : null,
    };

    /// <summary>A value whose escapes are told will be written otherwise anyway.</summary>
    private static bool IsEscaped(NameRemark difference, NameParse parse)
    {
        foreach (var other in parse.Remarks)
        {
            if (other.Kind == NameRemarkKind.ForeignEscape
                && other.Place.Start < difference.Place.End && difference.Place.Start < other.Place.End)
            {
                return true;
            }
        }

        return false;
    }

    private static ReportedRule RuleOf(NameErrorKind kind) => kind switch
    {
        NameErrorKind.UnknownKey => Building.DroppedKey,
        NameErrorKind.Form => Building.LostText,
        NameErrorKind.ForeignEscape => Building.ForeignEscape,
        _ => Building.RejectedText,
    };

    private static ReportedRule RuleOf(NameRemarkKind kind) => kind switch
    {
        NameRemarkKind.PlatformDependent => Building.PlatformDependentText,
        NameRemarkKind.OrderLost => Building.LostOrder,
        NameRemarkKind.KeyDropped => Building.DroppedKey,
        NameRemarkKind.ForeignEscape => Building.ForeignEscape,
        _ => Building.LostText,
    };

    private static string Sentence(string cause, string? advice) => cause + (advice is null ? "." : "; " + advice + ".");
}
