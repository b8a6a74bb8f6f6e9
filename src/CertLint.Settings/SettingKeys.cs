using System.Text;

namespace CertLint.Settings;

/// <summary>The keys of all settings.</summary>
public static class SettingKeys
{
    /// <summary>What each key begins with.</summary>
    public const string Prefix = "certlint.";

    /// <summary>Sets of requirements: <c>servicenow</c>, <c>general</c>, <c>public-tls</c>; a list.</summary>
    public const string Profile = Prefix + "profile";

    /// <summary>What certificates are for: <c>client</c>, <c>server</c>, <c>signing</c>.</summary>
    public const string Usage = Prefix + "usage";

    /// <summary>Whose name it is.</summary>
    public const string Purpose = Prefix + "purpose";

    /// <summary>True in test projects and paths.</summary>
    public const string Tests = Prefix + "tests";

    /// <summary>How suggestions are told: <c>suggestion</c> or <c>warning</c>.</summary>
    public const string Suggestions = Prefix + "suggestions";

    /// <summary>Domains that the user's company owns; a list.</summary>
    public const string OwnedDomains = Prefix + "owned_domains";

    /// <summary>Domains that a service provider owns, beside the built-in ones; a list.</summary>
    public const string ProviderDomains = Prefix + "provider_domains";

    /// <summary>Registered names of the user's company; a list, whose items may stand in double quotes.</summary>
    public const string Organizations = Prefix + "organizations";

    /// <summary>Attributes that a subject must have; a list.</summary>
    public const string RequiredAttributes = Prefix + "required_attributes";

    /// <summary>How many days a certificate may be valid.</summary>
    public const string MaximumValidityDays = Prefix + "maximum_validity_days";

    /// <summary>How many days ahead of its end a certificate's expiry is told.</summary>
    public const string ExpiryWarningDays = Prefix + "expiry_warning_days";

    /// <summary>True where an expired certificate breaks a policy build.</summary>
    public const string FailOnExpired = Prefix + "fail_on_expired";

    /// <summary>Types that Java keystores may have: <c>jks</c>, <c>jceks</c>, <c>pkcs12</c>, <c>bcfks</c>; a list.</summary>
    public const string KeystoreType = Prefix + "keystore_type";

    /// <summary>Name of the environment variable with the password of keystores; never a password.</summary>
    public const string KeystorePasswordVariable = Prefix + "keystore_password_variable";

    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        Profile, Usage, Purpose, Tests, OwnedDomains, ProviderDomains, Organizations, RequiredAttributes,
        MaximumValidityDays, KeystoreType, KeystorePasswordVariable, FailOnExpired, ExpiryWarningDays, Suggestions,
    };

    /// <summary>All keys, also those that only later releases read, so that one config serves several releases.</summary>
    public static IReadOnlyCollection<string> All => Known;

    /// <summary>Says what is wrong with a key that begins with <see cref="Prefix"/>; null where it is known, or not ours.</summary>
    public static SettingError? Check(string key, SettingLayer layer)
    {
        if (!key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) || Known.Contains(key))
            return null;
        var known = Known.Select(name => NameIn(layer, name)).OrderBy(name => name, StringComparer.Ordinal);
        return new SettingError(
            key, $"'{NameIn(layer, key)}' is no setting of CertLint; it has {string.Join(", ", known)}.") { Layer = layer };
    }

    /// <summary>The name by which users set a key in a layer: <c>CertLintOwnedDomains</c> as an MSBuild property.</summary>
    public static string NameIn(SettingLayer layer, string key)
    {
        var isConfig = layer is SettingLayer.Section or SettingLayer.Global;
        if (isConfig || !key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            return key;
        var name = new StringBuilder(layer == SettingLayer.Property ? "CertLint" : "");
        foreach (var word in key.Substring(Prefix.Length).Split('_'))
        {
            if (word.Length > 0)
                name.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
        }

        return name.ToString();
    }
}
