namespace CertLint.Names;

/// <summary>
/// What people leave before a host that a field already says: <c>DNS:mtls.contoso.com</c> as the value of <c>DNS.1</c>,
/// <c>CN=mtls.contoso.com</c> as that of <c>commonName</c>.
/// </summary>
internal static class NamePrefix
{
    private static readonly string[] Prefixes = ["DNS:", "DNS=", "CN="];

    /// <summary>The prefix as written, where a host with several labels stands behind it; else null.</summary>
    public static string? Find(string value)
    {
        foreach (var prefix in Prefixes)
        {
            if (value.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return IsHost(value.Substring(prefix.Length)) ? value.Substring(0, prefix.Length) : null;
        }

        return null;
    }

    private static bool IsHost(string text)
    {
        var name = LowerCase.Of(text);
        var shape = HostShape.Of(name.StartsWith("*.", StringComparison.Ordinal) ? name.Substring(2) : name);
        return shape is { IsPlain: true, LabelCount: > 1 };
    }
}
