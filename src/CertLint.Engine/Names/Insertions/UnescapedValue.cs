using CertLint.Model;

namespace CertLint.Names;

/// <summary>A value that a program inserts into the text of a name, and with which whoever chooses it can add attributes.</summary>
/// <param name="Hole">The hole where it is inserted.</param>
/// <param name="Place">Where the hole stands.</param>
/// <param name="Attribute">The attribute in whose value it is inserted.</param>
/// <param name="Payload">A value that adds one, before the code replaces anything in it.</param>
public sealed record UnescapedValue(Hole Hole, SourceSpan Place, NameAttribute Attribute, string Payload);
