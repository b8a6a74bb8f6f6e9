namespace CertLint.Names;

/// <summary>Where a value stands in a text.</summary>
/// <param name="Start">The offset of its first character; with quotes, behind the opening one.</param>
/// <param name="End">The offset behind its last one.</param>
/// <param name="IsQuoted">True where it stands in quotes.</param>
/// <param name="IsRejected">True where the text is no name because the value stands in none.</param>
public readonly record struct ValueExtent(int Start, int End, bool IsQuoted, bool IsRejected);
