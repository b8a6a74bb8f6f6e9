using System.Collections.Concurrent;
using CertLint.Analyzers.Settings;
using CertLint.Policy;
using CertLint.Rules;
using CertLint.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CertLint.Analyzers.Inspections;

/// <summary>The linters of one compilation's files, each made when the first name is met there.</summary>
internal sealed class FileLinters(Compilation compilation, AnalyzerConfigOptionsProvider options, ProjectSwitches project)
{
    private readonly ConcurrentDictionary<SyntaxTree, FileLinter> linters = new();

    // Nearly all files have the same rules on, and what a linter makes of them costs more than the files.
    private readonly ConcurrentDictionary<string, Linter> engines = new(StringComparer.Ordinal);
    private readonly Lazy<bool> referencesTestFramework = new(() => TestProject.References(compilation));

    public FileLinter Of(SyntaxTree tree, CancellationToken cancellation) =>
        linters.TryGetValue(tree, out var linter) ? linter : linters.GetOrAdd(tree, Make(tree, cancellation));

    private FileLinter Make(SyntaxTree tree, CancellationToken cancellation)
    {
        var file = options.GetOptions(tree);
        var enabled = RuleCatalogue.All
            .Where(rule => SupportedDiagnostics.Find(rule) is not null
                && RuleSwitches.IsEnabled(rule, tree, compilation.Options, file, cancellation))
            .Select(rule => rule.Id)
            .ToArray();
        var engine = engines.GetOrAdd(string.Join(",", enabled), _ => new Linter(enabled.Contains));
        return new FileLinter(tree, engine, enabled, PolicyOf(file), IsPolicyError);
    }

    private LintPolicy PolicyOf(AnalyzerConfigOptions file)
    {
        var layers = FileLayers.Of(file, options.GlobalOptions, project);
        // The build reports settings that cannot be understood, once a project (CERT9002).
        var policy = PolicySettings.Read(layers, _ => { });
        return policy.IsTest || IsSet(layers, SettingKeys.Tests)
            ? policy
            : policy with { IsTest = referencesTestFramework.Value };
    }

    private static bool IsSet(SettingLayers layers, string key) =>
        (layers.Section(key) ?? layers.Property(key) ?? layers.Global(key)) is not null;

    // WarningsNotAsErrors
    private bool IsPolicyError(string id) => project.FailsOnViolation
        && !(compilation.Options.SpecificDiagnosticOptions.TryGetValue(id, out var severity)
            && severity == ReportDiagnostic.Default);
}
