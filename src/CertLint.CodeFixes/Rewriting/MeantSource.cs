using CertLint.Names;

namespace CertLint.CodeFixes.Rewriting;

/// <summary>What the text of a call means, and where it is written.</summary>
/// <param name="Source">Where it is written.</param>
/// <param name="Name">The name.</param>
internal sealed record MeantSource(NameSource Source, DistinguishedName Name)
{
    /// <summary>All ways to see the text, the best one first.</summary>
    public static IEnumerable<MeantSource> Of(NameCreation creation, bool isOfOtherDialect)
    {
        foreach (var source in NameSource.Of(creation.Text))
        {
            if (creation.Meant(source.Text, isOfOtherDialect) is { } name)
                yield return new MeantSource(source, name);
        }
    }
}
