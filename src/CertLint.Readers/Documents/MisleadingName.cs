using CertLint.Findings;
using CertLint.Model;
using CertLint.Rules;

namespace CertLint.Readers.Documents;

/// <summary>What the name of a file promises and its content does not keep (CERT4005). <c>.crt</c> and <c>.cer</c> may hold PEM or DER.</summary>
internal static class MisleadingName
{
    /// <summary>Of a file in DER.</summary>
    public static IEnumerable<Problem> OfDer(string path, IReadOnlyList<LintTarget> targets)
    {
        if (targets.Count == 0)
            return [];
        if (FileKinds.ExtensionOf(path) == ".PEM")
            return [Form(path, targets[0].Place, "DER, which programs that look for PEM cannot read", "convert it to PEM, or rename it to .der")];
        return OfKey(path, targets);
    }

    /// <summary>Of a file with PEM blocks.</summary>
    public static IEnumerable<Problem> OfPem(string path, IReadOnlyList<LintTarget> targets)
    {
        if (targets.Count == 0)
            return [];
        if (FileKinds.ExtensionOf(path) == ".DER")
            return [Form(path, targets[0].Place, "PEM, which programs that expect DER cannot read", "rename it to .pem, or convert it to DER")];
        return OfKey(path, targets);
    }

    // One mistake, however many keys: the name.
    private static IEnumerable<Problem> OfKey(string path, IReadOnlyList<LintTarget> targets)
    {
        if (!FileKinds.IsPublic(path) || targets.OfType<KeyTarget>().FirstOrDefault() is not { } key)
            return [];
        return
        [
            new Problem(RuleIds.MisleadingName, key.Place,
                $"'{Display.Of(FileKinds.NameOf(path))}' holds a private key, though a file of this name is handed to others; keep the key in a file of its own, such as '{Display.Of(KeyNameOf(path))}'.")
            {
                Entry = key.Entry,
            },
        ];
    }

    private static string KeyNameOf(string path)
    {
        var name = FileKinds.NameOf(path);
        return name.Remove(name.LastIndexOf('.')) + ".key";
    }

    private static Problem Form(string path, SourceSpan place, string what, string advice) =>
        new(RuleIds.MisleadingName, place, $"'{Display.Of(FileKinds.NameOf(path))}' holds {what}; {advice}.") { AtMost = Level.Suggestion };
}
