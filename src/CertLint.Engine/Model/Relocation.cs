using CertLint.Names;

namespace CertLint.Model;

/// <summary>
/// Moves what a reader found in a text that stands within another document, e.g. a config in a script's here-document or a
/// request in a YAML scalar, to the places that it has there.
/// </summary>
public static class Relocation
{
    /// <summary>The model of <paramref name="host"/>'s text, as a part of the document in which the text stands.</summary>
    /// <param name="model">What a reader found; its places are offsets in the text of <paramref name="host"/>.</param>
    /// <param name="host">The text with its places; its holes become holes of the values that hold them.</param>
    /// <param name="lines">The lines of the document.</param>
    public static DocumentModel Through(this DocumentModel model, MappedText host, LineMap lines) => model with
    {
        Lines = lines,
        Targets = [.. model.Targets.Select(target => target.Through(host))],
        Problems = [.. model.Problems.Select(problem => problem with { Place = problem.Place.Through(host) })],
        NotChecked = [.. model.NotChecked.Select(part => part with { Place = part.Place.Through(host) })],
        PresentedFiles = [.. model.PresentedFiles.Select(file => file with { Place = file.Place.Through(host) })],
        KeystoreCommands = [.. model.KeystoreCommands.Select(command => command with { Place = command.Place.Through(host), Says = (ConfigTarget?)command.Says?.Through(host) })],
    };

    /// <summary>The place in the document of a place in <paramref name="host"/>'s text.</summary>
    public static SourceSpan Through(this SourceSpan place, MappedText host) => host.SpanOf(place.Start, place.Length);

    private static LintTarget Through(this LintTarget target, MappedText host) =>
        (target is NamedTarget named ? named.WithNamesThrough(host) : target) switch
        {
            CertificateTarget certificate => certificate with
            {
                Place = certificate.Place.Through(host), Issuer = certificate.Issuer?.Through(host),
            },
            var other => other with { Place = other.Place.Through(host) },
        };

    private static NamedTarget WithNamesThrough(this NamedTarget target, MappedText host) => target with
    {
        Subject = target.Subject?.Through(host),
        SubjectText = target.SubjectText?.Through(host),
        AlternativeNames = [.. target.AlternativeNames.Select(name => name with { Value = name.Value.Through(host) })],
        Key = target.Key.Through(host),
        Digest = target.Digest.Through(host),
        Validity = target.Validity.Through(host),
        KeyUsage = target.KeyUsage.Through(host),
        ExtendedKeyUsagePlace = target.ExtendedKeyUsagePlace?.Through(host),
    };

    private static Placed<T>? Through<T>(this Placed<T>? fact, MappedText host) =>
        fact is null ? null : fact with { Place = fact.Place.Through(host) };

    private static DistinguishedName Through(this DistinguishedName name, MappedText host) => name with
    {
        Rdns = [.. name.Rdns.Select(rdn => new RelativeDistinguishedName([.. rdn.Attributes.Select(attribute => attribute.Through(host))]))],
        Span = name.Span.Through(host),
    };

    private static NameAttribute Through(this NameAttribute attribute, MappedText host) =>
        new(attribute.Type, attribute.Value.Through(host), attribute.Key?.Through(host), attribute.StringTag);
}
