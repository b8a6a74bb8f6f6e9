namespace CertLint.Analyzers.Literals;

/// <summary>Words in identifiers that say that a text is compared, told, or names somebody else.</summary>
internal static class UseWords
{
    /// <summary>With which a word begins; the instance's own name stands rightly in what is called so.</summary>
    private static readonly string[] Beginnings =
    [
        // compared
        "accept", "allow", "assert", "check", "compar", "contain", "deny", "equal", "expect", "find", "has", "is", "known", "lookup",
        "match", "pattern", "pin", "pinn", "reject", "search", "seek", "thumbprint", "trust", "valid", "verif",
        // told
        "comment", "debug", "descri", "display", "doc", "error", "exception", "fail", "help", "info", "log", "logg", "message", "print",
        "say", "show", "tell", "throw", "trace", "warn", "write",
        // somebody else
        "authority", "endpoint", "fake", "instance", "issuer", "mock", "peer", "provider", "remote", "root", "sample", "server",
        "service", "example", "simulat", "stub", "test", "upstream",
    ];

    /// <summary>True where one of the identifier's words is one of them: <c>ExpectedSubject</c>, <c>is_trusted</c>.</summary>
    public static bool Suggest(string identifier)
    {
        for (var start = 0; start < identifier.Length; start++)
        {
            if (IsStart(identifier, start) && Array.Exists(Beginnings, word => Begins(identifier, start, word)))
                return true;
        }

        return false;
    }

    private static bool IsStart(string identifier, int at) =>
        at == 0 || !char.IsLetter(identifier[at - 1])
        || (char.IsUpper(identifier[at]) && !char.IsUpper(identifier[at - 1]))
        // HTTPServer
        || (char.IsUpper(identifier[at]) && at + 1 < identifier.Length && char.IsLower(identifier[at + 1]));

    // So few letters begin too much else: "issue", "hash", "login".
    private static bool Begins(string identifier, int start, string word) =>
        string.Compare(identifier, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
        && (word.Length > 3 || start + word.Length == identifier.Length || !char.IsLower(identifier[start + word.Length]));
}
