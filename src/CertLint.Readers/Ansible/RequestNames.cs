using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Yaml;
using CertLint.Rules;

namespace CertLint.Readers.Ansible;

/// <summary>Reads <c>subject_alt_name</c> of <c>openssl_csr</c>: entries such as <c>DNS:mtls.contoso.com</c>.</summary>
internal static class RequestNames
{
    private static readonly (string Prefix, GeneralNameKind Kind)[] Kinds =
    [
        ("DNS:", GeneralNameKind.Dns),
        ("IP:", GeneralNameKind.IPAddress),
        ("email:", GeneralNameKind.Email),
        ("URI:", GeneralNameKind.Uri),
        ("RID:", GeneralNameKind.RegisteredId),
        ("dirName:", GeneralNameKind.DirectoryName),
        ("otherName:", GeneralNameKind.Other),
    ];

    /// <summary>The target with the names that the task lists.</summary>
    public static ConfigTarget Read(AnsibleTask task, AnsibleValues values, ConfigTarget target)
    {
        // Without a list the module makes a DNS name of the common name, unless it is told not to.
        if (task.Find("subject_alt_name", "subjectAltName") is not { } entry)
            return target with { AreAlternativeNamesComplete = false };
        var names = new List<GeneralName>();
        var texts = values.List(entry.Value, "subject_alt_name", out var isKnown);
        foreach (var text in texts)
        {
            if (Parse(text) is { } name)
                names.Add(name);
            else if (text.IsKnown)
                values.Add(Unknown(text));
        }

        return target with
        {
            AlternativeNames = names,
            AreAlternativeNamesComplete = isKnown && names.Count > 0 && names.Count == texts.Count,
            IsAlternativeNameCritical = IsTrue(task.Find("subject_alt_name_critical", "subjectAltName_critical")?.Value),
        };
    }

    /// <summary>True where a value is a boolean that is true.</summary>
    public static bool IsTrue(YamlNode? node) => node is YamlScalar scalar && YamlTypes.IsTrue(scalar.Value);

    private static GeneralName? Parse(MappedText text)
    {
        foreach (var (prefix, kind) in Kinds)
        {
            if (text.Text.StartsWith(prefix, StringComparison.Ordinal))
                return new GeneralName(kind, text.Slice(prefix.Length, text.Length - prefix.Length));
        }

        return null;
    }

    private static Problem Unknown(MappedText text)
    {
        var colon = text.Text.IndexOf(':');
        var prefix = colon < 0
            ? "DNS:"
            : Kinds.Select(kind => kind.Prefix).FirstOrDefault(known => string.Equals(known, text.Text.Substring(0, colon + 1), StringComparison.OrdinalIgnoreCase));
        var value = text.Text.Substring(colon + 1);
        var whole = prefix is null ? null : prefix + value;
        return new Problem(RuleIds.ConfigText, text.Span,
            $"community.crypto rejects the alternative name '{Display.Of(text)}', which lacks a prefix that it knows; "
            + (whole is null ? "write one such as 'DNS:', 'IP:' or 'email:' before it." : $"write '{Display.Of(whole)}'."),
            whole);
    }
}
