namespace CertLint.Model;

/// <summary>Something of ours that was not judged, because only a template engine, a shell or a password tells what it is.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Reason">Words that follow "not checked because", e.g. <c>it is a Helm template</c>.</param>
public sealed record NotChecked(SourceSpan Place, string Reason);

/// <summary>A file that a config names as the one whose certificate it presents.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Place">Where the config names it.</param>
public sealed record PresentedFile(string Path, SourceSpan Place);
