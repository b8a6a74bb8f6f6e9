using CertLint.Model;
using CertLint.Readers.Text.CertreqInf;
using CertLint.Readers.Text.Certtool;
using CertLint.Readers.Text.OpenSsl;
using CertLint.Readers.Text.Scripts;
using CertLint.Readers.Text.Suppressions;
using CertLint.Readers.Text.Terraform;

namespace CertLint.Analyzers.Live;

/// <summary>The formats of text whose readers need no library. What else stands in such a file, the build alone finds.</summary>
internal static class LiveFormats
{
    private static readonly Format[] All =
    [
        new(OpenSslConfigReader.MarkerWords, (text, includes) => OpenSslConfigReader.Read(text.Content, includes.TextOf, text.IsUtf8), CommentLanguages.OpenSslConfig),
        new(CertreqInfReader.MarkerWords, (text, _) => CertreqInfReader.Read(text.Content), CommentLanguages.CertreqInf),
        new(TerraformReader.MarkerWords, (text, _) => TerraformReader.Read(text.Content), CommentLanguages.Terraform),
        new(CerttoolTemplateReader.MarkerWords, (text, _) => CerttoolTemplateReader.Read(text.Content), CommentLanguages.CerttoolTemplate),
    ];

    /// <summary>What a text holds; null where that is nothing of these formats.</summary>
    public static DocumentModel? Read(LiveText text, LiveIncludes includes)
    {
        // A script is of no other format, whatever it writes.
        if (ScriptDetection.KindOf(text.Path, text.Content, isFile: true) is not null)
            return null;
        foreach (var format in All)
        {
            if (format.Words.Any(text.Holds) && format.Read(text, includes) is { } model)
                return model with { Suppressions = CommentsOf(text, model, format.Comments) };
        }

        return null;
    }

    // A PEM block in the file, which is not looked for here, adds its own comments.
    private static IReadOnlyList<SuppressionComment> CommentsOf(LiveText text, DocumentModel model, CommentLanguages languages) =>
        text.Holds(SuppressionReader.MarkerWord)
            ? SuppressionReader.Read(text.Content, model.Lines, languages | CommentLanguages.Pem).Comments
            : [];

    private sealed record Format(
        IReadOnlyList<string> Words, Func<LiveText, LiveIncludes, DocumentModel?> Read, CommentLanguages Comments);
}
