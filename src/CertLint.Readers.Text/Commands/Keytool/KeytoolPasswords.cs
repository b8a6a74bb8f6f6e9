using CertLint.Findings;

namespace CertLint.Readers.Text.Commands;

/// <summary>Passwords in keytool commands. With the modifier <c>:env</c> or <c>:file</c> the value is no password.</summary>
internal static class KeytoolPasswords
{
    private const string WellKnown = "changeit";
    private const string Advice = "add ':env' or ':file' to the option and name a variable or a file";

    private static readonly string[] Options =
        ["storepass", "keypass", "srcstorepass", "deststorepass", "srckeypass", "destkeypass", "signerkeypass", "new"];

    /// <summary>One problem a password.</summary>
    public static IEnumerable<Problem> Of(KeytoolOptions options)
    {
        var isPublic = options.Has("cacerts") || IsCacerts(options, "keystore") || IsCacerts(options, "destkeystore");
        var isSourcePublic = IsCacerts(options, "srckeystore");
        // That of Java's own trusted certificates is documented, and opens nothing that is secret.
        return WrittenPassword.Problems(options.All
            .Where(option => option is { Modifier: null, Value: not null } && Options.Contains(option.Name) && !(option.Value.Text == WellKnown && (option.Name == "srcstorepass" ? isSourcePublic : isPublic)))
            .Select(option => new WrittenPassword(option.Value!, option.Place, "-" + option.Name, Advice)));
    }

    private static bool IsCacerts(KeytoolOptions options, string name) =>
        options.ValueOf(name) is { } path && string.Equals(path.FileName(), "cacerts", StringComparison.OrdinalIgnoreCase);
}
