using CertLint.Model;

namespace CertLint.Readers.Documents;

/// <summary>Joins what readers of several formats, or of several parts, found in one text.</summary>
internal static class DocumentParts
{
    /// <summary>True where nothing was found, whatever was looked at.</summary>
    public static bool IsEmpty(DocumentModel part) => part is
    {
        Targets.Count: 0, Problems.Count: 0, References.Count: 0, NotChecked.Count: 0, PresentedFiles.Count: 0,
    };

    /// <summary>What all of them found, in the document's order; the lines are those of the first.</summary>
    public static DocumentModel Join(IReadOnlyList<DocumentModel> parts)
    {
        if (parts.Count <= 1)
            return parts.Count == 0 ? DocumentModel.Empty : parts[0];
        return new DocumentModel(
            parts[0].Lines,
            [.. parts.SelectMany(part => part.Targets).OrderBy(target => target.Place.Start)],
            [.. parts.SelectMany(part => part.Problems).OrderBy(problem => problem.Place.Start)],
            [.. parts.SelectMany(part => part.References).Distinct()])
        {
            NotChecked = [.. parts.SelectMany(part => part.NotChecked).OrderBy(part => part.Place.Start)],
            PresentedFiles = [.. parts.SelectMany(part => part.PresentedFiles).OrderBy(file => file.Place.Start)],
        };
    }
}
