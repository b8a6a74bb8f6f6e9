using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Rules;

namespace CertLint.Readers.Kestrel;

/// <summary>What is wrong with the settings of a certificate.</summary>
internal static class KestrelProblems
{
    /// <summary>The problem of a password that is written down; null where it stands elsewhere, or there is none.</summary>
    public static Problem? OfPassword(string certificate, MappedText password) =>
        password.IsKnown && password.Text.Any(character => character is not ('*' or ' '))
            ? new Problem(RuleIds.WrittenPassword, password.Span,
                $"The password of Kestrel's certificate '{Display.Of(certificate)}' is written in the settings, so whoever reads the file can use the private key; keep it in the user secrets, in the environment or in a vault.")
            : null;

    /// <summary>The problem of a subject to look for that has a key; null where it has none.</summary>
    public static Problem? OfSubject(MappedText subject)
    {
        if (KeyedNameIn(subject) is not { } name)
            return StartsWithCommonName(subject) ? OfSubject(subject, null) : null;
        var only = name.Rdns is [{ Count: 1 } rdn] && rdn[0].Value is { IsKnown: true, Length: > 0 } value ? value.Text : null;
        return OfSubject(subject, only);
    }

    private static Problem OfSubject(MappedText subject, string? suggestion) => new(RuleIds.KeyInSearch, subject.Span,
        $"Kestrel looks for '{Display.Of(subject)}' within the values of a certificate's subject, which stand there without keys, so it finds none; write "
        + (suggestion is null ? "a part of one value without its key." : $"'{Display.Of(suggestion)}'."),
        suggestion);

    // What has no key that Windows knows is no name to it: a value, as it should be.
    private static DistinguishedName? KeyedNameIn(MappedText subject) =>
        CertStrToNameDialect.Parse(subject).Name is { Rdns.Count: > 0 } name ? name : null;

    private static bool StartsWithCommonName(MappedText subject) =>
        subject.Text.TrimStart().StartsWith("CN=", StringComparison.OrdinalIgnoreCase);
}
