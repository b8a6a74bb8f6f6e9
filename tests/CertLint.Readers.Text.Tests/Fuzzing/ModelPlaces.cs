using CertLint.Model;

namespace CertLint.Readers.Text.Tests.Fuzzing;

/// <summary>Looks at all places of a model.</summary>
internal static class ModelPlaces
{
    /// <summary>Fails where a place lies outside the text.</summary>
    public static void AreWithin(string text, DocumentModel model)
    {
        foreach (var place in Of(model))
            Assert.True(place.Start >= 0 && place.Length >= 0 && place.End <= text.Length, $"{place} in a text of {text.Length}");
    }

    private static IEnumerable<SourceSpan> Of(DocumentModel model) =>
    [
        .. model.Targets.OfType<ConfigTarget>().SelectMany(Of),
        .. model.Problems.Select(problem => problem.Place),
        .. model.NotChecked.Select(part => part.Place),
    ];

    private static IEnumerable<SourceSpan> Of(ConfigTarget target)
    {
        yield return target.Place;
        if (target.Subject is { } subject)
        {
            yield return subject.Span;
            foreach (var attribute in subject.Attributes)
            {
                yield return attribute.Value.Span;
                yield return attribute.Key!.Span;
            }
        }

        foreach (var name in target.AlternativeNames)
            yield return name.Value.Span;
        foreach (var place in new[]
        {
            target.SubjectText?.Span, target.Key?.Place, target.Digest?.Place, target.Validity?.Place, target.KeyUsage?.Place, target.ExtendedKeyUsagePlace,
        })
        {
            if (place is { } known)
                yield return known;
        }
    }
}
