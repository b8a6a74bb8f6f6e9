using CertLint.Model;
using CertLint.Readers.Json;

namespace CertLint.Readers.Cfssl;

/// <summary>Whose name a request is for: <c>cfssl gencert -initca</c> makes a CA of the same file as <c>genkey</c> a request.</summary>
internal static class CfsslPurpose
{
    private static readonly string[] AuthorityWords = ["ca", "rootca", "root", "intermediate", "authority"];

    /// <summary>
    /// A CA where there is a <c>ca</c> section, which only <c>-initca</c> takes; without one where the common name is no host's
    /// and it or the file's name has the word, as in <c>ca-csr.json</c> of cfssl's own guides.
    /// </summary>
    public static Purpose Of(JsonValue request, MappedText? commonName, string path)
    {
        if (request.Find("ca") is { Kind: JsonKind.Object })
            return Purpose.Authority;
        var name = commonName?.Text ?? "";
        return name.IndexOf('.') < 0 && (HasWord(name) || HasWord(Path.GetFileNameWithoutExtension(path)))
            ? Purpose.Authority
            : Purpose.Request;
    }

    private static bool HasWord(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            foreach (var word in AuthorityWords)
            {
                if (end - start == word.Length && string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0)
                    return true;
            }

            start = end;
        }

        return false;
    }
}
