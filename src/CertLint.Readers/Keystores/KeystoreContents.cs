using CertLint.Findings;
using CertLint.Model;
using CertLint.Readers.Asn1;
using CertLint.Readers.X509;
using CertLint.Rules;

namespace CertLint.Readers.Keystores;

/// <summary>Collects what a keystore holds and what is to be said of it.</summary>
/// <param name="path">Full path of the file.</param>
/// <param name="type">Its kind.</param>
/// <param name="keys">Compares its keys.</param>
internal sealed class KeystoreContents(string path, KeystoreType type, EntryKeys keys)
{
    private readonly List<KeystoreEntry> entries = [];
    private readonly List<CertificateTarget> certificates = [];
    private readonly List<Problem> problems = [];
    private readonly List<string> reasons = [];

    /// <summary>True where a password or a certificate hides entries.</summary>
    public bool IsClosed { get; set; }

    /// <summary>True where a password that everybody tries opens it.</summary>
    public bool OpensWithWellKnownPassword { get; set; }

    /// <summary>True where one of the entries so far holds a key.</summary>
    public bool HasKey => entries.Any(entry => entry.Kind != KeystoreEntryKind.TrustedCertificate);

    /// <summary>Entries so far.</summary>
    public int EntryCount => entries.Count;

    /// <summary>Certificates that were counted so far, malformed ones too.</summary>
    public int CertificateCount { get; private set; }

    /// <summary>What to call an entry, e.g. <c>alias 'mydomain'</c>.</summary>
    /// <param name="alias">Its alias.</param>
    /// <param name="number">1 for the first certificate of its chain.</param>
    public static string NameOf(string alias, int number = 1) =>
        $"alias '{Display.Of(alias)}'" + (number > 1 ? $", certificate {number}" : "");

    /// <summary>Adds an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="chain">Its certificates in their order; null for one that cannot be read.</param>
    public void Add(KeystoreEntry entry, params IReadOnlyList<CertificateTarget?> chain) => entries.Add(entry with
    {
        PublicKeyDigest = chain.Count > 0 ? chain[0]?.PublicKeyDigest : null,
        IsSelfIssued = chain.Count > 0 && chain[0] is { IsSelfIssued: true },
        Chain = [.. chain.Select(certificate => certificate?.Fingerprint ?? "")],
    });

    /// <summary>Says that the key of an entry has another password than the keystore.</summary>
    public void MarkOtherPassword(int index) => entries[index] = entries[index] with { HasOtherPassword = true };

    /// <summary>Holds the private key of an entry against its first certificate.</summary>
    /// <param name="index">The entry's.</param>
    /// <param name="open">See <see cref="EntryKeys.OtherThan"/>.</param>
    public void Compare(int index, Func<byte[]?> open) =>
        entries[index] = entries[index] with { OtherKeyDigest = keys.OtherThan(open, entries[index].PublicKeyDigest) };

    /// <summary>Adds a certificate that was read.</summary>
    public void Add(CertificateTarget certificate) => certificates.Add(certificate);

    /// <summary>The certificate of these octets; null where it cannot be read, which is then told.</summary>
    /// <exception cref="MalformedContentException">The keystore has too many.</exception>
    public CertificateTarget? ReadCertificate(byte[] der, string entry)
    {
        if (++CertificateCount > KeystoreLimits.Certificates)
            throw new MalformedContentException($"it has more than {KeystoreLimits.Certificates} certificates") { Advice = "split it" };
        try
        {
            return CertificateReader.Read(der, default) with { Entry = entry };
        }
        catch (MalformedContentException malformed)
        {
            Tell($"The certificate of {entry} is not checked because {malformed.Message}; import it again.", entry);
            return null;
        }
    }

    /// <summary>One CERT9001; of those on single entries only so many are told.</summary>
    public void Tell(string message, string? entry = null)
    {
        if (entry is null || problems.Count < KeystoreLimits.Problems)
            problems.Add(new Problem(RuleIds.UnreadableFile, default, message) { Entry = entry });
    }

    /// <summary>Says why something was not judged, in words that follow "not checked because".</summary>
    public void Leave(string reason) => reasons.Add(reason);

    /// <summary>The model. A keystore is no text, so that all places are its beginning.</summary>
    public DocumentModel ToModel()
    {
        if (keys.IsExhausted)
            Leave($"it has more than {KeystoreLimits.ComparedKeys} private keys, so that CertLint does not hold all of them against their certificates");
        return Model();
    }

    private DocumentModel Model() => new(
        new LineMap([0]),
        [
            new KeystoreTarget(default)
            {
                Type = type, FileName = KeystoreFileName.Of(path), Entries = IsClosed ? null : entries,
                OpensWithWellKnownPassword = OpensWithWellKnownPassword,
            },
            .. certificates,
        ],
        KeystoreFileName.Check(path, type) is { } misnamed ? [misnamed, .. problems] : problems,
        [])
    {
        // All have one place, of which one reason is told.
        NotChecked = reasons.Count == 0 ? [] : [new NotChecked(default, string.Join(", and ", reasons))],
    };
}
