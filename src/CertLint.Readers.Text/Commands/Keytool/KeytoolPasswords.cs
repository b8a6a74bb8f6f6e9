using CertLint.Findings;

namespace CertLint.Readers.Text.Commands;

/// <summary>Passwords in keytool commands. With the modifier <c>:env</c> or <c>:file</c> the value is no password.</summary>
internal static class KeytoolPasswords
{
    private const string WellKnown = "changeit";

    private static readonly string[] Options =
        ["storepass", "keypass", "srcstorepass", "deststorepass", "srckeypass", "destkeypass", "signerkeypass", "new"];

    /// <summary>One problem a password.</summary>
    public static IEnumerable<Problem> Of(KeytoolOptions options)
    {
        var isPublic = options.Has("cacerts") || IsCacerts(options, "keystore") || IsCacerts(options, "destkeystore");
        foreach (var option in options.All)
        {
            // That of Java's own trusted certificates is documented, and opens nothing that is secret.
            if (option is not { Modifier: null, Value: { } password } || !Options.Contains(option.Name) || (isPublic && password.Text == WellKnown))
                continue;
            var name = "-" + option.Name;
            if (WrittenPassword.Of(password, option.Place, name, $"write '{name}:env NAME' or '{name}:file PATH'") is { } problem)
                yield return problem;
        }
    }

    private static bool IsCacerts(KeytoolOptions options, string name) =>
        options.ValueOf(name) is { } path && string.Equals(path.FileName(), "cacerts", StringComparison.OrdinalIgnoreCase);
}
