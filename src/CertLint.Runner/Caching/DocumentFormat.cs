using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Runner.Caching;

/// <summary>How a whole document stands in the cache.</summary>
internal static class DocumentFormat
{
    public static void Write(ByteWriter writer, DocumentModel model)
    {
        WriteLines(writer, model.Lines.LineStarts);
        writer.List(model.Targets, TargetFormat.Write);
        writer.List(model.Problems, Write);
        writer.List(model.References, (to, path) => to.String(path));
        writer.List(model.NotChecked, (to, part) => WriteText(to, part.Place, part.Reason));
        writer.List(model.PresentedFiles, (to, file) => WriteText(to, file.Place, file.Path));
        writer.List(model.KeystoreCommands, KeystoreFormat.Write);
        writer.Boolean(model.WantsPassword);
        writer.List(model.Suppressions, Write);
    }

    public static DocumentModel Read(ByteReader reader) => new(
        ReadLines(reader),
        reader.List(TargetFormat.Read),
        reader.List(ReadProblem),
        reader.List(from => from.String()))
    {
        NotChecked = reader.List(from => new NotChecked(NameFormat.ReadSpan(from), from.String())),
        PresentedFiles = reader.List(ReadPresentedFile),
        KeystoreCommands = reader.List(KeystoreFormat.ReadCommand),
        WantsPassword = reader.Boolean(),
        Suppressions = reader.List(ReadSuppression),
    };

    private static void Write(ByteWriter writer, SuppressionComment comment)
    {
        writer.String(comment.RuleId);
        NameFormat.Write(writer, comment.Place);
        writer.Boolean(comment.Covered is not null);
        if (comment.Covered is { } lines)
            NameFormat.Write(writer, lines);
        writer.String(comment.Reason);
    }

    private static SuppressionComment ReadSuppression(ByteReader reader) => new(
        reader.String(), NameFormat.ReadSpan(reader), reader.Boolean() ? NameFormat.ReadSpan(reader) : null, reader.String());

    private static PresentedFile ReadPresentedFile(ByteReader reader)
    {
        var place = NameFormat.ReadSpan(reader);
        return new PresentedFile(reader.String(), place);
    }

    private static void WriteText(ByteWriter writer, SourceSpan place, string text)
    {
        NameFormat.Write(writer, place);
        writer.String(text);
    }

    private static void WriteLines(ByteWriter writer, IReadOnlyList<int> starts)
    {
        var last = 0;
        writer.Int(starts.Count);
        for (var i = 0; i < starts.Count; i++)
        {
            writer.Int(starts[i] - last);
            last = starts[i];
        }
    }

    private static LineMap ReadLines(ByteReader reader)
    {
        var starts = reader.List(from => from.Int());
        if (starts.Length == 0)
            throw new InvalidDataException();
        for (var i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
        return new LineMap(starts);
    }

    private static void Write(ByteWriter writer, Problem problem)
    {
        writer.String(problem.RuleId);
        NameFormat.Write(writer, problem.Place);
        writer.String(problem.Message);
        writer.OptionalString(problem.SuggestedValue);
        writer.OptionalString(problem.Entry);
        writer.Boolean(problem.AtMost is not null);
        if (problem.AtMost is { } level)
            FindingFormat.Write(writer, level);
    }

    private static Problem ReadProblem(ByteReader reader) =>
        new(reader.String(), NameFormat.ReadSpan(reader), reader.String(), reader.OptionalString())
        {
            Entry = reader.OptionalString(),
            AtMost = reader.Boolean() ? FindingFormat.ReadLevel(reader) : null,
        };
}
