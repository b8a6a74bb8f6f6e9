using CertLint.Model;
using CertLint.Runner.Files;

namespace CertLint.Runner.Purposes;

/// <summary>Decides whose name a certificate bears, from what else is in the set (docs/purposes.md).</summary>
internal sealed class PurposeResolver
{
    private readonly HashSet<string> keyDigests = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> keyStems = new(FilePaths.Comparer);
    private readonly HashSet<string> keystoresWithKey = new(FilePaths.Comparer);
    private readonly HashSet<string> requestStems = new(FilePaths.Comparer);
    private readonly HashSet<string> requestSubjects = new(StringComparer.Ordinal);
    private readonly HashSet<string> presentedFiles = new(FilePaths.Comparer);

    private readonly ClientEvidence clients;

    public PurposeResolver(IEnumerable<LintedFile> files, ClientEvidence clients)
    {
        this.clients = clients;
        foreach (var file in files)
        {
            var stem = FilePaths.StemOf(file.Input.FullPath);
            // A .key file whose encoding the reader does not know is a key all the same.
            if (file.Input.FullPath.EndsWith(".key", StringComparison.OrdinalIgnoreCase) && file.Failure is null)
                keyStems.Add(stem);
            foreach (var target in file.Model.Targets)
            {
                Add(target, stem);
                if (target is CertificateTarget { HasPrivateKey: true })
                    keystoresWithKey.Add(file.Input.FullPath);
            }
            foreach (var presented in file.Model.PresentedFiles)
                presentedFiles.Add(presented.Path);
        }
    }

    /// <summary>The target with its purpose, and with its usage where the sources tell it.</summary>
    /// <param name="target">With the usage that is known.</param>
    /// <param name="file">Where it stands.</param>
    /// <param name="given">The purpose that an item or a config says, or Unknown.</param>
    public NamedTarget Resolve(NamedTarget target, LintedFile file, Purpose given)
    {
        var resolved = WithPurpose(target, file, given);
        if (resolved.Purpose is not (Purpose.Identity or Purpose.Peer) || !ClientEvidence.Matters(resolved)
            || !clients.Presents(file.Input.FullPath))
        {
            return resolved;
        }

        return resolved with { Usage = Usage.Client, Purpose = given == Purpose.Unknown ? Purpose.Identity : resolved.Purpose };
    }

    private NamedTarget WithPurpose(NamedTarget target, LintedFile file, Purpose given) => target switch
    {
        // A section such as [*.pem] is written for certificates; only the item itself can say that a request is none.
        RequestTarget => target with { Purpose = FirstKnown(file.Input.Purpose, Purpose.Request) },
        CertificateTarget certificate => target with { Purpose = PurposeOf(certificate, file, given) },
        _ => target with { Purpose = FirstKnown(given, target.Purpose) },
    };

    private static Purpose FirstKnown(Purpose upper, Purpose lower) => upper != Purpose.Unknown ? upper : lower;

    private void Add(LintTarget target, string stem)
    {
        switch (target)
        {
            case KeyTarget key:
                keyStems.Add(stem);
                AddDigest(key.PublicKeyDigest);
                break;
            case CertificateTarget { HasPrivateKey: true } certificate:
                AddDigest(certificate.PublicKeyDigest);
                break;
            case RequestTarget request:
                AddDigest(request.PublicKeyDigest);
                AddRequest(request, stem);
                break;
            case ConfigTarget { Purpose: Purpose.Request } config:
                AddRequest(config, stem);
                break;
        }
    }

    private void AddDigest(string? digest)
    {
        if (digest is not null)
            keyDigests.Add(digest);
    }

    private void AddRequest(NamedTarget request, string stem)
    {
        requestStems.Add(stem);
        if (request.IsSubjectComplete && SubjectKey.Of(request.Subject) is { } subject)
            requestSubjects.Add(subject);
    }

    private Purpose PurposeOf(CertificateTarget certificate, LintedFile file, Purpose given)
    {
        // What is said of a file with a chain is said of its leaf.
        if (given != Purpose.Unknown && !(certificate.IsAuthority && HoldsLeaf(file)))
            return given;
        if (certificate.HasPrivateKey)
            return Purpose.Identity;
        if (certificate.IsAuthority)
            return IsPresentedAuthority(certificate, file) ? Purpose.Identity : Purpose.Authority;
        return IsOurs(certificate, file) ? Purpose.Identity : Purpose.Peer;
    }

    private bool IsOurs(CertificateTarget certificate, LintedFile file)
    {
        // In a keystore with a key of its own, a file beside it belongs to that one, not to those that are trusted.
        var stem = keystoresWithKey.Contains(file.Input.FullPath) ? "" : FilePaths.StemOf(file.Input.FullPath);
        return keyStems.Contains(stem)
            || (keyDigests.Count > 0 && certificate.PublicKeyDigest is { } digest && keyDigests.Contains(digest))
            || presentedFiles.Contains(file.Input.FullPath)
            || requestStems.Contains(stem)
            || (SubjectKey.Of(certificate.Subject) is { } subject && requestSubjects.Contains(subject));
    }

    // The others of a chain are sent beside it, and stay what they are.
    private bool IsPresentedAuthority(CertificateTarget certificate, LintedFile file) =>
        presentedFiles.Contains(file.Input.FullPath) && !HoldsLeaf(file)
        && file.Model.Targets.First(target => target is CertificateTarget) == certificate;

    private static bool HoldsLeaf(LintedFile file) =>
        file.Model.Targets.Any(target => target is CertificateTarget { IsAuthority: false });
}
