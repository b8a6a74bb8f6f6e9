using CertLint.Model;
using CertLint.Runner.Files;

namespace CertLint.Runner.Judging;

/// <summary>Collects what was not judged: what readers say, and the values of which a part is not known.</summary>
internal static class UncheckedParts
{
    private const int ShownLength = 60;

    /// <summary>In the document's order, one for a place.</summary>
    public static IEnumerable<UncheckedPart> Of(LintedFile file)
    {
        var model = file.Model;
        var parts = new List<NotChecked>(model.NotChecked);
        foreach (var target in model.Targets)
        {
            if (target is NamedTarget named)
                parts.AddRange(ValuesOf(named).Where(value => !value.IsKnown).Select(OfValue));
        }

        return parts.Count == 0 ? [] : parts
            .GroupBy(part => part.Place).Select(same => same.First())
            .OrderBy(part => part.Place.Start)
            .Select(part => new UncheckedPart(file.Input.FullPath, PositionOf(part, model), part.Reason));
    }

    private static IEnumerable<MappedText> ValuesOf(NamedTarget target) =>
        (target.Subject is { } subject ? subject.Attributes.Select(attribute => attribute.Value)
            : target.SubjectText is { } text ? [text] : [])
        .Concat(target.AlternativeNames.Select(name => name.Value));

    private static NotChecked OfValue(MappedText value)
    {
        var hole = value.Holes[0].Value;
        var source = hole.Source.Length <= ShownLength ? hole.Source : hole.Source.Remove(ShownLength) + "…";
        return new NotChecked(value.Span, hole.Kind == HoleKind.TemplateMarker
            ? $"'{source}' is a placeholder"
            : $"'{source}' is known only when it runs");
    }

    private static FilePosition PositionOf(NotChecked part, DocumentModel model) =>
        part.Place == default ? FilePosition.None : model.Lines.PositionOf(part.Place);
}
