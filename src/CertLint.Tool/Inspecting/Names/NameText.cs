using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Tool.Reports.Excerpts;
using CertLint.Tool.Terminals;

namespace CertLint.Tool.Inspecting.Names;

/// <summary>What became of a name, for people.</summary>
internal static class NameText
{
    private const int FormWidth = 18;

    /// <summary>All of it.</summary>
    public static void Write(TextWriter writer, Style style, NameReading reading)
    {
        var word = DialectNames.WordOf(reading.Dialect);
        writer.WriteLine($"{style.Bold(word)}: {DialectNames.ProgramOf(reading.Dialect)}");
        if (reading.Parse.Error is { } error)
        {
            writer.WriteLine();
            writer.WriteLine(Sentence($"{style.Of(Severity.Error, "Refused")} because {ShownText.Of(error.Reason)}", error.Advice));
            WriteExcerpt(writer, style, Severity.Error, reading, error.Place);
        }
        else if (reading.Failure is { } failure)
        {
            writer.WriteLine();
            writer.WriteLine(failure);
        }

        foreach (var remark in reading.Parse.Remarks)
        {
            writer.WriteLine();
            writer.WriteLine(Sentence($"{style.Of(Severity.Warning, "Note")}: {ShownText.Of(remark.Reason)}", remark.Advice));
            WriteExcerpt(writer, style, Severity.Warning, reading, remark.Place);
        }

        if (reading.Parse.Name is { } name)
            WriteName(writer, style, reading, name);
    }

    private static void WriteName(TextWriter writer, Style style, NameReading reading, DistinguishedName name)
    {
        writer.WriteLine();
        writer.WriteLine(style.Bold("The name in the order of its encoding"));
        new FieldTable(writer, style).Add("Subject", NameRows.Of(name, _ => ""));
        writer.WriteLine();
        writer.WriteLine(style.Bold("The same name for"));
        foreach (var other in reading.Others)
            WriteOther(writer, style, other);
    }

    private static void WriteOther(TextWriter writer, Style style, PrintedName other)
    {
        if (other.Text is null)
        {
            WriteForm(writer, style, other.Form, $"cannot be said because {ShownText.Of(other.Obstacle!)}");
            return;
        }

        var lines = (other.Written ?? other.Text).TrimEnd('\n').Split('\n');
        // What is shown is to be pasted, so it is shown as it is or not at all.
        if ((lines.Length > 1 && other.Written is not null) || lines.Any(line => ShownText.Of(line) != line))
            lines = ["holds characters that a terminal does not show as they are; '--format json' has it"];
        else if (lines is [""])
            lines = ["the empty text"];
        for (var i = 0; i < lines.Length; i++)
            WriteForm(writer, style, i == 0 ? other.Form : "", lines[i]);
    }

    private static void WriteForm(TextWriter writer, Style style, string form, string text) =>
        writer.WriteLine(("  " + style.Dim(form.PadRight(FormWidth)) + text).TrimEnd());

    private static string Sentence(string clause, string? advice) => clause + (advice is null ? "." : "; " + ShownText.Of(advice) + ".");

    private static void WriteExcerpt(TextWriter writer, Style style, Severity severity, NameReading reading, SourceSpan place)
    {
        var start = Math.Min(place.Start, reading.Text.Length);
        var excerpt = SourceText.Cut(reading.Text, start, Math.Clamp(place.End, start, reading.Text.Length));
        if (excerpt.Line.Length == 0)
            return;
        writer.WriteLine("  " + excerpt.Line);
        writer.WriteLine("  " + excerpt.Indent + style.Of(severity, excerpt.Carets));
    }
}
