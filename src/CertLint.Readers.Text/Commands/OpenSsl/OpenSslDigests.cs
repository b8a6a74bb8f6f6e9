using CertLint.Model;

namespace CertLint.Readers.Text.Commands;

/// <summary>The digests that openssl takes as an option of their own, e.g. <c>-sha1</c>, in any case.</summary>
internal static class OpenSslDigests
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "md2", "md4", "md5", "md5-sha1", "mdc2", "sha", "sha1", "sha224", "sha256", "sha384", "sha512", "sha512-224", "sha512-256",
        "sha3-224", "sha3-256", "sha3-384", "sha3-512", "ripemd", "ripemd160", "rmd160", "whirlpool", "sm3", "blake2b512", "blake2s256", "dss1",
    };

    private static readonly Dictionary<string, string> Synonyms = new(StringComparer.Ordinal)
    {
        ["dss1"] = "sha1", ["ripemd"] = "ripemd160", ["rmd160"] = "ripemd160", ["ssl3sha1"] = "sha1", ["ssl3md5"] = "md5",
    };

    /// <summary>The digest that signs; null where the command leaves it to a default, or to a variable.</summary>
    public static Placed<string>? Of(OpenSslOptions options)
    {
        if (options.All.LastOrDefault(option => Names.Contains(option.Name)) is { } last)
            return new Placed<string>(NameOf(last.Name), last.Word.Text.Span);
        return options.ValueOf("md") is { IsKnown: true } digest ? new Placed<string>(NameOf(digest.Text), digest.Span) : null;
    }

    private static string NameOf(string name)
    {
        var digest = WordText.DigestName(name);
        return Synonyms.TryGetValue(digest, out var meant) ? meant : digest;
    }
}
