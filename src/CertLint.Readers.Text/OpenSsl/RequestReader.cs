using CertLint.Findings;
using CertLint.Model;
using CertLint.Rules;

namespace CertLint.Readers.Text.OpenSsl;

/// <summary>Finds the requests that a config describes.</summary>
internal sealed class RequestReader
{
    private readonly ConfigFile file;
    private readonly ObjectTable objects;
    private readonly ConfigPasswords passwords;
    private readonly bool isUtf8;
    private readonly HashSet<ConfigSection> seen = [];
    private readonly HashSet<int> unread = [];
    private readonly HashSet<ConfigSection> repeating = [];
    private readonly List<ConfigTarget> targets = [];
    private readonly List<Problem> problems = [];
    private readonly List<NotChecked> notChecked = [];

    private RequestReader(ConfigFile file, bool isUtf8)
    {
        this.file = file;
        this.isUtf8 = isUtf8;
        objects = new ObjectTable(file);
        passwords = new ConfigPasswords(file);
    }

    /// <summary>The requests: that of [req], and those of other sections that <c>-section</c> can name.</summary>
    /// <param name="file">The config.</param>
    /// <param name="isUtf8">False where its text is not encoded in UTF-8.</param>
    public static ConfigReading Read(ConfigFile file, bool isUtf8)
    {
        var reader = new RequestReader(file, isUtf8);
        reader.Read(new RequestSettings(file, "req"));
        foreach (var section in file.Sections)
        {
            if (section.Find("distinguished_name") is not null)
                reader.Read(new RequestSettings(file, section.Name));
        }

        if (IssuingSection.Of(file) is { } issuing)
            reader.targets.Add(issuing);
        return new ConfigReading(reader.Named(), reader.problems, reader.notChecked);
    }

    private void Read(RequestSettings settings)
    {
        if (settings.DistinguishedName is not { } reference)
            return;
        problems.AddRange(passwords.Of(settings));
        if (settings.Subject is not { } section || settings.IsPromptUnknown)
        {
            if (unread.Add(reference.Key.Span.Start))
                ReadWithoutSubject(settings, reference);
        }
        else if (seen.Add(section))
        {
            Read(settings, section);
        }
    }

    private void ReadWithoutSubject(RequestSettings settings, ConfigEntry reference)
    {
        var reason = !reference.Value.IsKnown ? "only a template or the environment names the section of the subject"
            : settings.IsPromptUnknown ? "only a template or the environment says whether openssl asks for the subject"
            : $"the section [{Display.Of(reference.Value.Text)}] of the subject is not in the file";
        notChecked.Add(new NotChecked(reference.Value.Span, reason));
        Add(settings, null, new SubjectReading { IsComplete = false }, reference.Key.Span);
    }

    private void Read(RequestSettings settings, ConfigSection section)
    {
        var subjects = new SubjectReader(file, objects, section);
        var subject = settings.Prompts ? subjects.ReadPrompted() : subjects.ReadUnprompted();
        problems.AddRange(settings.Prompts
            ? new PromptProblems(file, objects, section, settings).Of(subject)
            : AttributeProblems.Of(subject, objects, section, settings));
        problems.AddRange(new RepeatedKeys(objects).OfSubject(section, settings.Prompts));
        problems.AddRange(new AttributeLosses(settings, isUtf8).Of(subject));
        var place = PlaceOf(section, settings);
        if (!subject.HasAttributes)
        {
            notChecked.Add(new NotChecked(place, settings.Prompts ? "openssl asks for the subject" : "the config shows no attribute of the subject"));
            subject.IsComplete = false;
        }

        Add(settings, section.Name, subject, place);
    }

    private void Add(RequestSettings settings, string? entry, SubjectReading subject, SourceSpan place)
    {
        var extensions = settings.ExtensionsInUse;
        if (extensions is not null && repeating.Add(extensions))
            AddRepeated(extensions);
        var names = AlternativeNames.Of(file, settings, subject);
        var name = subject.ToName();
        var usages = ExtendedKeyUsages.Of(file, extensions, objects);
        var target = new ConfigTarget(place)
        {
            Entry = entry ?? settings.Section,
            Purpose = settings.PurposeOf(name),
            Subject = name,
            IsSubjectComplete = subject.IsComplete,
            IsSubjectAsked = settings.Prompts || settings.IsPromptUnknown,
            LostAttributes = subject.Lost,
            AlternativeNames = names.Names,
            AreAlternativeNamesComplete = names.AreComplete,
            IsAlternativeNameCritical = names.IsCritical,
            ExtendedKeyUsages = usages?.Value,
            ExtendedKeyUsagePlace = usages?.Place,
            KeyUsage = KeyUsageBits.Of(file, extensions),
            Key = RequestedFacts.KeyOf(settings.Find("default_bits")),
            Digest = RequestedFacts.DigestOf(settings.Find("default_md")),
        };
        if (name is not null || AsksForMore(target))
            targets.Add(target);
    }

    private static bool AsksForMore(ConfigTarget target) => target.AlternativeNames.Count > 0 || target.ExtendedKeyUsages is not null
        || target.KeyUsage is not null || target.Key is not null || target.Digest is not null;

    private void AddRepeated(ConfigSection extensions)
    {
        problems.AddRange(RepeatedKeys.OfExtensions(extensions));
        if (extensions.Find("subjectAltName") is { } extension
            && ExtensionValue.SectionNamedBy(file, extension.Value) is { } names && repeating.Add(names))
        {
            problems.AddRange(RepeatedKeys.OfNames(names));
        }
    }

    private SourceSpan PlaceOf(ConfigSection section, RequestSettings settings) =>
        section.Header ?? file.Find(settings.Section)?.Header ?? settings.DistinguishedName!.Key.Span;

    private ConfigTarget[] Named() => targets
        .Select(target => target with { Entry = targets.Count > 1 ? "section [" + target.Entry + "]" : null })
        .OrderBy(target => target.Place.Start)
        .ToArray();
}

/// <summary>What a config holds.</summary>
/// <param name="Targets">The requests.</param>
/// <param name="Problems">What openssl changes, ignores or rejects in them, and passwords.</param>
/// <param name="NotChecked">The subjects that the config does not show.</param>
internal sealed record ConfigReading(
    IReadOnlyList<ConfigTarget> Targets, IReadOnlyList<Problem> Problems, IReadOnlyList<NotChecked> NotChecked);
