using CertLint.Model;
using CertLint.Runner;
using CertLint.Tool.Checking;
using CertLint.Tool.Reports.Excerpts;
using CertLint.Tool.Terminals;

namespace CertLint.Tool.Inspecting.Files;

/// <summary>What was read of a file, for people.</summary>
/// <param name="writer">Where it is written.</param>
/// <param name="style">How headings are set off.</param>
/// <param name="paths">How paths are shown.</param>
/// <param name="now">The time, UTC.</param>
internal sealed class FileText(TextWriter writer, Style style, ShownPaths paths, DateTime now)
{
    /// <summary>All of it.</summary>
    public void Write(FileInspection inspection)
    {
        writer.WriteLine(style.Bold(paths.Of(inspection.Path)));
        foreach (var inspected in inspection.Targets)
        {
            var target = inspected.Target;
            writer.WriteLine();
            var entry = target.Entry is { } name ? ", " + WrittenValue.ForLine(name) : "";
            writer.WriteLine(style.Bold(Headings.Of(target) + entry) + Parenthesized(PlaceIn(inspection, target.Place)));
            new TargetText(new FieldTable(writer, style), inspection, inspected, paths, now).Write();
        }

        WritePlaced("Presented", inspection.PresentedFiles.Select(file => (inspection.Lines.PositionOf(file.Place), paths.Of(file.Path))));
        WritePlaced("Problems in reading", inspection.Problems.Select(problem => (
            inspection.Lines.PositionOf(problem.Place),
            $"{problem.RuleId}: {ShownText.Of(problem.Message)}{Parenthesized(problem.Entry is { } entry ? ShownText.Of(entry) : "")}")));
        WritePlaced("Not checked", inspection.NotChecked.Select(part => (part.Position, "because " + ShownText.Of(part.Reason))));
        if (!inspection.WantsPassword)
            return;
        writer.WriteLine();
        writer.WriteLine("A password would tell more: put it into an environment variable, and the variable's name into .editorconfig:");
        writer.WriteLine("  certlint.keystore_password_variable = NAME");
    }

    /// <summary>A place in words; empty where there is none in the text.</summary>
    public static string PlaceIn(FileInspection inspection, SourceSpan place) => Shown(inspection.Lines.PositionOf(place));

    private static string Shown(FilePosition at) => SourceText.IsWithin(at) ? $"{at.Line}:{at.Column}" : "";

    private static string Parenthesized(string text) => text.Length == 0 ? "" : $" ({text})";

    private void WritePlaced(string heading, IEnumerable<(FilePosition At, string Text)> parts)
    {
        var lines = parts.Select(part => new[] { Shown(part.At), part.Text }).ToArray();
        if (lines.Length == 0)
            return;
        writer.WriteLine();
        writer.WriteLine(style.Bold(heading));
        foreach (var line in lines)
            writer.WriteLine("  " + string.Join(" ", line.Where(part => part.Length > 0)));
    }
}
