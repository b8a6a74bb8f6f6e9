using CertLint.Model;
using CertLint.Runner;
using CertLint.Tool.Terminals;

namespace CertLint.Tool.Inspecting.Files;

/// <summary>A keystore, for people.</summary>
internal static class KeystoreText
{
    /// <summary>Writes its fields; its certificates are told by themselves.</summary>
    public static void Write(FieldTable table, KeystoreTarget keystore, FileInspection inspection)
    {
        table.Add("Type", TypeOf(keystore.Type));
        if (keystore is { IsRequested: true, FileName: { } file })
            table.Add("File", WrittenValue.ForLine(file));
        if (keystore.Usage != Usage.Unknown)
            table.Add("Usage", PurposeWords.Of(keystore.Usage) + ", because certlint.usage says so");
        if (keystore.OpensWithWellKnownPassword)
            table.Add("Password", "one that everybody tries opens it");
        if (keystore.IsRequested)
            return;
        if (keystore.Entries is not { } entries)
            table.Add("Entries", "a password hides them");
        else
            table.Add("Entries", RowsOf(entries, new KeystoreCertificates(inspection)));
    }

    /// <summary>The type's name.</summary>
    public static string TypeOf(KeystoreType type) => type == KeystoreType.Unknown ? "left to the tool" : KeystoreTypes.NameOf(type);

    /// <summary>The kind's name in JSON.</summary>
    public static string KindOf(KeystoreEntryKind kind) => kind switch
    {
        KeystoreEntryKind.PrivateKey => "privateKey",
        KeystoreEntryKind.TrustedCertificate => "trustedCertificate",
        _ => "secretKey",
    };

    private static IReadOnlyList<string[]> RowsOf(IReadOnlyList<KeystoreEntry> entries, KeystoreCertificates certificates) =>
        entries.Count == 0 ? [["none"]] : [.. entries.Select(entry => RowOf(entry, certificates))];

    private static string[] RowOf(KeystoreEntry entry, KeystoreCertificates certificates)
    {
        var words = new List<string>();
        if (certificates.FirstOf(entry)?.Key is { } key)
            words.Add(KeyWords.Of(key.Value));
        if (entry.Kind != KeystoreEntryKind.SecretKey)
            words.Add(entry.CertificateCount is { } count ? Counted.Of(count, "certificate") : "certificates hidden by a password");
        if (entry.Created is { } created)
            words.Add("made " + Times.Of(created));
        if (entry.HasOtherPassword)
            words.Add("its key has another password than the keystore");
        return [WrittenValue.ForLine(entry.Alias), ShownKindOf(entry.Kind), string.Join(", ", words)];
    }

    private static string ShownKindOf(KeystoreEntryKind kind) => kind switch
    {
        KeystoreEntryKind.PrivateKey => "private key",
        KeystoreEntryKind.TrustedCertificate => "trusted certificate",
        _ => "secret key",
    };
}
