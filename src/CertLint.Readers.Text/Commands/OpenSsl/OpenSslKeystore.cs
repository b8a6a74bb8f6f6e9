using CertLint.Model;

namespace CertLint.Readers.Text.Commands;

/// <summary>The PKCS #12 file that <c>openssl pkcs12 -export</c> writes, of which keytool commands may go on to make a request.</summary>
internal static class OpenSslKeystore
{
    /// <summary>What it does to all entries of the file; null for other commands.</summary>
    public static KeystoreCommand? Of(OpenSslRun run)
    {
        if (run.Subcommand != "pkcs12" || !(run.Options.Has("export") || run.Options.IsOpen))
            return null;
        var file = run.Options.ValueOf("out");
        return new KeystoreCommand(run.Place, KeystoreAction.Change)
        {
            Keystore = file is { IsKnown: true, Length: > 0 } && !run.Options.IsOpen ? file.Text : null, KeystoreName = file?.FileName(),
        };
    }
}
