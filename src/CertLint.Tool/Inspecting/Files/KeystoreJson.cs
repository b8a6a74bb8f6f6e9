using System.Text.Json;
using CertLint.Model;

namespace CertLint.Tool.Inspecting.Files;

/// <summary>Keystores, for programs.</summary>
internal static class KeystoreJson
{
    /// <summary>The properties of one.</summary>
    public static void Write(Utf8JsonWriter json, KeystoreTarget keystore, KeystoreCertificates certificates)
    {
        JsonOutput.Text(json, "type", keystore.Type == KeystoreType.Unknown ? null : KeystoreTypes.StoreTypeOf(keystore.Type));
        JsonOutput.Text(json, "fileName", keystore.FileName);
        json.WriteBoolean("opensWithWellKnownPassword", keystore.OpensWithWellKnownPassword);
        if (keystore.Entries is not { } entries)
            return;
        JsonOutput.Objects(json, "entries", entries, entry =>
        {
            JsonOutput.Text(json, "alias", entry.Alias);
            json.WriteString("kind", KeystoreText.KindOf(entry.Kind));
            JsonOutput.Number(json, "certificateCount", entry.CertificateCount);
            JsonOutput.Texts(json, "chain", entry.Chain);
            KeyJson.Write(json, certificates.FirstOf(entry)?.Key?.Value, FilePosition.None);
            JsonOutput.Text(json, "created", entry.Created is { } created ? Times.Of(created) : null);
            json.WriteBoolean("hasOtherPassword", entry.HasOtherPassword);
        });
    }
}
