using CertLint.Model;

namespace CertLint.Readers.Json;

/// <summary>Why a text is no JSON.</summary>
/// <param name="Place">The character at which that shows.</param>
/// <param name="Reason">Words that follow "because".</param>
/// <param name="Advice">Words that follow a semicolon.</param>
internal sealed record JsonError(SourceSpan Place, string Reason, string Advice);

/// <summary>
/// A text as JSON, with the comments and trailing commas that .NET's settings may have. Places are offsets of the text.
/// </summary>
internal sealed record JsonText
{
    /// <summary>What is not JSON at all, or several JSON texts in a row.</summary>
    public static JsonText None { get; } = new();

    /// <summary>The value; null where there is none that can be read.</summary>
    public JsonValue? Root { get; init; }

    /// <summary>Why it cannot be read; null where it can, or is no JSON at all.</summary>
    public JsonError? Error { get; init; }

    /// <summary>True where it cannot be read and a template engine's marker stands in it.</summary>
    public bool IsTemplate { get; init; }

    /// <summary>The first comment, which strict readers reject.</summary>
    public SourceSpan? Comment { get; init; }

    /// <summary>The first comma behind a last element or member, which strict readers reject.</summary>
    public SourceSpan? TrailingComma { get; init; }
}
