using CertLint.Model;
using CertLint.Runner;

namespace CertLint.Tool.Inspecting.Files;

/// <summary>The certificates of a keystore, found for its entries.</summary>
internal sealed class KeystoreCertificates(FileInspection inspection)
{
    private readonly ILookup<string?, CertificateTarget> byFingerprint = inspection.Targets
        .Select(inspected => inspected.Target).OfType<CertificateTarget>().ToLookup(certificate => certificate.Fingerprint, StringComparer.Ordinal);

    /// <summary>The first certificate of an entry, which tells its key; null where there is none that can be read.</summary>
    public CertificateTarget? FirstOf(KeystoreEntry entry) =>
        entry.Chain is [{ Length: > 0 } first, ..] ? byFingerprint[first].FirstOrDefault() : null;
}
