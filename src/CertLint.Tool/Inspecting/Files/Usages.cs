using CertLint.Model;
using CertLint.Rules.Certificates3000;

namespace CertLint.Tool.Inspecting.Files;

/// <summary>The bits of keyUsage.</summary>
internal static class Usages
{
    private const int Count = 9;

    /// <summary>Their names, in the order of RFC 5280 4.2.1.3.</summary>
    public static IEnumerable<string> BitsOf(KeyUsages usages) => Enumerable.Range(0, Count)
        .Select(bit => (KeyUsages)(1 << bit))
        .Where(bit => (usages & bit) != 0)
        .Select(UsageNames.Of);
}
