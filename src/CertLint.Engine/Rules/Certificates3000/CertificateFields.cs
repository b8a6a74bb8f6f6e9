using CertLint.Model;

namespace CertLint.Rules.Certificates3000;

/// <summary>What the fields of a certificate say against RFC 5280 4.1, 4.2, however well they are encoded.</summary>
internal static class CertificateFields
{
    /// <summary>What is wrong; nothing for most certificates.</summary>
    public static void Judge(CertificateTarget certificate, NameContext context, ref List<Judgement>? judgements)
    {
        if (certificate.Version is { } version and < 3 && Version(certificate, version) is { } old)
            (judgements ??= []).Add(old);
        if (certificate.PathLength is not null && PathLength(certificate) is { } constraint)
            (judgements ??= []).Add(constraint);
        if (!certificate.IsAuthority && certificate.IsCritical(ExtensionIds.BasicConstraints) == false
            && BaselineRequirements.HoldSince(BaselineRequirements.Profiles, certificate, context.Policy))
        {
            (judgements ??= []).Add(new Judgement(
                "The basicConstraints are not critical, which the Baseline Requirements want; have the certificate issued again with critical ones, or without them."));
        }
    }

    private static Judgement? Version(CertificateTarget certificate, int version)
    {
        if (certificate.Extensions.Count > 0)
        {
            return new Judgement(
                $"The certificate says that it is of version {version}, but it has extensions, which only version 3 has, so that programs refuse it or overlook them; have it issued again as version 3.");
        }

        return !BaselineRequirements.IsIssuedSince(StandardDates.Version3, certificate) ? null : new Judgement(
            $"The certificate is of version {version}, which has no extensions, and so neither a SAN nor key usages; have it issued again as version 3.");
    }

    // RFC 5280 4.2.1.9.
    private static Judgement? PathLength(CertificateTarget certificate)
    {
        if (!BaselineRequirements.IsIssuedSince(StandardDates.Rfc3280, certificate)
            || (certificate.IsAuthority && certificate.KeyUsage is { Value: var bits } && (bits & KeyUsages.KeyCertSign) != 0))
            return null;
        var why = certificate.IsAuthority ? "its keyUsage has no keyCertSign" : "it is no CA's";
        return new Judgement($"The certificate's basicConstraints have a pathLenConstraint, although {why}; have it issued again without.");
    }
}
