namespace CertLint.Readers.Documents;

/// <summary>IDs of what readers themselves have to say.</summary>
internal static class ReaderProblems
{
    /// <summary>A file or a part of it could not be read or parsed.</summary>
    public const string Unread = "CERT9001";
}
