using CertLint.Model;
using CertLint.Runner.Files;

namespace CertLint.Runner.Purposes;

/// <summary>Decides whose name a certificate bears, from what else is in the set (docs/purposes.md).</summary>
internal sealed class PurposeResolver
{
    // Each with the path of the first file that says so.
    private readonly Dictionary<string, string> keyDigests = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> keyStems = new(FilePaths.Comparer);
    private readonly Dictionary<string, string> requestStems = new(FilePaths.Comparer);
    private readonly Dictionary<string, string> requestSubjects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> presentedFiles = new(FilePaths.Comparer);
    private readonly Dictionary<string, string> authoritySubjects = new(StringComparer.Ordinal);
    private readonly HashSet<string> keystoresWithKey = new(FilePaths.Comparer);

    private readonly Lazy<IssuerNames> issuers;
    private readonly ClientEvidence clients;

    public PurposeResolver(IReadOnlyList<LintedFile> files, ClientEvidence clients)
    {
        this.clients = clients;
        issuers = new Lazy<IssuerNames>(() => new IssuerNames(files));
        foreach (var file in files)
        {
            var path = file.Input.FullPath;
            // A .key file whose encoding the reader does not know is a key all the same.
            if (path.EndsWith(".key", StringComparison.OrdinalIgnoreCase) && file.Failure is null)
                Add(keyStems, FilePaths.StemOf(path), path);
            foreach (var target in file.Model.Targets)
            {
                Add(target, path);
                if (target is CertificateTarget { HasPrivateKey: true })
                    keystoresWithKey.Add(path);
            }

            foreach (var presented in file.Model.PresentedFiles)
                Add(presentedFiles, presented.Path, path);
        }
    }

    /// <summary>The target with its purpose, and with its usage where the sources tell it, and why.</summary>
    /// <param name="target">With the usage that is known.</param>
    /// <param name="file">Where it stands.</param>
    /// <param name="given">The purpose that an item or a config says, or Unknown.</param>
    public PurposeDecision Resolve(NamedTarget target, LintedFile file, Purpose given)
    {
        var (purpose, reason) = Decide(target, file, given);
        var resolved = target with { Purpose = purpose };
        if (purpose is not (Purpose.Identity or Purpose.Peer) || !ClientEvidence.Matters(resolved)
            || clients.PresentedBy(file.Input.FullPath) is not { } source)
        {
            return new PurposeDecision(resolved, reason, UsageReasonOf(target, file));
        }

        var code = new PurposeReason(PurposeEvidence.ClientCode, source);
        return given == Purpose.Unknown && purpose == Purpose.Peer
            ? new PurposeDecision(resolved with { Usage = Usage.Client, Purpose = Purpose.Identity }, code, code)
            : new PurposeDecision(resolved with { Usage = Usage.Client }, reason, code);
    }

    private static PurposeReason UsageReasonOf(NamedTarget target, LintedFile file) => new(
        target.Usage == Usage.Unknown ? PurposeEvidence.Nothing
        : file.Input.Usage != Usage.Unknown ? PurposeEvidence.Item : PurposeEvidence.Setting);

    private (Purpose Purpose, PurposeReason Reason) Decide(NamedTarget target, LintedFile file, Purpose given) => target switch
    {
        // A section such as [*.pem] is written for certificates; only the item itself can say that a request is none.
        RequestTarget => file.Input.Purpose != Purpose.Unknown
            ? (file.Input.Purpose, new PurposeReason(PurposeEvidence.Item))
            : (Purpose.Request, new PurposeReason(PurposeEvidence.Itself)),
        CertificateTarget certificate => PurposeOf(certificate, file, given),
        ConfigTarget { Purpose: Purpose.Request, IsSubjectComplete: true } config when given == Purpose.Unknown && authoritySubjects.Count > 0
            && Find(PurposeEvidence.Authority, authoritySubjects, SubjectKey.InAnyOrder(config.Subject)) is { } reason => (Purpose.Authority, reason),
        _ => given != Purpose.Unknown
            ? (given, GivenBy(file))
            : (target.Purpose, new PurposeReason(target.Purpose == Purpose.Unknown ? PurposeEvidence.Nothing : PurposeEvidence.Itself)),
    };

    private static PurposeReason GivenBy(LintedFile file) =>
        new(file.Input.Purpose != Purpose.Unknown ? PurposeEvidence.Item : PurposeEvidence.Setting);

