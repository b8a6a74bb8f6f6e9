namespace CertLint.Readers.Kestrel;

/// <summary>What a setting of a certificate is about.</summary>
internal enum KestrelProperty
{
    /// <summary>The file of the certificate.</summary>
    Path,

    /// <summary>The password of that file, or of the key's.</summary>
    Password,

    /// <summary>The text that is looked for in the subjects of a store's certificates.</summary>
    Subject,
}

/// <summary>The keys of Kestrel's certificates (Microsoft.AspNetCore.Server.Kestrel, ConfigurationReader).</summary>
internal static class KestrelKey
{
    private const string KestrelSection = "Kestrel";

    /// <summary>Configuration from the environment takes two underscores for a colon, which not every shell allows.</summary>
    private const string EnvironmentSeparator = "__";

    /// <summary>The prefixes that the host strips from the names of variables.</summary>
    private static readonly string[] Prefixes = ["ASPNETCORE_", "DOTNET_"];

    /// <summary>
    /// The key that a variable of the environment sets, e.g. <c>ASPNETCORE_Kestrel__Certificates__Default__Path</c>; null for one
    /// that is not Kestrel's.
    /// </summary>
    public static string? OfVariable(string name)
    {
        foreach (var prefix in Prefixes)
        {
            if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                name = name.Substring(prefix.Length);
        }

        var key = name.Replace(EnvironmentSeparator, ":");
        return IsKestrel(key) && key.Length > KestrelSection.Length ? key : null;
    }

    /// <summary>True for the section of Kestrel's settings, and for a key within it.</summary>
    public static bool IsKestrel(string key) =>
        key.StartsWith(KestrelSection, StringComparison.OrdinalIgnoreCase)
        && (key.Length == KestrelSection.Length || key[KestrelSection.Length] == ':');

    /// <summary>What a key sets of which certificate; null for a key that is about anything else.</summary>
    /// <remarks>
    /// <c>Kestrel:Certificates:NAME:…</c>, <c>Kestrel:Endpoints:NAME:Certificate:…</c>,
    /// <c>Kestrel:Endpoints:NAME:Sni:HOST:Certificate:…</c>.
    /// </remarks>
    public static (KestrelProperty Property, string Certificate)? Parse(string key)
    {
        var parts = key.Split(':');
        var isCertificate = parts.Length switch
        {
            4 => Is(parts[1], "Certificates"),
            5 => Is(parts[1], "Endpoints") && Is(parts[3], "Certificate"),
            7 => Is(parts[1], "Endpoints") && Is(parts[3], "Sni") && Is(parts[5], "Certificate"),
            _ => false,
        };
        if (!isCertificate || !Is(parts[0], KestrelSection))
            return null;
        return Property(parts[parts.Length - 1]) is { } property ? (property, parts.Length == 7 ? parts[4] : parts[2]) : null;
    }

    private static KestrelProperty? Property(string name) =>
        Is(name, "Path") ? KestrelProperty.Path
        : Is(name, "Password") ? KestrelProperty.Password
        : Is(name, "Subject") ? KestrelProperty.Subject
        : null;

    private static bool Is(string part, string name) => string.Equals(part, name, StringComparison.OrdinalIgnoreCase);
}
