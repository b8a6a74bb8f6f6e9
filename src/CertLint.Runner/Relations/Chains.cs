using CertLint.Model;
using CertLint.Rules;
using CertLint.Runner.Files;

namespace CertLint.Runner.Relations;

/// <summary>Finds the chain that is presented with a certificate.</summary>
internal sealed class Chains
{
    private readonly IssuerIndex issuers;

    // Fingerprints of certificates that stand together with their issuer somewhere.
    private readonly HashSet<string> chained = new(StringComparer.Ordinal);

    public Chains(IReadOnlyList<LintedFile> files)
    {
        issuers = new IssuerIndex(files);
        foreach (var file in files)
        {
            foreach (var entry in KeyEntriesOf(file).Where(entry => entry.Chain.Count > 1))
                chained.Add(entry.Chain[0]);
            if (MembersOf(file) is { Count: > 1 } members && LeafOf(members, file) is { Fingerprint: { } fingerprint } leaf
                && members.Any(member => CertificateLinks.MayHaveIssued(member, leaf)))
            {
                chained.Add(fingerprint);
            }
        }
    }

    /// <summary>The chain and, of a keystore, the alias of its entry; none where the certificate is not presented with one.</summary>
    public (CertificateChain? Chain, string? Alias) Of(CertificateTarget certificate, LintedFile file)
    {
        if (certificate.HasPrivateKey)
            return OfEntry(certificate, file);
        if (MembersOf(file) is not { } members || LeafOf(members, file) is not { } leaf || !IsSame(leaf, certificate))
            return default;
        // cert.pem beside fullchain.pem.
        return members.Count == 1 && chained.Count > 0 && chained.Contains(leaf.Fingerprint ?? "")
            ? default
            : (new CertificateChain(members, issuers.Elsewhere(members, file)), null);
    }

    private (CertificateChain? Chain, string? Alias) OfEntry(CertificateTarget certificate, LintedFile file)
    {
        var entries = KeyEntriesOf(file).Where(entry => entry.Chain.Count > 0 && entry.Chain[0] == certificate.Fingerprint).ToArray();
        var entry = entries.FirstOrDefault(entry => certificate.Entry == $"alias '{Display.Of(entry.Alias)}'") ?? entries.FirstOrDefault();
        if (entry is null)
            return default;
        var byFingerprint = new Dictionary<string, CertificateTarget>(StringComparer.Ordinal);
        foreach (var other in file.Model.Targets.OfType<CertificateTarget>())
            byFingerprint[other.Fingerprint ?? ""] = other;
        var fingerprints = entry.Chain.Distinct(StringComparer.Ordinal).ToArray();
        if (fingerprints.Length > RelationLimits.ChainCertificates || fingerprints.Any(fingerprint => fingerprint.Length == 0 || !byFingerprint.ContainsKey(fingerprint)))
            return (null, entry.Alias);
        var members = fingerprints.Select(fingerprint => byFingerprint[fingerprint]).ToArray();
        return (new CertificateChain(members, issuers.Elsewhere(members, file)), entry.Alias);
    }

    private static bool IsSame(CertificateTarget one, CertificateTarget other) =>
        ReferenceEquals(one, other) || one.Fingerprint == other.Fingerprint;

    private static IEnumerable<KeystoreEntry> KeyEntriesOf(LintedFile file) => file.Model.Targets.OfType<KeystoreTarget>()
        .SelectMany(keystore => keystore.Entries ?? []).Where(entry => entry.Kind == KeystoreEntryKind.PrivateKey);

    // Each once, in the file's order; null where the file is no list in an order: a bundle of PKCS #7 is a set, and DER holds one.
    private static List<CertificateTarget>? MembersOf(LintedFile file)
    {
        if (!FileGroups.IsOfArtifacts(file))
            return null;
        var certificates = file.Model.Targets.OfType<CertificateTarget>().Take(RelationLimits.ChainCertificates + 1).ToArray();
        if (certificates.Length is 0 or > RelationLimits.ChainCertificates || certificates.Any(certificate => certificate.Place.Length == 0))
            return null;
        if (certificates.Length == 1)
            return [certificates[0]];
        if (certificates.Select(certificate => certificate.Place).Distinct().Count() < certificates.Length)
            return null;
        var known = new HashSet<string?>();
        return [.. certificates.Where(certificate => known.Add(certificate.Fingerprint))];
    }

    // That of the file's key, or the one that is neither a CA's nor the issuer of another; null for a CA bundle and for a list of several.
    private static CertificateTarget? LeafOf(List<CertificateTarget> members, LintedFile file)
    {
        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var target in file.Model.Targets)
        {
            if (target is KeyTarget { PublicKeyDigest: { } digest })
                keys.Add(digest);
        }

        var ofKeys = members.FindAll(member => keys.Count > 0 && member.PublicKeyDigest is { } digest && keys.Contains(digest));
        if (ofKeys.Count > 0)
            return ofKeys.Count == 1 ? ofKeys[0] : null;
        var leaves = members.Where(member => !member.IsAuthority
            && !members.Any(other => other != member && CertificateLinks.MayHaveIssued(member, other))).ToArray();
        // An old root says nothing of being a CA's.
        return leaves is [{ } leaf] && (members.Count == 1 || !leaf.IsSelfIssued) ? leaf : null;
    }
}
