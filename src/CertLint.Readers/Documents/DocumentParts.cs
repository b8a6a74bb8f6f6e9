using CertLint.Model;

namespace CertLint.Readers.Documents;

/// <summary>Joins what readers of several formats, or of several parts, found in one text.</summary>
internal static class DocumentParts
{
    /// <summary>True where nothing was found, whatever was looked at.</summary>
    public static bool IsEmpty(DocumentModel part) => part is
    {
        Targets.Count: 0, Problems.Count: 0, References.Count: 0, NotChecked.Count: 0, PresentedFiles.Count: 0,
        KeystoreCommands.Count: 0,
    };

    /// <summary>
    /// What all of them found, in the document's order; the lines are those of the first. What two parts found at one place is
    /// one thing: a PEM block in a here-document stands in the file as well.
    /// </summary>
    public static DocumentModel Join(IReadOnlyList<DocumentModel> parts)
    {
        if (parts.Count <= 1)
            return parts.Count == 0 ? DocumentModel.Empty : parts[0];
        return new DocumentModel(
            parts[0].Lines,
            [.. Distinct(parts, part => part.Targets, target => (target.GetType().Name, target.Place)).OrderBy(target => target.Place.Start)],
            [.. Distinct(parts, part => part.Problems, problem => (problem.RuleId, problem.Place)).OrderBy(problem => problem.Place.Start)],
            [.. parts.SelectMany(part => part.References).Distinct()])
        {
            NotChecked = [.. Distinct(parts, part => part.NotChecked, part => (part.Reason, part.Place)).OrderBy(part => part.Place.Start)],
            PresentedFiles = [.. parts.SelectMany(part => part.PresentedFiles).OrderBy(file => file.Place.Start)],
            KeystoreCommands = [.. Distinct(parts, part => part.KeystoreCommands, command => ("", command.Place)).OrderBy(command => command.Place.Start)],
        };
    }

    // Within a part several may share a place: the certificates of a bundle, two mistakes of one value.
    private static IEnumerable<T> Distinct<T>(
        IReadOnlyList<DocumentModel> parts, Func<DocumentModel, IReadOnlyList<T>> itemsOf, Func<T, (string, SourceSpan)> keyOf)
    {
        var known = new HashSet<(string, SourceSpan)>();
        foreach (var part in parts)
        {
            var items = itemsOf(part);
            foreach (var item in items)
            {
                if (!known.Contains(keyOf(item)))
                    yield return item;
            }

            known.UnionWith(items.Select(keyOf));
        }
    }
}
