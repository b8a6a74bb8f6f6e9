using CertLint.Model;

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
        if (parameters.ValueOf("String") is { } password)
            Add(password, parameters.PlaceOf("String"));
        else if (parameters.Positional is [var first, ..])
            Add(first.Text, first.Place);

        void Add(MappedText text, SourceSpan word) =>
            draft.Add(WrittenPassword.Problems([new WrittenPassword(text, word, invocation.Program.Text.Text, Advice)]));
    }
}
