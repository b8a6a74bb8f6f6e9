namespace CertLint.Model;

/// <summary>
/// A stretch of a document as people and tools name it: 1-based lines and columns in UTF-16 units, end exclusive,
/// as MSBuild, Roslyn and SARIF count.
/// </summary>
public readonly record struct FilePosition(int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>No place inside the file: the whole file is meant.</summary>
    public static FilePosition None => default;
}
