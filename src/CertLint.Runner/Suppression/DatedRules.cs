namespace CertLint.Runner.Suppression;

/// <summary>The rules whose findings come and go by themselves, with the date.</summary>
internal static class DatedRules
{
    /// <summary>True for CERT3001, expired, and CERT3002, soon to expire.</summary>
    public static bool Contains(string ruleId) => ruleId is "CERT3001" or "CERT3002";
}
