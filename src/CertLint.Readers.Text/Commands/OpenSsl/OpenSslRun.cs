using CertLint.Model;

namespace CertLint.Readers.Text.Commands;

/// <summary>A run of an openssl subcommand.</summary>
/// <param name="Subcommand">Its name.</param>
/// <param name="Options">What stands behind it.</param>
/// <param name="Place">The program and the subcommand.</param>
/// <param name="IsOnWindows">See <see cref="Invocation.IsOnWindows"/>.</param>
internal sealed record OpenSslRun(string Subcommand, OpenSslOptions Options, SourceSpan Place, bool IsOnWindows)
{
    private static readonly char[] NameSeparators = ['_', '-', '.', ' '];

    private static readonly HashSet<string> Authorities = new(StringComparer.OrdinalIgnoreCase) { "ca", "rootca", "cacert", "cakey", "root" };
    private static readonly char[] Digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    /// <summary>The run; null where its subcommand is none of ours, or a variable.</summary>
    public static OpenSslRun? Of(Invocation invocation)
    {
        if (invocation.Arguments.Count == 0 || !OpenSslSubcommands.IsOne(invocation.Arguments[0].Text))
            return null;
        var subcommand = invocation.Arguments[0];
        return new OpenSslRun(
            subcommand.Text.Text,
            OpenSslOptions.Of(invocation.Arguments.Skip(1), invocation.IsCut),
            invocation.Head(subcommand),
            invocation.IsOnWindows);
    }

    /// <summary>It makes a certificate of a request, or of another certificate.</summary>
    public bool Issues => Subcommand == "ca"
        ? !Options.Has("gencrl") && !Options.Has("revoke") && !Options.Has("updatedb") && !Options.Has("status") && !Options.Has("valid")
        : Subcommand == "x509" && !Options.Has("x509toreq") && (Options.Has("req") || Options.Has("new") || IsBySubject || Options.Has("CA"));

    /// <summary>What it issues is signed with the key of the one that is named.</summary>
    public bool IsBySubject => Subcommand == "ca" ? Options.Has("selfsign")
        : (Options.Has("signkey") || (Options.Has("key") && (Options.Has("req") || Options.Has("new")))) && !Options.Has("CA");

    /// <summary>What it issues is signed with the key of a CA that the script has.</summary>
    public bool IsByAuthority => Issues && !IsBySubject && (Subcommand == "ca" || Options.Has("CA"));

    /// <summary>The file of the certificate with whose key it signs; null where it does not say.</summary>
    public string? Signer => Subcommand switch
    {
        "x509" or "req" => Options.ValueOf("CA")?.Written(),
        "ca" => Options.ValueOf("cert")?.Written(),
        _ => null,
    };

    /// <summary>It may take extensions that the command does not show.</summary>
    public bool TakesOtherExtensions =>
        Options.IsOpen || Options.Has("extfile") || Options.Has("extensions") || Options.Has("config") || Subcommand == "ca";

    /// <summary>
    /// The extensions that it names, or the files of the certificate and its key, are by their names those of a certification
    /// authority: <c>v3_ca</c>, <c>root-ca.crt</c>, <c>myCA.key</c>.
    /// </summary>
    public bool NamesAuthority => Named("extensions").Concat(Named("reqexts")).Any(NamesCA)
        || FilesMade.Select(WordText.FileName).OfType<string>().Any(NamesCA);

    // With the key of -signkey, or of -key, the certificate signs itself.
    private IEnumerable<MappedText> FilesMade => Options.ValuesOf("out").Concat(Options.ValuesOf("keyout"))
        .Concat(Options.ValuesOf("signkey")).Concat(Options.ValuesOf("key"));

    private IEnumerable<string> Named(string option) => Options.ValuesOf(option).Where(name => name.IsKnown).Select(name => name.Text);

    // ca, rootca and cacert in any case, rootCA and ca2; neither america nor server-ca-signed.
    private static bool NamesCA(string name) => name.Split(NameSeparators).Select(word => word.TrimEnd(Digits)).ToList() is var words
        && !words.Contains("signed", StringComparer.OrdinalIgnoreCase)
        && words.Any(word => Authorities.Contains(word) || (word.Length > 2 && word.EndsWith("CA", StringComparison.Ordinal) && char.IsLower(word[word.Length - 3])));
}
