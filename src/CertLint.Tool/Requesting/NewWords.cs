namespace CertLint.Tool.Requesting;

/// <summary>
/// What <see cref="Writers.RequestWriter.All"/> and <see cref="Writers.RequestPlan.KeySizes"/> say, for the command line, which is put together
/// for every verb: the others need not load the writers. A test holds the one against the other.
/// </summary>
internal static class NewWords
{
    /// <summary>The words of <c>--tool</c>.</summary>
    public static IReadOnlyList<string> Tools { get; } =
        ["openssl-cnf", "openssl-subj", "keytool", "certreq", "cfssl", "cert-manager", "csharp", "csharp-bouncycastle"];

    /// <summary>The words of <c>--key-size</c>, the default first.</summary>
    public static IReadOnlyList<string> KeySizes { get; } = ["2048", "3072", "4096"];
}
