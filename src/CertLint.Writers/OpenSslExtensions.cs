namespace CertLint.Writers;

/// <summary>The extensions of a plan as openssl's configs and <c>-addext</c> have them (x509v3_config(5)).</summary>
internal static class OpenSslExtensions
{
    public static IEnumerable<(string Key, string Value)> Of(RequestPlan plan)
    {
        if (plan.AlternativeNames.Count > 0)
            yield return ("subjectAltName", string.Join(",", plan.AlternativeNames.Select(name => "DNS:" + name)));
        yield return ("keyUsage", "critical," + string.Join(",", UsageWords.KeyUsage(plan)));
        if (UsageWords.Extended(plan) is { } extended)
            yield return ("extendedKeyUsage", extended);
    }
}
