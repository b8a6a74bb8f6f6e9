using CertLint.Findings;
using CertLint.Model;
using CertLint.Rules;

namespace CertLint.Readers.Text.Certtool;

/// <summary>What certtool rejects, ignores or changes without a word, or with one that a build's log swallows.</summary>
internal static class TemplateProblems
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "cn", "country", "state", "locality", "organization", "o", "unit", "ou", "uid", "dc",
    };

    private static readonly string[] Negations = ["false", "no", "0", "off", "n", "f"];

    /// <summary>Of one option's value.</summary>
    public static IEnumerable<Problem> Of(TemplateOption option, TemplateFile file)
    {
        var name = option.Key.Text;
        if (name is "password" or "challenge_password")
        {
            if (option.Value is { IsKnown: true, Length: > 0 })
            {
                yield return new Problem(RuleIds.WrittenPassword, option.Value.Span,
                    $"The {(name == "password" ? "password of the key" : "challenge password")} is written in the template; leave '{name}' out and let certtool ask for it (--ask-pass).");
            }

            yield break;
        }

        if (ValueComment.Of(option) is { } comment)
            yield return OfComment(option, comment);
        if (!option.IsClosed)
        {
            yield return new Problem(RuleIds.ConfigText, option.Quote!.Value,
                $"The quote of '{name}' is never closed, so certtool takes all that follows for a part of the value; close it.");
        }

        foreach (var dropped in option.Dropped.Take(1))
        {
            yield return new Problem(RuleIds.ConfigText, dropped,
                $"certtool drops a backslash with the character behind it, so '{name}' becomes '{Display.Of(option.Value)}'; "
                + (name == "dn" ? "give each attribute its own option, e.g. organization." : "write the value without a backslash."));
        }

        if (Names.Contains(name) && option.Value.Length == 0 && IsTaken(option, file))
            yield return new Problem(RuleIds.RejectedText, option.Key.Span, $"certtool rejects '{name}' without a value; give it one, or remove the line.");
        if (name is "dns_name" or "uri" or "email" && option.Value.Length == 0)
            yield return new Problem(RuleIds.ConfigText, option.Key.Span, $"Of '{name}' without a value certtool makes an empty name in the SAN, or an error; give it one, or remove the line.");
        if (name == "dn_oid" && option.Value.IsKnown && !TemplateSubject.IsPair(option.Value.Text))
            yield return new Problem(RuleIds.RejectedText, option.Value.Span, "certtool rejects 'dn_oid' without an OID, a space and a value; write it as '2.5.4.12 Dr.'.");
        if (OptionTable.Find(name) == OptionKind.Flag && Negations.Contains(option.Value.Text.Trim(), StringComparer.OrdinalIgnoreCase))
        {
            yield return new Problem(RuleIds.ConfigText, option.Value.Span,
                $"certtool takes '{name} = {Display.Of(option.Value)}' for true, since the option counts as soon as it is there; remove the line.");
        }
    }

    /// <summary>Of an option's name: unknown, in the wrong case, repeated, or not read beside another.</summary>
    public static Problem? OfName(TemplateOption option, TemplateFile file, ISet<string> seen)
    {
        var name = option.Key.Text;
        var lower = name.ToLowerInvariant();
        if (OptionTable.Find(name) is not { } kind)
        {
            var meant = OptionTable.Correct(name);
            return new Problem(RuleIds.ConfigText, option.Key.Span,
                $"certtool skips '{Display.Of(name)}', which is none of its options; "
                + (meant is null ? "correct the name or remove the line." : $"use '{meant}'."),
                meant);
        }

        if (name != lower && !name.StartsWith("policy", StringComparison.OrdinalIgnoreCase))
        {
            return new Problem(RuleIds.ConfigText, option.Key.Span,
                $"certtool ignores '{name}' without a word because its options are in lower case; use '{lower}'.", lower);
        }

        if (!seen.Add(name) && kind is OptionKind.Text or OptionKind.Number)
        {
            return new Problem(RuleIds.ConfigText, option.Key.Span,
                $"certtool takes only the first '{name}' and ignores this one; remove one of them.");
        }

        var instead = name switch { "o" => "organization", "ou" => "unit", _ => null };
        return instead is not null && file.Find(instead) is not null
            ? new Problem(RuleIds.ConfigText, option.Key.Span,
                $"certtool ignores '{name}' because '{instead}' stands in the template too; use '{instead}' for all of them.", instead)
            : null;
    }

    /// <summary>Of a value of <c>dn</c> that GnuTLS rejects.</summary>
    public static Problem OfDn(DnError error) =>
        new(RuleIds.RejectedText, error.Place, $"certtool rejects the value of 'dn' because {error.Reason}.", error.SuggestedValue);

    /// <summary>Of the place where certtool stops reading, if options stand behind it.</summary>
    public static Problem? OfStop(string text, int stop, IReadOnlyList<TemplateOption> lost)
    {
        if (lost.Count == 0)
            return null;
        var isComment = text[stop] == ';' || (text[stop] == '/' && stop + 1 < text.Length && text[stop + 1] == '/');
        return new Problem(RuleIds.ConfigText, new SourceSpan(stop, 1),
            $"certtool stops reading at '{Display.Of(text[stop].ToString())}' without a word, so '{Display.Of(lost[0].Key)}' and all that follows is lost; "
            + (isComment ? "start a comment with '#'." : "remove the character."));
    }

    // A repeated option and one beside its other name are not looked at.
    private static bool IsTaken(TemplateOption option, TemplateFile file) => option.Key.Text switch
    {
        "o" => file.Find("organization") is null,
        "ou" => file.Find("unit") is null,
        var name => OptionTable.Find(name) == OptionKind.Texts || ReferenceEquals(file.Find(name), option),
    };

    private static Problem OfComment(TemplateOption option, ValueComment comment)
    {
        var place = option.Value.SpanOf(comment.Start, option.Value.Length - comment.Start);
        var name = option.Key.Text;
        return new Problem(RuleIds.ConfigText, place,
            $"certtool knows no comment behind a value, so '{Display.Of(option.Value.Slice(comment.Start, option.Value.Length - comment.Start))}' becomes a part of '{name}'; "
            + (comment.IsCertain ? "put the comment on a line of its own." : "put the value in quotes, or the comment on a line of its own."))
        {
            AtMost = comment.IsCertain ? null : Level.Suggestion,
        };
    }
}
