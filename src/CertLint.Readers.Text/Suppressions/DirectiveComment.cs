namespace CertLint.Readers.Text.Suppressions;

/// <summary>A comment that begins with <c>certlint:</c>.</summary>
/// <param name="Start">Offset of its sign.</param>
/// <param name="Text">Offset behind the colon.</param>
/// <param name="End">Offset behind its last character, without a sign that ends it.</param>
/// <param name="Line">The line in which it stands, from 0.</param>
/// <param name="IsAlone">True where nothing else stands on its line.</param>
internal readonly record struct DirectiveComment(int Start, int Text, int End, int Line, bool IsAlone);
