namespace CertLint.Tool.Terminals;

/// <summary>Numbers with what they count.</summary>
internal static class Counted
{
    /// <summary><c>1 file</c>, <c>2 files</c>.</summary>
    public static string Of(long count, string word) => $"{count} {word}{(count == 1 ? "" : "s")}";
}
