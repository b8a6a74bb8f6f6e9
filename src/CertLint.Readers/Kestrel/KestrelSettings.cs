using CertLint.Findings;
using CertLint.Model;
using CertLint.Readers.Documents;
using CertLint.Readers.Text.Templates;

namespace CertLint.Readers.Kestrel;

/// <summary>
/// Reads the certificates of Kestrel's settings, whatever they are written in: appsettings.json, the environment of a
/// launch profile or of a container.
/// </summary>
internal static class KestrelSettings
{
    /// <summary>What the settings say of certificates; null where they say nothing.</summary>
    /// <param name="source">The document in which they stand.</param>
    /// <param name="settings">The settings in written order, those of other sections may be among them.</param>
    public static DocumentModel? Read(DocumentSource source, IEnumerable<KestrelSetting> settings)
    {
        var problems = new List<Problem>();
        var files = new List<PresentedFile>();
        foreach (var setting in settings.Take(KestrelLimits.Settings))
        {
            if (KestrelKey.Parse(setting.Key) is not var (property, certificate))
                continue;
            var value = TemplateHoles.In(setting.Value);
            switch (property)
            {
                case KestrelProperty.Path when ContentRoot.FullPath(source.Path, value) is { } path:
                    files.Add(new PresentedFile(path, value.Span));
                    break;
                case KestrelProperty.Password:
                    AddIfAny(KestrelProblems.OfPassword(certificate, value));
                    break;
                case KestrelProperty.Subject:
                    AddIfAny(KestrelProblems.OfSubject(value));
                    break;
            }
        }

        return problems.Count == 0 && files.Count == 0
            ? null
            : new DocumentModel(source.Lines, [], problems, []) { PresentedFiles = files };

        void AddIfAny(Problem? problem)
        {
            if (problem is not null)
                problems.Add(problem);
        }
    }
}
