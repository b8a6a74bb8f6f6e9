using CertLint.Model;
using CertLint.Runner.Files;
using CertLint.Runner.Judging;

namespace CertLint.Runner.Inventory;

/// <summary>Lists what stands in the files; configs and commands, which only ask for it, are left out.</summary>
internal static class InventoryList
{
    /// <summary>By path, then in each file's own order.</summary>
    /// <param name="files">The files of the set.</param>
    /// <param name="contexts">What holds for each of them, in the same order.</param>
    /// <param name="set">What the others say of each.</param>
    public static IReadOnlyList<InventoryItem> Of(IReadOnlyList<LintedFile> files, IReadOnlyList<FileContext> contexts, SetEvidence set) =>
    [
        .. files.Zip(contexts, (file, context) => (file, context))
            .OrderBy(pair => pair.file.Input.FullPath, StringComparer.Ordinal)
            .SelectMany(pair => Of(pair.file, pair.context, set)),
    ];

    private static IEnumerable<InventoryItem> Of(LintedFile file, FileContext context, SetEvidence set)
    {
        var lines = file.Model.Lines;
        return file.Model.Targets.Where(Stands)
            .Select(target => new InventoryItem(
                file.Input.FullPath, lines.PositionOf(target.Place), FileJudging.DecidePurpose(target, file, context, set).Target));
    }

    private static bool Stands(LintTarget target) =>
        target is CertificateTarget or RequestTarget or KeyTarget or KeystoreTarget { IsRequested: false };
}
