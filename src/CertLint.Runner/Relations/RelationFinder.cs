using CertLint.Model;
using CertLint.Runner.Files;

namespace CertLint.Runner.Relations;

/// <summary>
/// What the artifacts of the set say of each other: requests, keys and issuers of certificates, configs of requests. Found anew in
/// each run that judges, since a neighbour may have changed where the file itself has not.
/// </summary>
internal sealed class RelationFinder
{
    private readonly HashSet<string> requested;
    private readonly ForeignKeys keys;
    private readonly Chains chains;
    private readonly RequestConfigs configs;

    public RelationFinder(IReadOnlyList<LintedFile> files)
    {
        var groups = new FileGroups(files);
        requested = new HashSet<string>(
            files.SelectMany(file => file.Model.Targets.OfType<RequestTarget>()).Select(request => request.PublicKeyDigest).OfType<string>(),
            StringComparer.OrdinalIgnoreCase);
        keys = new ForeignKeys(groups);
        chains = new Chains(files);
        configs = new RequestConfigs(files, groups);
    }

    /// <summary>The target with what is known of its relations.</summary>
    /// <param name="target">With its purpose.</param>
    /// <param name="read">As the file's model holds it.</param>
    /// <param name="file">Where it stands.</param>
    public LintTarget Relate(LintTarget target, LintTarget read, LintedFile file) => target switch
    {
        CertificateTarget certificate => certificate with { Relations = Of((CertificateTarget)read, file) },
        // A wrong key beside it is the one mistake to put right first.
        RequestTarget request when !keys.AreBeside(file) => request with { Relations = configs.Of(file) },
        _ => target,
    };

    private CertificateRelations Of(CertificateTarget certificate, LintedFile file)
    {
        var (chain, alias) = chains.Of(certificate, file);
        return new CertificateRelations
        {
            HasRequest = requested.Count > 0 && certificate.PublicKeyDigest is { } digest && requested.Contains(digest),
            Alias = alias,
            IsOnlyTrusted = !certificate.HasPrivateKey && file.Model.Targets.Any(other => other is KeystoreTarget),
            ForeignKey = keys.Of(certificate),
            Chain = chain,
        };
    }
}
