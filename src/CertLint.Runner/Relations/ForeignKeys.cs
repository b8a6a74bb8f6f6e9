using CertLint.Model;
using CertLint.Rules;
using CertLint.Runner.Files;

namespace CertLint.Runner.Relations;

/// <summary>Private keys that belong to none of the certificates beside them, or in their entry of a keystore, each told of one certificate.</summary>
internal sealed class ForeignKeys
{
    // By the target itself: equal ones may stand in several files.
    private readonly Dictionary<CertificateTarget, ForeignKey> foreign = new(ReferenceComparer<CertificateTarget>.Instance);
    private readonly HashSet<string> stems = new(FilePaths.Comparer);

    public ForeignKeys(FileGroups groups)
    {
        foreach (var group in groups.All)
        {
            Add(group);
            foreach (var file in group)
                AddEntries(file, group);
        }
    }

    /// <summary>The key beside the certificate that is that of another; null where there is none.</summary>
    public ForeignKey? Of(CertificateTarget certificate) => foreign.TryGetValue(certificate, out var key) ? key : null;

    /// <summary>True where such a key stands beside the file.</summary>
    public bool AreBeside(LintedFile file) => stems.Contains(FilePaths.StemOf(file.Input.FullPath));

    private void Add(IReadOnlyList<LintedFile> group)
    {
        var files = group.Where(FileGroups.IsOfArtifacts).ToArray();
        var keys = files.SelectMany(file => file.Model.Targets.OfType<KeyTarget>().Select(key => new KeyInFile(key, file))).ToArray();
        // One that cannot be looked into, or that is written in another way than the certificate, may be the right one.
        if (keys.Length == 0 || keys.Any(pair => pair.Key.PublicKeyDigest is null || !IsComparable(pair.Key.Key)) || files.Any(IsUnreadKey))
            return;
        var fitting = new HashSet<string>(
            group.SelectMany(file => file.Model.Targets.OfType<CertificateTarget>()).Select(certificate => certificate.PublicKeyDigest).OfType<string>(),
            StringComparer.OrdinalIgnoreCase);
        var digests = new HashSet<string>(keys.Select(pair => pair.Key.PublicKeyDigest!), StringComparer.OrdinalIgnoreCase);
        foreach (var (key, file) in keys.Where(pair => !fitting.Contains(pair.Key.PublicKeyDigest!)))
        {
            var candidate = files.OrderBy(other => other != file).ThenBy(other => other.Input.FullPath, StringComparer.Ordinal)
                .Select(other => (File: other, Certificate: Candidate(other, digests))).FirstOrDefault(pair => pair.Certificate is not null);
            if (candidate.Certificate is not { } certificate)
                continue;
            stems.Add(FilePaths.StemOf(file.Input.FullPath));
            if (!foreign.ContainsKey(certificate))
                foreign.Add(certificate, new ForeignKey(Where(key, file, candidate.File), RequestFor(key.PublicKeyDigest!, group, candidate.File)));
        }
    }

    // The reader of a keystore has held its keys against their certificates. One that fits another certificate there may be meant for that.
    private void AddEntries(LintedFile file, IReadOnlyList<LintedFile> group)
    {
        foreach (var entry in file.Model.Targets.OfType<KeystoreTarget>().SelectMany(keystore => keystore.Entries ?? []))
        {
            if (entry is not { OtherKeyDigest: { } digest, Chain.Count: > 0 })
                continue;
            var certificates = file.Model.Targets.OfType<CertificateTarget>().ToArray();
            if (!certificates.Any(certificate => certificate.PublicKeyDigest == digest)
                && Array.Find(certificates, certificate => certificate.HasPrivateKey && certificate.Fingerprint == entry.Chain[0]) is { } first && IsComparable(first.Key?.Value))
            {
                foreign[first] = new ForeignKey($"entry '{Display.Of(entry.Alias)}'", RequestFor(digest, group, file));
            }
        }
    }

    // A .key file that says nothing is a key in an encoding that is not read.
    private static bool IsUnreadKey(LintedFile file) => file.Failure is not null
        || (file.Model.Targets.Count == 0 && file.Input.FullPath.EndsWith(".key", StringComparison.OrdinalIgnoreCase));

    // Of a chain its first; none where a key fits one of the file, or nothing can be compared.
    private static CertificateTarget? Candidate(LintedFile file, HashSet<string> digests)
    {
        var certificates = file.Model.Targets.OfType<CertificateTarget>().ToArray();
        if (certificates.Any(certificate => certificate.PublicKeyDigest is not { } digest || digests.Contains(digest)))
            return null;
        var first = certificates.FirstOrDefault(certificate => !certificate.IsAuthority) ?? certificates.FirstOrDefault();
        return first is not null && IsComparable(first.Key?.Value) ? first : null;
    }

    // What is written in another way than usual is not the same to the octet, and a curve in numbers has a name in the other of the two,
    // perhaps.
    private static bool IsComparable(KeyParameters? parameters) => parameters is { } key
        && (key.Flaws & (KeyFlaws.Malformed | KeyFlaws.Parameters | KeyFlaws.PointEncoding | KeyFlaws.MissingDomain)) == 0 && key.Algorithm != KeyAlgorithm.Unknown && (key.Algorithm != KeyAlgorithm.EllipticCurve || key.Curve is not null);

    private static string Where(KeyTarget key, LintedFile file, LintedFile certificateFile) =>
        file == certificateFile && key.Entry is { } entry ? entry : ShownPath.Of(file.Input.FullPath, certificateFile.Input.FullPath);

    private static string? RequestFor(string digest, IReadOnlyList<LintedFile> group, LintedFile certificateFile) => group
        .Where(file => file.Model.Targets.OfType<RequestTarget>().Any(request => request.PublicKeyDigest == digest))
        .Select(file => ShownPath.Of(file.Input.FullPath, certificateFile.Input.FullPath)).FirstOrDefault();

    private sealed record KeyInFile(KeyTarget Key, LintedFile File);
}
