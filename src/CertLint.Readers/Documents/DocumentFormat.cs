using CertLint.Model;
using CertLint.Readers.Text.Suppressions;

namespace CertLint.Readers.Documents;

/// <summary>A text format.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Markers">Without one of these a text is not of the format, and the reader is not asked.</param>
/// <param name="Read">What the text holds; null where it is not of the format. Never throws on bad content.</param>
/// <param name="Comments">In which language it has comments.</param>
internal sealed record DocumentFormat(
    string Name, ContentMarkers Markers, Func<DocumentSource, DocumentModel?> Read, CommentLanguages Comments = CommentLanguages.None);
