using CertLint.Model;
using CertLint.Runner.Files;

namespace CertLint.Runner.Relations;

/// <summary>The certificates of the set by subject, so that the issuer of one can be found wherever it lies.</summary>
internal sealed class IssuerIndex
{
    private readonly Dictionary<string, List<(CertificateTarget Certificate, LintedFile File)>> bySubject = new(StringComparer.Ordinal);

    public IssuerIndex(IEnumerable<LintedFile> files)
    {
        foreach (var file in files)
        {
            foreach (var certificate in file.Model.Targets.OfType<CertificateTarget>())
            {
                // Whoever issues is a CA, or too old to say so.
                if ((certificate.IsAuthority || certificate.IsSelfIssued) && CertificateLinks.KeyOf(certificate.Subject) is { } subject)
                    Add(subject, certificate, file);
            }
        }
    }

    /// <summary>The issuers of the members that are not among them, and those above, nearest first.</summary>
    public IReadOnlyList<LocatedCertificate> Elsewhere(IReadOnlyList<CertificateTarget> members, LintedFile file)
    {
        var found = new List<LocatedCertificate>();
        HashSet<string?>? known = null;
        var open = new Queue<CertificateTarget>(members);
        while (open.Count > 0 && found.Count < RelationLimits.IssuersElsewhere)
        {
            var certificate = open.Dequeue();
            if (CertificateLinks.IsSelfSigned(certificate) || members.Any(member => member != certificate && CertificateLinks.MayHaveIssued(member, certificate)))
                continue;
            if (Find(certificate, file) is not { } issuer)
                continue;
            known ??= [.. members.Select(member => member.Fingerprint)];
            if (!known.Add(issuer.Certificate.Fingerprint))
                continue;
            found.Add(new LocatedCertificate(issuer.Certificate, Where(issuer.Certificate, issuer.File, file)));
            open.Enqueue(issuer.Certificate);
        }

        return found;
    }

    private (CertificateTarget Certificate, LintedFile File)? Find(CertificateTarget certificate, LintedFile file)
    {
        if (CertificateLinks.KeyOf(certificate.Issuer) is not { } name || !bySubject.TryGetValue(name, out var issuers))
            return null;
        // One that lies in the same folder is more likely meant than a copy far away.
        var folder = FilePaths.FolderOf(file.Input.FullPath);
        var agreeing = issuers.Where(issuer => CertificateLinks.AgreeOnKey(issuer.Certificate, certificate))
            .OrderBy(issuer => FilePaths.Comparer.Equals(FilePaths.FolderOf(issuer.File.Input.FullPath) ?? "", folder ?? "") ? 0 : 1).ToArray();
        return agreeing.Length == 0 ? null : agreeing[0];
    }

    private void Add(string subject, CertificateTarget certificate, LintedFile file)
    {
        if (!bySubject.TryGetValue(subject, out var same))
            bySubject.Add(subject, same = []);
        if (same.Count < RelationLimits.SameSubject)
            same.Add((certificate, file));
    }

    private static string Where(CertificateTarget certificate, LintedFile holder, LintedFile file)
    {
        var isKeystore = holder.Model.Targets.Any(target => target is KeystoreTarget);
        if (holder == file)
            return certificate.Entry ?? "the same file";
        var path = ShownPath.Of(holder.Input.FullPath, file.Input.FullPath);
        return isKeystore && certificate.Entry is { } entry ? $"{path}, {entry}" : path;
    }
}
