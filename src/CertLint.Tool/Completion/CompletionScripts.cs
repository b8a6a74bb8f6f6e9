namespace CertLint.Tool.Completion;

/// <summary>What makes a shell complete the command's words: it asks the command itself, so that it never lags behind.</summary>
internal static class CompletionScripts
{
    /// <summary>The shells.</summary>
    public static IReadOnlyList<string> Shells { get; } = ["bash", "zsh", "fish", "pwsh"];

    /// <summary>The script of one of <see cref="Shells"/>.</summary>
    public static string Of(string shell)
    {
        using var stream = typeof(CompletionScripts).Assembly.GetManifestResourceStream("certlint." + shell)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
