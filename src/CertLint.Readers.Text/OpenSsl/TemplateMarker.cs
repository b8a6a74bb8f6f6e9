namespace CertLint.Readers.Text.OpenSsl;

/// <summary>A stretch of the file that another program replaces before openssl reads it.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="IsDirective">True where it stands for no text of its own: <c>{% if %}</c>, <c>{{ end }}</c>, a comment.</param>
public readonly record struct TemplateMarker(int Start, int Length, bool IsDirective);
