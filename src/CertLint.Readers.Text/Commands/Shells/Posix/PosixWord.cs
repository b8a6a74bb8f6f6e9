namespace CertLint.Readers.Text.Commands.Shells.Posix;

/// <summary>A word as the shell's grammar sees it.</summary>
/// <param name="Word">The word.</param>
/// <param name="Literal">Its text where nothing in it is quoted, escaped or expanded, as of a reserved word; else empty.</param>
/// <param name="ValueStart">Behind <c>NAME=</c> in its text; 0 where it does not start like an assignment.</param>
internal readonly record struct PosixWord(ShellWord Word, string Literal, int ValueStart)
{
    /// <summary>True where it assigns, if it stands before a command.</summary>
    public bool IsAssignment => ValueStart > 0;
}
