using CertLint.Model;
using CertLint.Readers;

namespace CertLint.Runner.Fixing;

/// <summary>A file in memory, between two edits.</summary>
/// <param name="Text">Its octets and their text.</param>
/// <param name="Model">What readers make of it.</param>
/// <param name="Findings">What is found in it, the suppressed ones too.</param>
/// <param name="Changes">What was changed so far.</param>
internal sealed record EditState(
    EditableText Text, DocumentModel Model, IReadOnlyList<ReportedFinding> Findings, OctetChanges Changes)
{
    /// <summary>The state before any edit; null for a file that holds no text.</summary>
    public static EditState? Of(string path, byte[] content, Func<byte[], IReadOnlyList<ReportedFinding>> lint) =>
        Of(path, content, new OctetChanges(), lint);

    /// <summary>The state with these octets.</summary>
    public static EditState? Of(string path, byte[] content, OctetChanges changes, Func<byte[], IReadOnlyList<ReportedFinding>> lint) =>
        EditableText.Of(content, IsUtf8ByRule(path)) is { } text
            ? new EditState(text, DocumentReader.Read(path, content), lint(content), changes)
            : null;

    /// <summary>RFC 8259 8.1, YAML 1.2.2 5.2, and Terraform's syntax say so.</summary>
    public static bool IsUtf8ByRule(string path) =>
        Path.GetExtension(path).ToUpperInvariant() is ".JSON" or ".YAML" or ".YML" or ".TF";
}
