using CertLint.Model;

namespace CertLint.Readers.Text.OpenSsl;

/// <summary>
/// The section by which <c>openssl ca</c> issues certificates. Every copy of openssl's own config has one; it counts as used
/// where it no longer points to the folder <c>demoCA</c> that stands there.
/// </summary>
internal static class IssuingSection
{
    private static readonly string[] Needed = ["database", "certificate", "private_key"];

    /// <summary>The validity and digest that the section gives to what it issues; null where there is none in use.</summary>
    public static ConfigTarget? Of(ConfigFile file)
    {
        if (file.Find("ca")?.Find("default_ca") is not { IsIncluded: false, Value: { IsKnown: true } name }
            || file.Find(name.Text) is not { IsIncomplete: false } section || !IsUsed(section))
        {
            return null;
        }

        var validity = RequestedFacts.ValidityOf(section.Find("default_days"));
        var digest = RequestedFacts.DigestOf(section.Find("default_md"));
        return validity is null && digest is null ? null : new ConfigTarget(section.Header ?? name.Span)
        {
            Entry = section.Name,
            Purpose = Purpose.Request,
            IsSubjectComplete = false,
            AreAlternativeNamesComplete = false,
            Validity = validity,
            Digest = digest,
        };
    }

    private static bool IsUsed(ConfigSection section) => Needed.All(key => section.Find(key) is not null)
        && section.Entries.All(entry => entry.Value.Text.IndexOf("demoCA", StringComparison.Ordinal) < 0);
}
