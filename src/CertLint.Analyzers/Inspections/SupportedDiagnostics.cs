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
        .ToDictionary(rule => rule.Id, Descriptor, StringComparer.Ordinal);

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

    private static DiagnosticDescriptor Descriptor(RuleDescriptor rule) => new(
        rule.Id,
        rule.Title,
        messageFormat: "{0}",
        DiagnosticCategory.Of(rule),
        SeverityOf(rule.Levels.Code),
        isEnabledByDefault: true,
        description: "Source: " + rule.Citation + ".",
        helpLinkUri: rule.HelpLink);
}
