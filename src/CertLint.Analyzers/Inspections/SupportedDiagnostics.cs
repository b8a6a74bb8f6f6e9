using System.Collections.Immutable;
using CertLint.Findings;
using CertLint.Rules;
using CertLint.Settings;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Inspections;

/// <summary>The rules of the catalogue that speak in C#, as Roslyn wants them.</summary>
internal static class SupportedDiagnostics
{
    private static readonly Dictionary<string, DiagnosticDescriptor> ById = RuleCatalogue.All
        .Where(rule => rule.Levels.Code != Level.Off)
        .ToDictionary(rule => rule.Id, rule => Descriptor(rule, rule.Levels.Code), StringComparer.Ordinal);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        ById.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).ToImmutableArray();

    /// <summary>The descriptor of a rule; null where the rule does not speak in C#.</summary>
    public static DiagnosticDescriptor? Find(RuleDescriptor rule) =>
        ById.TryGetValue(rule.Id, out var descriptor) ? descriptor : null;

    /// <summary>The severity of Roslyn's that a level of the catalogue means.</summary>
    public static DiagnosticSeverity SeverityOf(Level level) => level.Severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    /// <summary>A rule as Roslyn wants it.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="level">Its default.</param>
    public static DiagnosticDescriptor Descriptor(RuleDescriptor rule, Level level) => new(
        rule.Id,
        rule.Title,
        messageFormat: "{0}",
        DiagnosticCategory.Of(rule),
        SeverityOf(level),
        isEnabledByDefault: true,
        description: "Source: " + rule.Citation + ".",
        helpLinkUri: rule.HelpLink);
}
