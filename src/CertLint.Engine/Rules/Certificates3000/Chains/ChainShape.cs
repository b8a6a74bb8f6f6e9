using CertLint.Model;

namespace CertLint.Rules.Certificates3000.Chains;

/// <summary>How the certificates of a chain hang together. Each question is bounded by the square of their number.</summary>
internal sealed class ChainShape
{
    private readonly IReadOnlyList<CertificateTarget> members;
    private readonly IReadOnlyList<LocatedCertificate> elsewhere;
    private readonly int leaf;

    // Members first, then those of elsewhere.
    private readonly CertificateTarget[] all;
    private readonly string?[] subjects;
    private readonly string?[] issuers;
    private readonly bool[] isReached;

    /// <param name="chain">The certificates.</param>
    /// <param name="leaf">The place of the key's among its members.</param>
    public ChainShape(CertificateChain chain, int leaf)
    {
        members = chain.Members;
        elsewhere = chain.Elsewhere;
        this.leaf = leaf;
        all = [.. members, .. elsewhere.Select(located => located.Certificate)];
        subjects = [.. all.Select(certificate => CertificateLinks.KeyOf(certificate.Subject))];
        issuers = [.. all.Select(certificate => CertificateLinks.KeyOf(certificate.Issuer))];
        isReached = Reach(members.Count);
    }

    /// <summary>The certificate above that of the key whose issuer is not here; null where the chain goes up to a root.</summary>
    public CertificateTarget? OpenEnd()
    {
        CertificateTarget? end = null;
        for (var i = 0; i < members.Count; i++)
        {
            if (!isReached[i])
                continue;
            if (CertificateLinks.IsSelfSigned(members[i]))
                return null;
            if (end is null && !Enumerable.Range(0, members.Count).Any(issuer => Issued(issuer, i)))
                end = members[i];
        }

        return end;
    }

    /// <summary>
    /// One of elsewhere without which members cannot be reached that can be reached with it; null where there is none.
    /// </summary>
    public LocatedCertificate? Missing()
    {
        if (elsewhere.Count == 0 || isReached.All(reached => reached))
            return null;
        var reached = Reach(all.Length);
        return Enumerable.Range(0, members.Count).Any(i => reached[i] && !isReached[i])
            ? elsewhere.FirstOrDefault(located => members.Where((_, child) => isReached[child])
                .Any(child => CertificateLinks.MayHaveIssued(located.Certificate, child)))
            : null;
    }

    /// <summary>Members that issued nothing that leads to the key's certificate, in their order.</summary>
    public IEnumerable<CertificateTarget> Strangers() =>
        Enumerable.Range(0, members.Count).Where(i => !isReached[i]).Select(i => members[i]);

    /// <summary>A member and the one behind it that should stand ahead; null where all are in order.</summary>
    public (CertificateTarget Early, CertificateTarget Late)? Disorder()
    {
        if (leaf > 0)
            return (members[0], members[leaf]);
        for (var i = 1; i < members.Count; i++)
        {
            if (!isReached[i])
                continue;
            var children = Enumerable.Range(0, members.Count).Where(child => isReached[child] && Issued(i, child)).ToArray();
            if (children.Length > 0 && children.All(child => child > i))
                return (members[i], members[children[0]]);
        }

        return null;
    }

    /// <summary>The first of elsewhere that may have issued a certificate; null where there is none.</summary>
    public LocatedCertificate? IssuerElsewhere(CertificateTarget certificate) =>
        elsewhere.FirstOrDefault(located => CertificateLinks.MayHaveIssued(located.Certificate, certificate));

    private bool[] Reach(int count)
    {
        var reached = new bool[count];
        var open = new Queue<int>();
        reached[leaf] = true;
        open.Enqueue(leaf);
        while (open.Count > 0)
        {
            var child = open.Dequeue();
            if (CertificateLinks.IsSelfSigned(all[child]))
                continue;
            for (var i = 0; i < count; i++)
            {
                if (!reached[i] && Issued(i, child))
                {
                    reached[i] = true;
                    open.Enqueue(i);
                }
            }
        }

        return reached;
    }

    private bool Issued(int issuer, int child) => issuer != child
        && CertificateLinks.MayHaveIssued(all[issuer], subjects[issuer], all[child], issuers[child]);
}