    private void Add(LintTarget target, string path)
    {
        switch (target)
        {
            case KeyTarget key:
                Add(keyStems, FilePaths.StemOf(path), path);
                Add(keyDigests, key.PublicKeyDigest, path);
                break;
            case CertificateTarget { HasPrivateKey: true } certificate:
                Add(keyDigests, certificate.PublicKeyDigest, path);
                break;
            // openssl req -x509 makes CA certificates, with -CA as well, unless it is told otherwise: one that is self-signed, or made for
            // a host or client, may be a server's.
            case CertificateTarget { IsAuthority: true, Issuer: not null, IsSelfIssued: false, AlternativeNames.Count: 0, ExtendedKeyUsages: null } certificate:
                Add(authoritySubjects, SubjectKey.InAnyOrder(certificate.Subject), path);
                break;
            case RequestTarget request:
                Add(keyDigests, request.PublicKeyDigest, path);
                AddRequest(request, path);
                break;
            case ConfigTarget { Purpose: Purpose.Request } config:
                AddRequest(config, path);
                break;
        }
    }

    private void AddRequest(NamedTarget request, string path)
    {
        Add(requestStems, FilePaths.StemOf(path), path);
        if (request.IsSubjectComplete)
            Add(requestSubjects, SubjectKey.Of(request.Subject), path);
    }

    private static void Add(Dictionary<string, string> evidence, string? key, string path)
    {
        if (key is not null)
            evidence[key] = evidence.TryGetValue(key, out var first) ? first : path;
    }

    private (Purpose Purpose, PurposeReason Reason) PurposeOf(CertificateTarget certificate, LintedFile file, Purpose given)
    {
        // What is said of a file with a chain is said of its leaf.
        if (given != Purpose.Unknown && !(certificate.IsAuthority && HoldsLeaf(file)))
            return (given, GivenBy(file));
        if (certificate.HasPrivateKey && !IsIssuersOwn(certificate))
            return (Purpose.Identity, new PurposeReason(PurposeEvidence.KeystoreKey));
        if (certificate.IsAuthority)
        {
            return PresentsAuthority(certificate, file) is { } settings
                ? (Purpose.Identity, new PurposeReason(PurposeEvidence.Presented, settings))
                : (Purpose.Authority, new PurposeReason(PurposeEvidence.Authority));
        }

        return OursBy(certificate, file) is { } reason
            ? (Purpose.Identity, reason)
            : (Purpose.Peer, new PurposeReason(PurposeEvidence.Nothing));
    }

    // The keystore with which a CA issues is no identity's, unless the CA's certificate is made for a host or client as well.
    private bool IsIssuersOwn(CertificateTarget certificate) =>
        certificate is { IsAuthority: true, AlternativeNames.Count: 0, ExtendedKeyUsages: null } && issuers.Value.Have(certificate);

    private PurposeReason? OursBy(CertificateTarget certificate, LintedFile file)
    {
        // In a keystore with a key of its own, a file beside it belongs to that one, not to those that are trusted.
        var path = file.Input.FullPath;
        var stem = keystoresWithKey.Contains(path) ? "" : FilePaths.StemOf(path);
        return Find(PurposeEvidence.KeyBeside, keyStems, stem)
            ?? (keyDigests.Count == 0 ? null : Find(PurposeEvidence.SameKey, keyDigests, certificate.PublicKeyDigest))
            ?? Find(PurposeEvidence.Presented, presentedFiles, path)
            ?? Find(PurposeEvidence.RequestBeside, requestStems, stem)
            // One that signs itself, is too old to say what it is and issued others is a root, named like one of them.
            ?? (certificate is { IsSelfIssued: true, Version: 1 } && issuers.Value.Have(certificate) ? null
                : Find(PurposeEvidence.SameSubject, requestSubjects, SubjectKey.Of(certificate.Subject)));
    }

    private static PurposeReason? Find(PurposeEvidence kind, Dictionary<string, string> evidence, string? key) =>
        key is not null && evidence.TryGetValue(key, out var path) ? new PurposeReason(kind, path) : null;

    // The others of a chain are sent beside it, and stay what they are.
    private string? PresentsAuthority(CertificateTarget certificate, LintedFile file) =>
        presentedFiles.TryGetValue(file.Input.FullPath, out var settings) && !HoldsLeaf(file)
        && file.Model.Targets.First(target => target is CertificateTarget) == certificate ? settings : null;

    private static bool HoldsLeaf(LintedFile file) =>
        file.Model.Targets.Any(target => target is CertificateTarget { IsAuthority: false });
}
