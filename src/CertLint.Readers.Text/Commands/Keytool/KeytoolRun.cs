using CertLint.Model;

namespace CertLint.Readers.Text.Commands;

/// <summary>A run of keytool.</summary>
/// <param name="Options">What stands behind the program.</param>
/// <param name="Place">The program and its command.</param>
internal sealed record KeytoolRun(KeytoolOptions Options, SourceSpan Place)
{
    /// <summary>Where the command names none.</summary>
    public const string DefaultAlias = "mykey";

    /// <summary>The run.</summary>
    public static KeytoolRun Of(Invocation invocation)
    {
        var options = KeytoolOptions.Of(invocation.Arguments, invocation.IsCut);
        return new KeytoolRun(options, invocation.Head(options.CommandWord));
    }

    /// <summary>Equal for two runs on the same entry of the same keystore. Case does not count, as in Java's keystores.</summary>
    public string EntryKey =>
        (Options.ValueOf("keystore")?.Written() ?? "") + "\n" + (Options.ValueOf("alias")?.Written() ?? DefaultAlias).ToLowerInvariant();
}
