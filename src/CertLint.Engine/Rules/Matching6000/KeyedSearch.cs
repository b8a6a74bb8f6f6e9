using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Rules.Matching6000;

/// <summary>
/// A text with a key by which somebody looks for a part of a certificate's subject or issuer: <c>CN=mtls.contoso.com</c> for
/// <c>X509FindType.FindBySubjectName</c>. The text is looked for within the values, which stand there without keys.
/// </summary>
public static class KeyedSearch
{
    /// <summary>The problem; null where the text has no key. What to write is suggested where the text is one attribute.</summary>
    /// <param name="searcher">Who looks for it, as a message names it: <c>Kestrel</c>, <c>FindBySubjectName</c>.</param>
    /// <param name="part">Whose values they are: <c>subject</c> or <c>issuer</c>.</param>
    /// <param name="text">The text.</param>
    public static Problem? ProblemOf(string searcher, string part, MappedText text)
    {
        if (KeyedNameIn(text) is not { } name)
            return StartsWithCommonName(text) ? Tell(searcher, part, text, null) : null;
        var only = name.Rdns is [{ Count: 1 } rdn] && rdn[0].Value is { IsKnown: true, Length: > 0 } value ? value.Text : null;
        return Tell(searcher, part, text, only);
    }

    private static Problem Tell(string searcher, string part, MappedText text, string? suggestion) => new(RuleIds.KeyInSearch, text.Span,
        $"{searcher} looks for '{Display.Of(text)}' within the values of a certificate's {part}, which stand there without keys, so it finds none; write "
        + (suggestion is null ? "a part of one value without its key." : $"'{Display.Of(suggestion)}'."),
        suggestion);

    // What has no key that Windows knows is no name to it: a value, as it should be.
    private static DistinguishedName? KeyedNameIn(MappedText text) =>
        CertStrToNameDialect.Parse(text).Name is { Rdns.Count: > 0 } name ? name : null;

    private static bool StartsWithCommonName(MappedText text) =>
        text.Text.TrimStart().StartsWith("CN=", StringComparison.OrdinalIgnoreCase);
}
