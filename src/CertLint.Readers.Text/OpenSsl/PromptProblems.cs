using CertLint.Findings;
using CertLint.Names;
using CertLint.Rules;

namespace CertLint.Readers.Text.OpenSsl;

/// <summary>What openssl ignores without a word where it prompts: <c>prompt_info</c> of apps/req.c, OpenSSL 3.0.</summary>
internal sealed class PromptProblems(ConfigFile file, ObjectTable objects, ConfigSection section, RequestSettings settings)
{
    private static readonly string[] Answers = ["_default", "_value"];

    private ILookup<string?, string>? fields;

    /// <summary>One problem for each unknown field and each answer without a question; one where the values are taken for questions.</summary>
    public IEnumerable<Problem> Of(SubjectReading subject)
    {
        // A section that is also [req] has settings in it, and a template may still bring the question.
        if (section.Name == settings.Section || section.IsIncomplete || file.IsIncomplete)
            yield break;
        if (objects.IsComplete)
        {
            foreach (var entry in subject.UnknownKeys.Where(entry => !entry.IsIncluded))
                yield return UnknownField(entry);
        }

        foreach (var entry in section.Entries)
        {
            if (Orphan(entry) is { } problem)
                yield return problem;
        }

        if (ValueAsQuestion() is { } value)
            yield return value;
    }

    private Problem UnknownField(ConfigEntry entry)
    {
        var type = AttributeKey.Of(entry.Key).Type;
        var known = StandardKey.For(type.Text);
        return new Problem(RuleIds.ConfigText, type.Length > 0 ? type.Span : entry.Key.Span,
            $"openssl ignores '{Display.Of(entry.Key.Text)}' in [{Display.Of(section.Name)}] because it knows no such attribute; "
            + (known is null ? "use one such as C, ST, L, O, OU, CN or emailAddress, or remove the line." : $"use '{known}'."),
            known);
    }

    private Problem? Orphan(ConfigEntry entry)
    {
        if (entry.IsIncluded || Answers.FirstOrDefault(suffix => entry.Key.Text.EndsWith(suffix, StringComparison.Ordinal)) is not { } suffix)
            return null;
        var field = entry.Key.Text.Substring(0, entry.Key.Length - suffix.Length);
        if (!entry.Key.IsKnown || file.Lookup(section.Name, field) is not null || entry.Value is { IsKnown: true, Length: 0 })
            return null;
        var meant = FieldOf(field);
        return new Problem(RuleIds.ConfigText, entry.Key.Span,
            $"openssl ignores '{Display.Of(entry.Key.Text)}' because [{Display.Of(section.Name)}] asks for no '{Display.Of(field)}'; "
            + (meant is null ? $"add a line '{Display.Of(field)} = …' with the question." : $"use '{meant + suffix}'."),
            meant is null ? null : meant + suffix);
    }

    // C_default does not serve countryName, although both mean the same.
    private string? FieldOf(string field)
    {
        var oid = objects.RegisteredOidOf(field) ?? (StandardKey.For(field) is { } key ? objects.OidOf(key) : null);
        if (oid is null)
            return null;
        fields ??= section.Entries
            .Where(entry => entry.Key.IsKnown && !SubjectReader.IsPromptSetting(entry.Key.Text))
            .ToLookup(entry => objects.RegisteredOidOf(AttributeKey.Of(entry.Key).Type.Text), entry => entry.Key.Text);
        var meant = fields[oid].Take(2).ToArray();
        return meant.Length == 1 && Answers.All(suffix => section.Find(meant[0] + suffix) is null) ? meant[0] : null;
    }

    // "C = US" without "prompt = no", the classic mistake: openssl finds nothing to put into the name. Nobody asks "US?".
    private Problem? ValueAsQuestion()
    {
        if (section.Entries.Any(entry => Answers.Any(suffix => entry.Key.Text.EndsWith(suffix, StringComparison.Ordinal))))
            return null;
        var answer = section.Entries.FirstOrDefault(entry => !entry.IsIncluded && IsAnswer(entry));
        if (answer is null)
            return null;
        var taken = $"openssl takes '{Display.Of(answer.Value.Text)}' for the text of a question and not for the value of {AttributeKey.Of(answer.Key).Type.Text}";
        return settings.Find("prompt") is { IsIncluded: false } prompt
            ? new Problem(RuleIds.ConfigText, prompt.Value.Span,
                $"{taken}, because it reads only exactly 'prompt = no' as no; write 'no'.", "no")
            : new Problem(RuleIds.ConfigText, answer.Value.Span,
                $"{taken}, because [{Display.Of(settings.Section)}] lacks 'prompt = no'; add it there.");
    }

    private bool IsAnswer(ConfigEntry entry)
    {
        var value = entry.Value;
        if (!entry.Key.IsKnown || !value.IsKnown || objects.RegisteredOidOf(AttributeKey.Of(entry.Key).Type.Text) is not { } oid)
            return false;
        var type = AttributeType.FromOid(oid);
        return type.Equals(AttributeType.Country)
            ? value.Length == 2 && Countries.IsAssigned(value.Text)
            : type.Equals(AttributeType.CommonName) && IsHost(value.Text);
    }

    private static bool IsHost(string text)
    {
        var labels = text.Split('.');
        return labels.Length > 2 && labels.All(label => label.Length > 0
            && label.All(character => ConfigCharacters.IsAlphanumeric(character) || character == '-'));
    }
}
