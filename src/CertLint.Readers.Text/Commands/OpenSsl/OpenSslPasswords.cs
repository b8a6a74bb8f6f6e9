using CertLint.Findings;

namespace CertLint.Readers.Text.Commands;

/// <summary>Passwords in openssl commands (openssl-passphrase-options(1)): <c>pass:</c> and the password.</summary>
internal static class OpenSslPasswords
{
    private const string Literal = "pass:";
    private const string Advice = "write 'env:NAME', 'file:PATH' or 'stdin' in place of 'pass:' and the password";

    private static readonly string[] Options = ["passin", "passout", "pass", "password", "passcerts", "secret"];

    /// <summary>One problem a password.</summary>
    public static IEnumerable<Problem> Of(OpenSslRun run) =>
        WrittenPassword.Problems(run.Options.All.Select(option => Of(run, option)).OfType<WrittenPassword>());

    private static WrittenPassword? Of(OpenSslRun run, OpenSslOption option)
    {
        if (option.Value is not { } value)
            return null;
        // ca takes the password itself for -key; everywhere else that is a file.
        if (run.Subcommand == "ca" && option.Name == "key")
            return new WrittenPassword(value, option.Place, "-key", "write '-passin env:NAME' or '-passin file:PATH' in place of it");
        return Options.Contains(option.Name) && value.Text.StartsWith(Literal, StringComparison.Ordinal)
            ? new WrittenPassword(value.From(Literal.Length), option.Place, "-" + option.Name, Advice)
            : null;
    }
}
