using System.Text.Json;
using CertLint.Model;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.Keystores;

/// <summary>Keystores of keytool and openssl, as Java sees their entries.</summary>
public class KeystoreOracleTests
{
    // Java passes over a certificate without a key that is not marked as trusted, and openssl's file without a MAC
    // as a whole; their certificates stand there in clear.
    private static readonly string[] Explained = ["keystores/openssl-plain-nomac.p12", "keystores/openssl-plaincert.p12"];

    [Fact]
    public void Entries_are_what_Java_sees()
    {
        var folder = Corpus.Folder("data/formats");
        var differences = new List<string>();
        var explained = new List<string>();
        foreach (var line in File.ReadLines(Path.Combine(folder, "oracle", "keystores.jsonl")))
        {
            using var oracle = JsonDocument.Parse(line);
            var root = oracle.RootElement;
            var file = root.GetProperty("file").GetString()!;
            var password = root.TryGetProperty("password", out var given) ? given.GetString() : null;
            var model = DocumentReader.Read(
                file, File.ReadAllBytes(Path.Combine(folder, file)), new PasswordVariable(password is null ? null : "STOREPASS", _ => password));
            if (root.TryGetProperty("error", out _))
            {
                Assert.Contains(model.Problems, problem => problem.RuleId == "CERT9001");
                continue;
            }

            Assert.DoesNotContain(model.Problems, problem => problem.RuleId == "CERT9001");
            // Where a keystore does not keep the time of an entry, Java says when it has read it.
            Func<string, bool> keepsTime = kind => !file.Contains("openssl", StringComparison.Ordinal)
                && (model.Keystore().Type != KeystoreType.Pkcs12 || kind != "trustedCert");
            var expected = root.GetProperty("entries").EnumerateArray().Select(entry => Describe(entry, keepsTime)).Order(StringComparer.Ordinal).ToList();
            var actual = Describe(model, keepsTime).Order(StringComparer.Ordinal).ToList();
            if (expected.SequenceEqual(actual))
                continue;
            if (Explained.Contains(file))
                explained.Add(file);
            else
                differences.Add($"{file}\n  Java: {string.Join("\n        ", expected.Except(actual))}\n  we:   {string.Join("\n        ", actual.Except(expected))}");
        }

        Assert.True(differences.Count == 0, string.Join("\n", differences));
        Assert.Equal(Explained, explained.Order(StringComparer.Ordinal));
    }

    private static string Describe(JsonElement entry, Func<string, bool> keepsTime)
    {
        var kind = entry.GetProperty("kind").GetString()!;
        var created = keepsTime(kind) ? entry.GetProperty("created").GetInt64() : 0;
        var chain = entry.TryGetProperty("chain", out var certificates)
            ? certificates.EnumerateArray().Select(certificate => $"{certificate.GetProperty("sha256").GetString()} {certificate.GetProperty("notBefore").GetInt64()}")
            : [];
        return string.Join("; ", [$"{entry.GetProperty("alias").GetString()} {kind} {created}", .. chain]);
    }

    private static IEnumerable<string> Describe(DocumentModel model, Func<string, bool> keepsTime) => model.Keystore().Entries!.Select(entry =>
    {
        var kind = entry.Kind switch
        {
            KeystoreEntryKind.PrivateKey => "privateKey",
            KeystoreEntryKind.TrustedCertificate => "trustedCert",
            _ => "secretKey",
        };
        var created = keepsTime(kind) ? entry.Created?.ToUnixTimeMilliseconds() : 0;
        return string.Join("; ", [$"{entry.Alias} {kind} {created}", .. Chain(model, entry).Select(certificate => $"{certificate.Fingerprint} {certificate.NotBefore?.ToUnixTimeMilliseconds()}")]);
    });

    // In PKCS #12 a certificate that stands in several chains is there once: follow the issuers.
    private static IEnumerable<CertificateTarget> Chain(DocumentModel model, KeystoreEntry entry)
    {
        var certificates = model.Targets.OfType<CertificateTarget>().ToList();
        if (model.Keystore().Type != KeystoreType.Pkcs12)
            return certificates.Where(certificate => certificate.Entry!.StartsWith($"alias '{entry.Alias}'", StringComparison.Ordinal));
        var chain = new List<CertificateTarget>();
        var next = certificates.FirstOrDefault(certificate => certificate.Entry == $"alias '{entry.Alias}'");
        while (next is { } found && chain.Count < entry.CertificateCount)
        {
            chain.Add(found);
            next = certificates.FirstOrDefault(certificate => NameOf(certificate.Subject) == NameOf(found.Issuer));
        }

        return chain;
    }

    private static string NameOf(CertLint.Names.DistinguishedName? name) =>
        string.Join(",", name!.Attributes.Select(attribute => attribute.Type.Oid + "=" + attribute.Value.Text));
}
