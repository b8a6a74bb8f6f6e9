using System.Text.Json;
using CertLint.Model;

namespace CertLint.Runner.Sarif;

/// <summary>Writes the places of a file. A region says where, never what stands there, which might be a secret.</summary>
internal sealed class SarifPlaces(Utf8JsonWriter json, string root, string path)
{
    /// <summary>The place of a result.</summary>
    public void WriteLocation(FilePosition position, string? entry)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WritePhysical(position);
        if (entry is not null)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("name", entry);
            json.WriteString("kind", "element");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>Other places of the same mistake; nothing where there are none.</summary>
    public void WriteRelated(IReadOnlyList<FilePosition> positions)
    {
        if (positions.Count == 0)
            return;
        json.WriteStartArray("relatedLocations");
        for (var i = 0; i < positions.Count; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("id", i + 1);
            WritePhysical(positions[i]);
            json.WriteStartObject("message");
            json.WriteString("text", "The same mistake stands here.");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>What is to stand at a place.</summary>
    public void WriteFix(FilePosition position, string replacement)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        json.WriteStartObject("description");
        json.WriteString("text", SarifText.Of("Write '" + replacement + "'."));
        json.WriteEndObject();
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteArtifact();
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        WriteRegion("deletedRegion", position);
        json.WriteStartObject("insertedContent");
        json.WriteString("text", replacement);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WritePhysical(FilePosition position)
    {
        json.WriteStartObject("physicalLocation");
        WriteArtifact();
        if (IsWithin(position))
            WriteRegion("region", position);
        json.WriteEndObject();
    }

    // A point at the very start is how the whole of a file is meant that has no lines, such as a keystore.
    private static bool IsWithin(FilePosition position) =>
        position != FilePosition.None && position != new FilePosition(1, 1, 1, 1);

    private void WriteArtifact()
    {
        json.WriteStartObject("artifactLocation");
        if (SarifUri.Below(root, path) is { } relative)
        {
            json.WriteString("uri", relative);
            json.WriteString("uriBaseId", SarifLog.RootId);
        }
        else
        {
            json.WriteString("uri", SarifUri.Absolute(path, Path.DirectorySeparatorChar));
        }

        json.WriteEndObject();
    }

    private void WriteRegion(string name, FilePosition position)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", position.Line);
        json.WriteNumber("startColumn", position.Column);
        json.WriteNumber("endLine", position.EndLine);
        json.WriteNumber("endColumn", position.EndColumn);
        json.WriteEndObject();
    }
}
