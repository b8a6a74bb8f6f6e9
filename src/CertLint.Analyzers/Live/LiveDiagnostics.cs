using System.Collections.Immutable;
using CertLint.Analyzers.Inspections;
using CertLint.Findings;
using CertLint.Rules;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Live;

/// <summary>The rules of the catalogue that speak in configs, as Roslyn wants them: those that speak in C# too are the same.</summary>
internal static class LiveDiagnostics
{
    // What readers of texts say themselves. All else that is said of a config, its names and its request give rise to.
    private static readonly HashSet<string> Reported = new(StringComparer.Ordinal)
    {
        RuleIds.WrittenPassword, RuleIds.RejectedText, RuleIds.ConfigText, RuleIds.UnreadableFile,
    };

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = RuleCatalogue.All
        .Where(Speaks)
        .ToDictionary(
            rule => rule.Id,
            rule => SupportedDiagnostics.Find(rule) ?? SupportedDiagnostics.Descriptor(rule, Loudest(rule)),
            StringComparer.Ordinal);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        ById.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).ToImmutableArray();

    /// <summary>The descriptor of a rule; null where the rule does not speak in configs.</summary>
    public static DiagnosticDescriptor? Find(RuleDescriptor rule) =>
        ById.TryGetValue(rule.Id, out var descriptor) ? descriptor : null;

    private static bool Speaks(RuleDescriptor rule) =>
        Loudest(rule) != Level.Off
        && !rule.JudgesEncoding
        && (rule.Category is RuleCategory.Subject or RuleCategory.DnsNames or RuleCategory.Certificates || Reported.Contains(rule.Id));

    private static Level Loudest(RuleDescriptor rule) =>
        new[] { rule.Levels.Request, rule.Levels.SelfSigned, rule.Levels.AuthorityConfig }.Max();
}
