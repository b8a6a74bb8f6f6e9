using CertLint.Model;
using CertLint.Readers.Text.Suppressions;
using CertLint.Readers.Yaml;

namespace CertLint.Readers.Documents;

/// <summary>Adds to a file's model what its comments keep from being told.</summary>
internal static class DocumentComments
{
    /// <summary>The model with the comments of the whole file; to be asked when all that stands in it was read.</summary>
    public static DocumentModel AddTo(DocumentModel model, DocumentSource source)
    {
        if (!source.Has(ContentMarkers.Suppression))
            return model;
        var reading = SuppressionReader.Read(source.Text, source.Lines, LanguagesOf(source));
        return reading is { Comments.Count: 0, Problems.Count: 0 } ? model : model with
        {
            Lines = source.Lines,
            Suppressions = reading.Comments,
            Problems = [.. model.Problems.Concat(reading.Problems).OrderBy(problem => problem.Place.Start)],
        };
    }

    // Where nothing of ours is left in a file, its name tells in which language its comments were.
    private static CommentLanguages LanguagesOf(DocumentSource source) => source.Comments != CommentLanguages.None
        ? source.Comments | (YamlDetection.HasExtension(source.Path) ? CommentLanguages.Yaml : CommentLanguages.None)
        : FileKinds.ExtensionOf(source.Path) switch
        {
            ".JSON" => CommentLanguages.None,
            ".INF" => CommentLanguages.CertreqInf,
            ".TF" => CommentLanguages.Terraform,
            ".CNF" or ".CONF" or ".CFG" => CommentLanguages.OpenSslConfig,
            _ when FileKinds.IsCertificateFile(source.Path) => CommentLanguages.Pem,
            _ => CommentLanguages.Yaml,
        };
}
