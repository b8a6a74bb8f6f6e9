using System.Globalization;
using CertLint.Model;
using CertLint.Readers.X509;

namespace CertLint.Readers.Keystores;

/// <summary>
/// Makes entries of the bags of a PKCS #12 keystore as Java does: a key, its certificate and the issuers are one entry. A
/// certificate that belongs to no key is one of its own, though Java passes it over where it is not marked as trusted.
/// </summary>
internal sealed class Pkcs12Entries
{
    private readonly KeystoreContents contents;
    private readonly IReadOnlyList<Pkcs12Bag> bags;

    // By the bag's index; null where the bag holds none, or one that cannot be read.
    private readonly CertificateTarget?[] certificates;
    private readonly string?[] subjects;
    private readonly string?[] issuers;
    private readonly string[] aliases;
    private readonly bool[] isInChain;

    // Where there is one key and one certificate, they belong together though nothing says so.
    private int? onlyLeaf;

    // The first certificate of each subject, key ID and name.
    private readonly Dictionary<string, int> bySubject = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> byKeyId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    // Java's key ID is the millisecond of the entry, which two may share. Then it does not say whose certificate it is.
    private readonly HashSet<string> sharedKeyIds = new(StringComparer.Ordinal);
    private readonly Func<Pkcs12Bag, byte[]?> open;

    /// <param name="contents">Takes what is found.</param>
    /// <param name="bags">All bags.</param>
    /// <param name="open">The PrivateKeyInfo of a bag; null where it stays closed.</param>
    public Pkcs12Entries(KeystoreContents contents, IReadOnlyList<Pkcs12Bag> bags, Func<Pkcs12Bag, byte[]?> open)
    {
        this.open = open;
        this.contents = contents;
        this.bags = bags;
        certificates = new CertificateTarget?[bags.Count];
        subjects = new string?[bags.Count];
        issuers = new string?[bags.Count];
        aliases = new string[bags.Count];
        isInChain = new bool[bags.Count];
    }

    /// <summary>Adds all entries, and the certificates in the order of their bags.</summary>
    /// <exception cref="Asn1.MalformedContentException">There are too many certificates.</exception>
    public void Add()
    {
        NameBags();
        sharedKeyIds.UnionWith(bags.Where(bag => bag is { KeyId: not null, Kind: not KeystoreEntryKind.SecretKey })
            .GroupBy(bag => (bag.KeyId, bag.Kind)).Where(group => group.Skip(1).Any()).Select(group => group.Key.KeyId!));
        for (var i = 0; i < bags.Count; i++)
            Read(i);
        if (bags.Count(bag => bag.Kind == KeystoreEntryKind.PrivateKey) == 1 && certificates.Count(certificate => certificate is not null) == 1)
            onlyLeaf = Array.FindIndex(certificates, certificate => certificate is not null);
        for (var i = 0; i < bags.Count; i++)
        {
            if (bags[i].Kind == KeystoreEntryKind.PrivateKey)
                AddKey(i);
        }

        for (var i = 0; i < bags.Count; i++)
        {
            if (bags[i].Kind == KeystoreEntryKind.SecretKey)
                contents.Add(new KeystoreEntry(aliases[i], KeystoreEntryKind.SecretKey, 0, bags[i].Created));
            if (certificates[i] is not { } certificate)
                continue;
            if (!isInChain[i] || bags[i].IsTrusted)
                contents.Add(new KeystoreEntry(aliases[i], KeystoreEntryKind.TrustedCertificate, 1, bags[i].Created), [certificate]);
            contents.Add(certificate);
        }
    }

    // Java counts what has no name, keys first; an alias that is a number in keytool's list comes from there.
    private void NameBags()
    {
        var nameless = 0;
        for (var i = 0; i < bags.Count; i++)
        {
            if (bags[i].Kind == KeystoreEntryKind.PrivateKey)
                aliases[i] = bags[i].Name ?? Number(ref nameless);
        }

        for (var i = 0; i < bags.Count; i++)
        {
            if (bags[i].Kind != KeystoreEntryKind.PrivateKey)
                aliases[i] = bags[i].Name ?? Number(ref nameless);
        }
    }

    private void Read(int index)
    {
        if (bags[index] is not { Certificate: { } der } bag
            || contents.ReadCertificate(der, KeystoreContents.NameOf(aliases[index])) is not { Fingerprint: { } fingerprint } certificate)
            return;
        // Java writes the issuers once more for each entry.
        if (!known.Add(fingerprint) && bag is { KeyId: null, IsTrusted: false })
            return;
        certificates[index] = certificate;
        if (certificate is { Subject: { } subject, Issuer: { } issuer })
        {
            Register(bySubject, subjects[index] = NameText.Of(subject), index);
            issuers[index] = NameText.Of(issuer);
        }

        Register(byKeyId, bag.KeyId, index);
        Register(byName, bag.Name, index);
    }

    private void AddKey(int key)
    {
        var chain = ChainOf(key);
        for (var i = 0; i < chain.Count; i++)
        {
            var index = chain[i];
            if (!isInChain[index] && !bags[index].IsTrusted)
                certificates[index] = certificates[index]! with { Entry = KeystoreContents.NameOf(aliases[key], i + 1) };
            if (i == 0)
                certificates[index] = certificates[index]! with { HasPrivateKey = true };
            isInChain[index] = true;
        }

        contents.Add(
            new KeystoreEntry(aliases[key], KeystoreEntryKind.PrivateKey, chain.Count, bags[key].Created),
            [.. chain.Select(index => certificates[index])]);
        if (bags[key].KeyId is { } keyId && !sharedKeyIds.Contains(keyId) && chain.Count > 0 && bags[chain[0]].KeyId == keyId)
            contents.Compare(contents.EntryCount - 1, () => open(bags[key]));
    }

    private List<int> ChainOf(int key)
    {
        var chain = new List<int>();
        var next = LeafOf(bags[key]);
        while (next is { } index && chain.Count < KeystoreLimits.ChainLength && !chain.Contains(index))
        {
            chain.Add(index);
            next = issuers[index] is { } issuer && issuer != subjects[index] ? Find(bySubject, issuer) : null;
        }

        return chain;
    }

    private int? LeafOf(Pkcs12Bag key) => Find(byKeyId, key.KeyId) ?? Find(byName, key.Name) ?? onlyLeaf;

    private static int? Find(Dictionary<string, int> indexes, string? key) =>
        key is not null && indexes.TryGetValue(key, out var index) ? index : null;

    private static void Register(Dictionary<string, int> indexes, string? key, int index)
    {
        if (key is not null && !indexes.ContainsKey(key))
            indexes.Add(key, index);
    }

    private static string Number(ref int count) => (++count).ToString(CultureInfo.InvariantCulture);
}
