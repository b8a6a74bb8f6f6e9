using CertLint.Findings;
using CertLint.Model;
using CertLint.Policy;

namespace CertLint.Rules.Files4000;

/// <summary>
/// A Java keystore of a type that the user does not want; by default KB0656516, which has its readers make a JCEKS keystore,
/// and the connectors that want JKS say which.
/// </summary>
/// <remarks>
/// Where the name promises another type than the content has, CERT4005 speaks, more loudly, and this rule is silent. So is it
/// about a name that is not known, which may end in <c>.p12</c>.
/// </remarks>
internal sealed class Cert4002KeystoreType : KeystoreRule
{
    private static readonly KeystoreType[] Article = [KeystoreType.Jceks, KeystoreType.Jks];

    // Names that PKCS #12 keystores have everywhere: whoever chose one knows what is in it.
    private static readonly string[] Pkcs12Extensions = [".p12", ".pfx", ".pkcs12"];

    // A name that tells the type, and names that tell no more than that Java reads the file.
    private static readonly string[] TypeExtensions = [".jks", ".jceks"];
    private static readonly string[] JavaExtensions = [".keystore", ".ks", ".truststore", ".bcfks"];

    public override RuleDescriptor Descriptor { get; } = new(
        "CERT4002",
        "Java keystore is of another type than wanted",
        RuleCategory.Files,
        RuleLevels.Everywhere(Level.Suggestion) with { Code = Level.Off },
        "KB0656516");

    public override IReadOnlyList<Judgement> Judge(KeystoreTarget keystore, LintPolicy policy)
    {
        if (keystore.FileName is not { } name || (policy.KeystoreTypes ?? TypesOf(policy.Profiles)) is not { } wanted)
            return [];
        // Since Java 9 keytool makes PKCS #12 where it is told no type.
        var type = keystore.Type == KeystoreType.Unknown ? KeystoreType.Pkcs12 : keystore.Type;
        if (wanted.Contains(type) || !IsJudged(keystore, type, name))
            return [];
        return [new Judgement($"'{Display.Of(name)}' {Verb(keystore)} a {KeystoreTypes.NameOf(type)} keystore; {Advice(keystore, type, name, wanted)}.")
        {
            Value = KeystoreTypes.NameOf(type),
        }];
    }

    private static KeystoreType[]? TypesOf(Profiles profiles) => (profiles & Profiles.ServiceNow) != 0 ? Article : null;

    private static bool IsJudged(KeystoreTarget keystore, KeystoreType type, string name)
    {
        if (Ends(name, Pkcs12Extensions))
            return false;
        if (type != KeystoreType.Pkcs12 || (keystore.IsRequested && keystore.Type == KeystoreType.Unknown))
            return true;
        return Ends(name, JavaExtensions) || (keystore.IsRequested && Ends(name, TypeExtensions));
    }

    private static string Verb(KeystoreTarget keystore) => keystore.IsRequested ? "becomes" : "holds";

    private static string Advice(KeystoreTarget keystore, KeystoreType type, string name, IReadOnlyList<KeystoreType> wanted)
    {
        var advice = $"{(keystore.IsRequested ? "make" : "recreate")} it with '-storetype {KeystoreTypes.StoreTypeOf(wanted[0])}'";
        return type == KeystoreType.Pkcs12
            ? $"{advice} or {(keystore.IsRequested ? "name" : "rename")} it{(keystore.IsRequested ? "" : " to")} '{Display.Of(Renamed(name))}'"
            : advice;
    }

    private static string Renamed(string name)
    {
        var extension = name.LastIndexOf('.');
        return (extension > 0 ? name.Substring(0, extension) : name) + ".p12";
    }

    private static bool Ends(string name, string[] extensions)
    {
        foreach (var extension in extensions)
        {
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
