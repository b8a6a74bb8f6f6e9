using CertLint.Model;

namespace CertLint.Analyzers.Text;

/// <summary>The characters that mean something in a name of at least one of the dialects.</summary>
internal static class NameSyntaxCharacters
{
    // Line breaks separate where X500DistinguishedNameFlags.UseNewLines is set; an apostrophe quotes in a shell.
    private static readonly char[] All = [',', ';', '+', '"', '\'', '\\', '/', '=', '#', '<', '>', '\r', '\n', '\0'];

    public static bool AreIn(string text) => text.IndexOfAny(All) >= 0;

    /// <summary>True where neither what is known of a text nor its holes hold one.</summary>
    public static bool AreAbsentFrom(MappedText text) => !AreIn(text.Text) && text.Holes.All(hole => hole.Value.IsHarmless);
}
