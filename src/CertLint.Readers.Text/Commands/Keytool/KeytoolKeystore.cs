using CertLint.Model;

namespace CertLint.Readers.Text.Commands;

/// <summary>The keystore that a keytool command makes where there is none yet.</summary>
internal static class KeytoolKeystore
{
    /// <summary>In the user's home, where the command names none.</summary>
    private const string Default = ".keystore";

    /// <summary>The keystore; null where the command makes none of the types that we know, or a variable holds the type.</summary>
    public static KeystoreTarget? Of(KeytoolRun run) => run.Options.Command switch
    {
        "genkeypair" or "genkey" => Of(run, ["storetype"], ["keystore"]),
        // keytool takes the one name for the other.
        "importkeystore" => Of(run, ["deststoretype", "storetype"], ["destkeystore", "keystore"]),
        _ => null,
    };

    private static KeystoreTarget? Of(KeytoolRun run, string[] typeOptions, string[] fileOptions)
    {
        var written = run.Options.ValueOf(typeOptions);
        if (run.Options.Has("cacerts") || (written is null && run.Options.IsOpen) || TypeOf(written) is not { } type)
            return null;
        var file = run.Options.ValueOf(fileOptions);
        return new KeystoreTarget(written?.Span ?? run.Options.CommandWord!.Place)
        {
            IsRequested = true, Type = type, FileName = file is null ? Default : file.FileName(),
        };
    }

    private static KeystoreType? TypeOf(MappedText? written) => written is null ? KeystoreType.Unknown
        : !written.IsKnown ? null
        : written.Text.ToUpperInvariant() switch
        {
            "JKS" => KeystoreType.Jks,
            "JCEKS" => KeystoreType.Jceks,
            "PKCS12" => KeystoreType.Pkcs12,
            "BCFKS" => KeystoreType.Bcfks,
            _ => null,
        };
}
