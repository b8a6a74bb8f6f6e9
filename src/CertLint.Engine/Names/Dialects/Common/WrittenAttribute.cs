namespace CertLint.Names;

/// <summary>Where an attribute that a reader took stands in the text; the value's bounds include its quotes.</summary>
internal readonly record struct WrittenAttribute(int KeyStart, int KeyEnd, int ValueStart, int ValueEnd);
