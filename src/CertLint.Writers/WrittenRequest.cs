namespace CertLint.Writers;

/// <summary>What a writer made of a plan.</summary>
/// <param name="Text">The document, with line feeds, or carriage returns and line feeds where its tool is one of Windows.</param>
/// <param name="Steps">What to do with it, in order: sentences, and commands behind <see cref="Command"/>.</param>
public sealed record WrittenRequest(string Text, IReadOnlyList<string> Steps)
{
    /// <summary>Stands before a step that is a command.</summary>
    public const string Command = "  ";

    /// <summary>True where the tool reads what is beyond ASCII only in UTF-16 with a byte order mark, and there is such.</summary>
    public bool IsUtf16 { get; init; }

    /// <summary>Why the tool cannot be told; null where <see cref="Text"/> holds.</summary>
    public string? Refusal { get; init; }

    /// <summary>The tool cannot make this request.</summary>
    /// <param name="reason">A sentence that says why, and what to do.</param>
    public static WrittenRequest Refuse(string reason) => new("", []) { Refusal = reason };
}
