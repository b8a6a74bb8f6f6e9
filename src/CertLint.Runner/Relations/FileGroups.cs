using CertLint.Model;
using CertLint.Readers.Documents;
using CertLint.Runner.Files;

namespace CertLint.Runner.Relations;

/// <summary>The files of the set that stand side by side under one name, such as <c>server.crt</c> and <c>server.key</c>.</summary>
internal sealed class FileGroups
{
    private readonly Dictionary<string, List<LintedFile>> groups = new(FilePaths.Comparer);

    public FileGroups(IEnumerable<LintedFile> files)
    {
        foreach (var file in files)
        {
            var stem = FilePaths.StemOf(file.Input.FullPath);
            if (!groups.TryGetValue(stem, out var group))
                groups.Add(stem, group = []);
            group.Add(file);
        }
    }

    /// <summary>All groups.</summary>
    public IEnumerable<IReadOnlyList<LintedFile>> All => groups.Values;

    /// <summary>The group of a file, itself among it.</summary>
    public IReadOnlyList<LintedFile> Of(LintedFile file) =>
        groups.TryGetValue(FilePaths.StemOf(file.Input.FullPath), out var group) ? group : [file];

    /// <summary>
    /// True where the file is there for its certificates, requests or keys, so that what stands together in it belongs together;
    /// in YAML or a script it need not.
    /// </summary>
    public static bool IsOfArtifacts(LintedFile file) =>
        FileKinds.IsCertificateFile(file.Input.FullPath) && !file.Model.Targets.Any(target => target is KeystoreTarget);
}
