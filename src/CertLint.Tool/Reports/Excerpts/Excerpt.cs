namespace CertLint.Tool.Reports.Excerpts;

/// <summary>A line of a file, or as much of it as a terminal shows, and what points at a part of it.</summary>
/// <param name="Line">The text, without anything secret.</param>
/// <param name="Indent">What stands below it before the carets.</param>
/// <param name="Carets">At least one.</param>
internal sealed record Excerpt(string Line, string Indent, string Carets);
