using CertLint.Model;
using CertLint.Names;

namespace CertLint.Readers.Text.Commands;

/// <summary>What keytool commands do to the entries of keystores (Java 17).</summary>
internal static class KeytoolEntries
{
    /// <summary>In the user's home, where the command names none.</summary>
    private const string DefaultKeystore = "~/.keystore";

    private const string Cacerts = "cacerts";

    private static readonly string[] Keystore = ["keystore"];
    private static readonly string[] Destination = ["destkeystore", "keystore"];

    /// <summary>What the command does; null where it changes and requests nothing.</summary>
    public static KeystoreCommand? Of(KeytoolRun run) => ActionOf(run.Options) is not { } action ? null
        // Options that nobody sees may name another keystore or alias, and stand above those that are seen.
        : IsOpen(run.Options) ? new KeystoreCommand(run.Place, action)
        : At(new KeystoreCommand(run.Place, action), run);

    private static bool IsOpen(KeytoolOptions options) => options.IsOpen || options.Has("conf");

    private static KeystoreAction? ActionOf(KeytoolOptions options) => options.Command switch
    {
        "genkeypair" or "genkey" => KeystoreAction.Generate,
        "certreq" => KeystoreAction.Request,
        "importcert" or "import" => KeystoreAction.Import,
        "delete" => KeystoreAction.Delete,
        "changealias" or "importkeystore" or "selfcert" or "keyclone" or "identitydb" or "genseckey" or "importpass" => KeystoreAction.Change,
        null when options.IsOpen => KeystoreAction.Change,
        _ => null,
    };

    private static KeystoreCommand At(KeystoreCommand command, KeytoolRun run)
    {
        var options = run.Options;
        var isCopy = options.Command == "importkeystore";
        var path = options.ValueOf(isCopy ? Destination : Keystore);
        var isDefault = path is null && !options.Has(Cacerts);
        return command with
        {
            Keystore = isDefault ? DefaultKeystore : path is { IsKnown: true, Length: > 0 } ? path.Text : null,
            KeystoreName = isDefault ? ".keystore" : path is null ? Cacerts : path.FileName(),
            Alias = AliasOf(run),
            RequestFile = command.Action == KeystoreAction.Request && options.ValueOf("file") is { IsKnown: true, Length: > 0 } file ? file.Text : null,
            Says = command.Action switch
            {
                KeystoreAction.Generate => Named(options, new ConfigTarget(run.Place) { Key = KeytoolKeys.Of(options) }),
                KeystoreAction.Request => Named(options, WithExtensions(options, new ConfigTarget(run.Place) { Digest = KeytoolKeys.DigestOf(options) })),
                _ => null,
            },
        };
    }

    private static string? AliasOf(KeytoolRun run) => run.Options.Command switch
    {
        // Two entries, or all that there are.
        "changealias" or "keyclone" or "identitydb" => null,
        "importkeystore" => (run.Options.ValueOf("destalias") ?? run.Options.ValueOf("srcalias")) is { } alias ? Folded(alias) : null,
        _ => run.Options.ValueOf("alias") is { } alias ? Folded(alias) : KeytoolRun.DefaultAlias,
    };

    private static string? Folded(MappedText alias) => alias.IsKnown ? alias.Text.ToLowerInvariant() : null;

    private static ConfigTarget Named(KeytoolOptions options, ConfigTarget says) => options.ValueOf("dname") is not { } text
        ? says with { IsSubjectComplete = false }
        : says with { Subject = KeytoolDialect.Parse(text).Name, SubjectText = text, IsSubjectComplete = !SubjectHoles.MayHoldAttributes(text) };

    // The extensions of the key pair's command are not taken over, and of several that hold a SAN the last counts.
    private static ConfigTarget WithExtensions(KeytoolOptions options, ConfigTarget says)
    {
        var extensions = KeytoolExtensions.Of(options.ValuesOf("ext"));
        return extensions.Bear(says, isOpen: extensions.NameExtensions > 1);
    }
}
