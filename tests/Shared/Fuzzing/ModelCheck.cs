using CertLint.Model;
using CertLint.Names;

namespace CertLint.Fuzzing;

/// <summary>What holds for every model, whatever it was read from.</summary>
internal static class ModelCheck
{
    /// <summary>
    /// All places lie inside the document, have lines and columns, and are of a length; messages are one line.
    /// </summary>
    /// <param name="model">What a reader gave.</param>
    /// <param name="length">UTF-16 units of the document; 0 where it is no text.</param>
    public static void AssertSound(DocumentModel model, int length)
    {
        Assert.Equal(0, model.Lines.LineStarts[0]);
        Assert.True(model.Lines.LineStarts.Zip(model.Lines.LineStarts.Skip(1)).All(pair => pair.First < pair.Second), "Lines do not ascend.");
        Assert.True(model.Lines.LineStarts[^1] <= length, "A line starts behind the end.");
        foreach (var (what, place) in Places(model))
        {
            Assert.True(
                place.Start >= 0 && place.Length >= 0 && place.Start <= length && place.Length <= length - place.Start,
                $"{what} at {place} lies outside of a document of {length} characters.");
            var position = model.Lines.PositionOf(place);
            Assert.True(position is { Line: > 0, Column: > 0 } && position.EndLine >= position.Line, $"{what} at {place} stands at {position}.");
        }

        foreach (var problem in model.Problems)
        {
            Assert.Matches("^CERT[0-9]{4}$", problem.RuleId);
            Assert.EndsWith(".", problem.Message, StringComparison.Ordinal);
            Assert.False(problem.Message.Any(char.IsControl), $"The message of {problem.RuleId} is on several lines: {problem.Message}");
        }
    }

    private static IEnumerable<(string What, SourceSpan Place)> Places(DocumentModel model)
    {
        foreach (var target in model.Targets)
        {
            yield return ("A target", target.Place);
            foreach (var place in target is NamedTarget named ? Places(named) : [])
                yield return place;
        }

        foreach (var problem in model.Problems)
            yield return ($"Problem '{problem.Message}'", problem.Place);
        foreach (var part in model.NotChecked)
            yield return ($"What is not checked because {part.Reason}", part.Place);
        foreach (var file in model.PresentedFiles)
            yield return ("A presented file", file.Place);
        foreach (var command in model.KeystoreCommands)
        {
            yield return ("A keystore's command", command.Place);
            foreach (var place in command.Says is { } says ? Places(says) : [])
                yield return place;
        }
    }

    private static IEnumerable<(string What, SourceSpan Place)> Places(NamedTarget target)
    {
        IEnumerable<(string What, SourceSpan Place)> places =
        [
            .. Places("The subject", target.Subject),
            .. Places("The issuer", (target as CertificateTarget)?.Issuer),
            .. Places("The subject's text", target.SubjectText),
            .. target.AlternativeNames.SelectMany(name => Places("An alternative name", name.Value)),
        ];
        SourceSpan?[] facts =
            [target.Key?.Place, target.Digest?.Place, target.Validity?.Place, target.KeyUsage?.Place, target.ExtendedKeyUsagePlace];
        return places.Concat(facts.OfType<SourceSpan>().Select(place => ("A fact", place)));
    }

    private static IEnumerable<(string What, SourceSpan Place)> Places(string what, DistinguishedName? name) => name is null
        ? []
        : [(what, name.Span), .. name.Attributes.SelectMany(attribute => Places("A value", attribute.Value).Concat(Places("A key", attribute.Key)))];

    private static IEnumerable<(string What, SourceSpan Place)> Places(string what, MappedText? text) =>
        text is null ? [] : [(what, text.Span), .. text.Segments.Select(segment => (what, segment.Source))];
}
