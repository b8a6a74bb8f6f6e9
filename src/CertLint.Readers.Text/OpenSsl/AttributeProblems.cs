using CertLint.Findings;
using CertLint.Rules;

namespace CertLint.Readers.Text.OpenSsl;

/// <summary>What to say of keys that, with <c>prompt = no</c>, name no attribute, so that openssl makes no request.</summary>
internal static class AttributeProblems
{
    /// <summary>One problem a key, but only one for all that are settings and not meant as attributes.</summary>
    public static IEnumerable<Problem> Of(
        SubjectReading subject, ObjectTable objects, ConfigSection section, RequestSettings settings)
    {
        var saysSetting = false;
        foreach (var entry in subject.UnknownKeys.Where(entry => !entry.IsIncluded))
        {
            var isSetting = section.Name == settings.Section || SubjectReader.IsPromptSetting(entry.Key.Text);
            if (!isSetting)
            {
                if (Unknown(entry, objects) is { } problem)
                    yield return problem;
            }
            else if (!saysSetting)
            {
                saysSetting = true;
                yield return new Problem(RuleIds.ConfigText, entry.Key.Span, section.Name == settings.Section
                    ? $"openssl rejects '{Shown(entry)}' because [{Display.Of(section.Name)}] names itself as distinguished_name, so that each of its lines is an attribute; put the name into a section of its own."
                    : $"openssl rejects '{Shown(entry)}' because with 'prompt = no' each line of [{Display.Of(section.Name)}] is an attribute; remove the lines that set up a prompt.");
            }
        }
    }

    private static Problem? Unknown(ConfigEntry entry, ObjectTable objects)
    {
        var type = AttributeKey.Of(entry.Key).Type;
        var whole = StandardKey.For(entry.Key.Text);
        if (whole is not null && type.Length != entry.Key.Length)
        {
            return new Problem(RuleIds.ConfigText, entry.Key.Span,
                $"openssl rejects '{Shown(entry)}' because it takes what stands before the first dot for a number; use '{whole}'.",
                whole);
        }

        var known = StandardKey.For(type.Text);
        if (known is not null)
        {
            return new Problem(RuleIds.ConfigText, type.Span,
                $"openssl rejects the attribute name '{Display.Of(type.Text)}', which it does not know in this form; use '{known}'.",
                known);
        }

        return objects.IsComplete || type.Length == 0
            ? new Problem(RuleIds.ConfigText, type.Length > 0 ? type.Span : entry.Key.Span,
                $"openssl rejects the attribute name '{Display.Of(type.Text)}', which it does not know; use one such as C, ST, L, O, OU, CN or emailAddress, or remove the line.")
            : null;
    }

    private static string Shown(ConfigEntry entry) => Display.Of(entry.Key.Text);
}
