namespace CertLint.Readers.Text.Commands;

/// <summary>Reads <c>ConvertTo-SecureString -String 'password' -AsPlainText</c>.</summary>
internal static class SecureStringCmdlet
{
    private const string Advice = "read it from a secret store, or with Read-Host -AsSecureString";

    private static readonly string[] Names = ["String", "SecureKey", "Key"];

    private static readonly string[] Switches = ["AsPlainText", "Force"];

    /// <summary>Reads the command, in a script that protects a PKCS #12 file with it.</summary>
    public static void Read(Invocation invocation, ReadingDraft draft)
    {
        var parameters = PowerShellParameters.Bind(invocation, Names, Switches);
        if (!parameters.Has("AsPlainText"))
            return;
        var password = parameters.ValueOf("String") ?? (parameters.Positional is [var first, ..] ? first : null);
        if (password is not null && WrittenPassword.Of(password, invocation.Program.Text.Text, Advice) is { } problem)
            draft.Add(problem);
    }
}
