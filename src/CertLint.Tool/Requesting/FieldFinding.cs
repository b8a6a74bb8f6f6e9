using CertLint.Findings;

namespace CertLint.Tool.Requesting;

/// <summary>What is wrong with a field, or with the request as a whole.</summary>
/// <param name="Field">The field; null for the whole.</param>
/// <param name="Value">Its value.</param>
/// <param name="Severity">After all settings.</param>
/// <param name="Message">One sentence: what is wrong, and what to do.</param>
internal sealed record FieldFinding(RequestField? Field, string Value, Severity Severity, string Message)
{
    /// <summary>What should stand there instead, where one value is certain.</summary>
    public string? SuggestedValue { get; init; }

    /// <summary>Full path of the file in which it stands, as what is wrong with settings does; null where it is about the request.</summary>
    public string? File { get; init; }

    /// <summary>True where nothing is written because of it.</summary>
    public bool Refuses => Severity >= Severity.Warning && File is null;
}
