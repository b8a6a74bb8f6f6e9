using CertLint.Model;

namespace CertLint.Readers.Documents;

/// <summary>A text format.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Markers">Without one of these a text is not of the format, and the reader is not asked.</param>
/// <param name="Read">What the text holds; null where it is not of the format. Never throws on bad content.</param>
internal sealed record DocumentFormat(string Name, ContentMarkers Markers, Func<DocumentSource, DocumentModel?> Read);
