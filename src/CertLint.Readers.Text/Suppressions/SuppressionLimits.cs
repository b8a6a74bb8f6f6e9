namespace CertLint.Readers.Text.Suppressions;

/// <summary>What bounds the comments of a document; people's stay far below.</summary>
internal static class SuppressionLimits
{
    /// <summary>Rules that all comments of a document name together; each finding is held against those of its rule.</summary>
    public const int Rules = 1000;

    /// <summary>Signs on one line that are looked at; the line before each is searched for quotes.</summary>
    public const int SignsOfLine = 8;

    /// <summary>Lines of one statement.</summary>
    public const int StatementLines = 1000;

    /// <summary>UTF-16 units of a reason that are kept.</summary>
    public const int ReasonLength = 500;
}
