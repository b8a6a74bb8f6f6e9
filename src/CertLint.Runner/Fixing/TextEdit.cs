using CertLint.Model;

namespace CertLint.Runner.Fixing;

/// <summary>What is to stand at a place of a text.</summary>
/// <param name="Place">In UTF-16 units of the decoded text, as a finding gives it.</param>
/// <param name="Text">What stands there afterwards, as the file's own syntax wants it.</param>
internal readonly record struct TextEdit(SourceSpan Place, string Text)
{
    /// <summary>True where a stretch shares a character with the place; a point is shared with what it lies in or beside.</summary>
    public bool Touches(SourceSpan stretch) => Place.Length == 0 || stretch.Length == 0
        ? stretch.Start <= Place.End && Place.Start <= stretch.End
        : stretch.Start < Place.End && Place.Start < stretch.End;
}
