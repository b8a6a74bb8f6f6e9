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
        : (Options.Has("signkey") || (Options.Has("key") && Options.Has("req"))) && !Options.Has("CA");

    /// <summary>It may take extensions that the command does not show.</summary>
    public bool TakesOtherExtensions =>
        Options.IsOpen || Options.Has("extfile") || Options.Has("extensions") || Options.Has("config") || Subcommand == "ca";

    /// <summary>The extensions that it names are, by their name, those of a certification authority: <c>v3_ca</c>.</summary>
    public bool NamesAuthority => Options.ValuesOf("extensions").Concat(Options.ValuesOf("reqexts")).Any(name =>
        name.IsKnown && name.Text.Split(NameSeparators).Contains("ca", StringComparer.OrdinalIgnoreCase));
}
