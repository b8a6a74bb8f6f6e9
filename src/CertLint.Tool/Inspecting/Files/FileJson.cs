using CertLint.Model;
using CertLint.Runner;
using CertLint.Tool.Checking;
using CertLint.Tool.Reports.Excerpts;

namespace CertLint.Tool.Inspecting.Files;

/// <summary>What was read of a file, for programs (docs/inspect.md).</summary>
internal static class FileJson
{
    /// <summary>One object.</summary>
    public static void Write(TextWriter writer, FileInspection inspection, ShownPaths paths, DateTime now) => JsonOutput.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        JsonOutput.Text(json, "path", paths.Of(inspection.Path));
        JsonOutput.Text(json, "failure", inspection.Failure);
        var target = new TargetJson(json, inspection, paths, now);
        JsonOutput.Objects(json, "targets", inspection.Targets, target.Write);
        JsonOutput.Objects(json, "problems", inspection.Problems, problem =>
        {
            json.WriteString("rule", problem.RuleId);
            JsonOutput.Text(json, "message", problem.Message);
            JsonOutput.Text(json, "entry", problem.Entry);
            NameJsonParts.Write(json, "place", PlaceOf(inspection, problem.Place));
        });
        JsonOutput.Objects(json, "notChecked", inspection.NotChecked, part =>
        {
            JsonOutput.Text(json, "reason", part.Reason);
            NameJsonParts.Write(json, "place", part.Position);
        });
        JsonOutput.Objects(json, "presentedFiles", inspection.PresentedFiles, file =>
        {
            JsonOutput.Text(json, "path", paths.Of(file.Path));
            NameJsonParts.Write(json, "place", PlaceOf(inspection, file.Place));
        });
        json.WriteBoolean("wantsPassword", inspection.WantsPassword);
        json.WriteEndObject();
    });

    /// <summary>A place in the text; <see cref="FilePosition.None"/> for what has none.</summary>
    public static FilePosition PlaceOf(FileInspection inspection, SourceSpan place)
    {
        var at = inspection.Lines.PositionOf(place);
        return SourceText.IsWithin(at) ? at : FilePosition.None;
    }
}
