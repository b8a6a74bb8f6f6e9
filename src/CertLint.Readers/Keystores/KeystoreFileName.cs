using CertLint.Findings;
using CertLint.Model;
using CertLint.Rules;

namespace CertLint.Readers.Keystores;

/// <summary>What a keystore's file name says of it.</summary>
internal static class KeystoreFileName
{
    /// <summary>The name with its extension. Both systems' separators count, as a path may come from the other one.</summary>
    public static string Of(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>
    /// CERT4005 where the name promises another type than the keystore has. <c>.keystore</c>, <c>.ks</c> and
    /// <c>.truststore</c> promise none. Nobody minds a JCEKS keystore named <c>.jks</c>: Java asks for the type anyway.
    /// </summary>
    public static Problem? Check(string path, KeystoreType type)
    {
        var name = Of(path);
        if (type == KeystoreType.Pkcs12 && Ends(name, ".jks", ".jceks"))
        {
            return new Problem(RuleIds.MisleadingName, default,
                $"'{Display.Of(name)}' holds a PKCS#12 keystore; recreate it with '-storetype {Extension(name).ToUpperInvariant()}' or rename it to '{Display.Of(Path.ChangeExtension(name, "p12"))}'.");
        }

        if (type is KeystoreType.Jks or KeystoreType.Jceks && Ends(name, ".p12", ".pfx"))
        {
            var found = KeystoreTypes.NameOf(type);
            return new Problem(RuleIds.MisleadingName, default,
                $"'{Display.Of(name)}' holds a {found} keystore; recreate it with '-storetype PKCS12' or rename it to '{Display.Of(Path.ChangeExtension(name, found.ToLowerInvariant()))}'.");
        }

        return null;
    }

    private static bool Ends(string name, string first, string second) =>
        name.EndsWith(first, StringComparison.OrdinalIgnoreCase) || name.EndsWith(second, StringComparison.OrdinalIgnoreCase);

    private static string Extension(string name) => name.Substring(name.LastIndexOf('.') + 1);
}
