using CertLint.Model;

namespace CertLint.Readers.Documents;

/// <summary>Joins what readers of several formats found in one text.</summary>
internal static class DocumentParts
{
    /// <summary>Targets and problems of both, in the document's order.</summary>
    public static DocumentModel Join(DocumentModel? blocks, DocumentModel? config)
    {
        if (blocks is null || config is null)
            return blocks ?? config ?? DocumentModel.Empty;
        return new DocumentModel(
            blocks.Lines,
            blocks.Targets.Concat(config.Targets).OrderBy(target => target.Place.Start).ToArray(),
            blocks.Problems.Concat(config.Problems).OrderBy(problem => problem.Place.Start).ToArray(),
            config.References);
    }
}
