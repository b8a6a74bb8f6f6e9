using CertLint.Model;

namespace CertLint.Tool.Requesting;

/// <summary>The words of <c>--for</c>, those of the setting <c>certlint.usage</c>.</summary>
internal static class UsageChoices
{
    private static readonly (string Word, Usage Usage, string Description)[] Choices =
    [
        ("client", Usage.Client, "mutual TLS: it is presented to a server"),
        ("server", Usage.Server, "a TLS server of your own"),
        ("signing", Usage.Signing, "signatures of JWT or SAML"),
    ];

    /// <summary>All words, each with what it means.</summary>
    public static IReadOnlyList<(string Word, string Description)> All { get; } = [.. Choices.Select(choice => (choice.Word, choice.Description))];

    /// <summary>All words.</summary>
    public static IReadOnlyList<string> Words { get; } = [.. Choices.Select(choice => choice.Word)];

    /// <summary>What a word means.</summary>
    public static Usage Of(string word) => Choices.First(choice => choice.Word == word).Usage;
}
