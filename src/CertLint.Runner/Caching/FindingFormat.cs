using CertLint.Findings;
using CertLint.Model;
using CertLint.Rules;

namespace CertLint.Runner.Caching;

/// <summary>How a finding stands in the cache. Findings hold no secret (<see cref="Finding.Value"/>), nor does this.</summary>
internal static class FindingFormat
{
    public static void Write(ByteWriter writer, ReportedFinding reported)
    {
        var finding = reported.Finding;
        writer.String(reported.Path);
        Write(writer, reported.Position);
        writer.Int((int)reported.Severity);
        writer.Boolean(reported.IsPolicyError);
        writer.String(finding.Rule.Id);
        Write(writer, finding.Level);
        writer.String(finding.Message);
        NameFormat.Write(writer, finding.Place);
        writer.OptionalString(finding.Value);
        writer.OptionalString(finding.SuggestedValue);
        writer.List(finding.RelatedPlaces, NameFormat.Write);
        writer.OptionalString(finding.Entry);
        writer.List(reported.RelatedPositions, Write);
        writer.Boolean(reported.Suppression is not null);
        if (reported.Suppression is { } suppression)
        {
            writer.Int((int)suppression.Kind);
            writer.String(suppression.Reason);
        }
    }

    public static ReportedFinding Read(ByteReader reader, Func<string, RuleDescriptor?> findRule)
    {
        var path = reader.String();
        var position = ReadPosition(reader);
        var severity = (Severity)reader.Int();
        var isPolicyError = reader.Boolean();
        var rule = findRule(reader.String()) ?? throw new InvalidDataException();
        var level = ReadLevel(reader);
        var finding = new Finding(rule, level, reader.String(), NameFormat.ReadSpan(reader))
        {
            Value = reader.OptionalString(),
            SuggestedValue = reader.OptionalString(),
            RelatedPlaces = reader.List(NameFormat.ReadSpan),
            Entry = reader.OptionalString(),
        };
        return new ReportedFinding(path, position, finding, severity, isPolicyError)
        {
            RelatedPositions = reader.List(ReadPosition),
            Suppression = reader.Boolean() ? new FindingSuppression((SuppressionKind)reader.Int(), reader.String()) : null,
        };
    }

    public static void Write(ByteWriter writer, UncheckedPart part)
    {
        writer.String(part.Path);
        Write(writer, part.Position);
        writer.String(part.Reason);
    }

    public static UncheckedPart ReadUnchecked(ByteReader reader) =>
        new(reader.String(), ReadPosition(reader), reader.String());

    public static void Write(ByteWriter writer, Level level)
    {
        writer.Int((int)level.Severity);
        writer.Boolean(level.IsPolicy);
    }

    public static Level ReadLevel(ByteReader reader) => new((Severity)reader.Int(), reader.Boolean());

    private static void Write(ByteWriter writer, FilePosition position)
    {
        writer.Int(position.Line);
        writer.Int(position.Column);
        writer.Int(position.EndLine);
        writer.Int(position.EndColumn);
    }

    private static FilePosition ReadPosition(ByteReader reader) => new(reader.Int(), reader.Int(), reader.Int(), reader.Int());
}
