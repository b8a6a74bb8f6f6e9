using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Readers.Text.OpenSsl;

/// <summary>Finds the requests that a config describes.</summary>
internal sealed class RequestReader
{
    private readonly ConfigFile file;
    private readonly ObjectTable objects;
    private readonly HashSet<ConfigSection> seen = [];
    private readonly List<ConfigTarget> targets = [];
    private readonly List<Problem> problems = [];

    private RequestReader(ConfigFile file)
    {
        this.file = file;
        objects = new ObjectTable(file);
    }

    /// <summary>The requests: that of [req], and those of other sections that <c>-section</c> can name.</summary>
    public static (IReadOnlyList<ConfigTarget> Targets, IReadOnlyList<Problem> Problems) Read(ConfigFile file)
    {
        var reader = new RequestReader(file);
        reader.Read(new RequestSettings(file, "req"));
        foreach (var section in file.Sections)
        {
            if (section.Find("distinguished_name") is not null)
                reader.Read(new RequestSettings(file, section.Name));
        }

        return (reader.Named(), reader.problems);
    }

    private void Read(RequestSettings settings)
    {
        if (settings.Subject is not { } section || settings.IsPromptUnknown || !seen.Add(section))
            return;
        var subjects = new SubjectReader(file, objects, section);
        var subject = settings.Prompts ? subjects.ReadPrompted() : subjects.ReadUnprompted();
        problems.AddRange(AttributeProblems.Of(subject, objects, section, settings));
        var names = AlternativeNames.Of(file, settings, subject);
        if (subject.ToName() is not { } name)
            return;
        targets.Add(new ConfigTarget(PlaceOf(section, settings))
        {
            Entry = section.Name,
            Purpose = settings.PurposeOf(name),
            Subject = name,
            IsSubjectComplete = subject.IsComplete,
            AlternativeNames = names.Names,
            AreAlternativeNamesComplete = names.AreComplete,
            IsAlternativeNameCritical = names.IsCritical,
            ExtendedKeyUsages = ExtendedKeyUsages.Of(file, settings.ExtensionsInUse, objects),
        });
    }

    private SourceSpan PlaceOf(ConfigSection section, RequestSettings settings) =>
        section.Header ?? file.Find(settings.Section)?.Header ?? settings.DistinguishedName!.Key.Span;

    private ConfigTarget[] Named() => targets
        .Select(target => target with { Entry = targets.Count > 1 ? "section [" + target.Entry + "]" : null })
        .OrderBy(target => target.Place.Start)
        .ToArray();
}
