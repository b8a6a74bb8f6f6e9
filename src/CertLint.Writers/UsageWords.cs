using CertLint.Model;

namespace CertLint.Writers;

/// <summary>The usages of a plan in the words of openssl, which keytool shares.</summary>
internal static class UsageWords
{
    /// <summary>The bits of keyUsage.</summary>
    public static IReadOnlyList<string> KeyUsage(RequestPlan plan) =>
        (plan.KeyUsage & KeyUsages.KeyEncipherment) != 0 ? ["digitalSignature", "keyEncipherment"] : ["digitalSignature"];

    /// <summary>The extended key usage; null for none.</summary>
    public static string? Extended(RequestPlan plan) => plan.Usage switch
    {
        Usage.Client => "clientAuth",
        Usage.Server => "serverAuth",
        _ => null,
    };
}
