using System.Collections.Concurrent;
using System.Collections.Immutable;
using CertLint.Analyzers.Settings;
using CertLint.Rules;
using CertLint.Settings;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Live;

/// <summary>The listed files of one compilation, and what holds for them.</summary>
internal sealed class LiveProject
{
    private readonly LiveList list;
    private readonly IReadOnlyDictionary<string, AdditionalText> texts;
    private readonly LiveConfigs configs;
    private readonly LiveBaseline baseline;
    private readonly CompilationOptions compilation;
    private readonly ProjectSwitches project;
    private readonly SeverityOptions severities;

    // Nearly all files have the same rules on, and what a linter makes of them costs more than the files.
    private readonly ConcurrentDictionary<string, Linter> engines = new(StringComparer.Ordinal);

    private LiveProject(
        LiveList list, IReadOnlyDictionary<string, AdditionalText> texts, LiveConfigs configs, LiveBaseline baseline,
        CompilationOptions compilation, ProjectSwitches project)
    {
        this.list = list;
        this.texts = texts;
        this.configs = configs;
        this.baseline = baseline;
        this.compilation = compilation;
        this.project = project;
        severities = LiveSeverities.OptionsOf(compilation, project.FailsOnViolation);
    }

    /// <summary>The project of a list; null where not all is there on which the build's verdicts depend.</summary>
    public static LiveProject? Of(
        Compilation compilation, ImmutableArray<AdditionalText> files, AdditionalText marker, ProjectSwitches project)
    {
        if (marker.GetText(CancellationToken.None) is not { } text)
            return null;
        var list = LiveList.Read(text);
        var texts = new Dictionary<string, AdditionalText>(LivePaths.Comparer);
        foreach (var file in files)
            texts[file.Path] = file;
        return LiveConfigs.Of(list, texts) is { } configs && BaselineOf(list, texts) is { } baseline
            ? new LiveProject(list, texts, configs, baseline, compilation.Options, project)
            : null;
    }

    /// <summary>What is wrong with an additional file; nothing where it is not listed.</summary>
    public IEnumerable<Diagnostic> Diagnose(AdditionalText file, CancellationToken cancellation)
    {
        if (!list.Files.TryGetValue(file.Path, out var item) || LiveText.Of(file, cancellation) is not { } text)
            return [];
        var includes = new LiveIncludes(file.Path, list, texts, cancellation);
        var model = LiveFormats.Read(text, includes);
        cancellation.ThrowIfCancellationRequested();
        return model is null || includes.AreMissing ? [] : LinterOf(item).Lint(text, model, cancellation);
    }

    private static LiveBaseline? BaselineOf(LiveList list, Dictionary<string, AdditionalText> texts)
    {
        if (list.Baseline is not { } path)
            return LiveBaseline.None;
        return texts.TryGetValue(path, out var file) && file.GetText(CancellationToken.None) is { } text
            ? LiveBaseline.Read(path, text.ToString())
            : null;
    }

    private LiveLinter LinterOf(LiveFile file)
    {
        var (section, global) = configs.Of(file.Path);
        var layers = new SettingLayers(
            section.Find, key => project.Property("_" + SettingKeys.NameIn(SettingLayer.Property, key)), global.Find)
        {
            Item = key => key == SettingKeys.Profile ? file.Profile : null,
        };
        // The build reports settings that cannot be understood, once a project (CERT9002).
        var settings = PolicySettings.ReadFile(layers, _ => { });
        var severity = new LiveSeverities(section, global, new SeveritySwitches(severities, file.NoWarn), compilation);
        var enabled = RuleCatalogue.All
            .Where(rule => LiveDiagnostics.Find(rule) is not null && !severity.IsOff(rule))
            .Select(rule => rule.Id)
            .ToArray();
        var engine = engines.GetOrAdd(string.Join(",", enabled), _ => new Linter(enabled.Contains));
        return new LiveLinter(file, settings, engine, severity, baseline);
    }
}
