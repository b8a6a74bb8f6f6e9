namespace CertLint.Readers.Keystores;

/// <summary>
/// Passwords that documentation, defaults and samples give keystores, so that everybody tries them first (CWE-798). The list is
/// short: each costs a derivation of a key.
/// </summary>
internal static class WellKnownPasswords
{
    /// <summary>The passwords, the likeliest first.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "changeit", // Java's own cacerts, keytool's documentation, Tomcat's default
        "password", // keytool's and openssl's examples
        "changeme", // the examples of GlassFish and of many images of containers
        "secret", // Spring Boot's documentation
        "123456", // what people take who are asked for six characters, as keytool asks
        "ServiceNow123", // ServiceNow's KB1648222
        "pass123", // ServiceNow's KB0696776
        "saml2sp", // the demo keystore of each instance, ServiceNow's KB0753604
        "", // openssl where one only presses Enter
    ];

    /// <summary>True for one of them.</summary>
    public static bool Contains(string password) => All.Contains(password, StringComparer.Ordinal);
}
