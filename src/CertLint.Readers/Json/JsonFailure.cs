using CertLint.Findings;
using CertLint.Model;
using CertLint.Readers.Documents;

namespace CertLint.Readers.Json;

/// <summary>What is told of a text that is no JSON.</summary>
internal static class JsonFailure
{
    /// <summary>
    /// One CERT9001 where the text is certainly of the format, or that it is a template and not checked; null where it may be
    /// anything.
    /// </summary>
    /// <param name="source">The text.</param>
    /// <param name="isOurs">True where it is certainly of the format.</param>
    /// <param name="what">What it is, as the start of a sentence: <c>The request</c>.</param>
    public static DocumentModel? Of(DocumentSource source, bool isOurs, string what)
    {
        if (!isOurs || source.Json.Error is not { } error)
            return null;
        var model = new DocumentModel(source.Lines, [], [], []);
        return source.Json.IsTemplate
            ? model with { NotChecked = [new NotChecked(error.Place, "a template engine makes the JSON text of it")] }
            : model with
            {
                Problems = [new Problem(RuleIds.UnreadableFile, error.Place, $"{what} cannot be read as JSON because {error.Reason}; {error.Advice}.")],
            };
    }
}
