using CertLint.Settings;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CertLint.Analyzers.Settings;

/// <summary>The settings of one C# file, taken apart into the layers in which users wrote them.</summary>
internal static class FileLayers
{
    public static SettingLayers Of(AnalyzerConfigOptions file, AnalyzerConfigOptions global, ProjectSwitches project) => new(
        // Roslyn merges global configs into what it says of a file, so an equal value is taken for the global one.
        Section: key => Find(file, key) is { } value && !string.Equals(value, Find(global, key), StringComparison.Ordinal)
            ? value
            : null,
        // The build files hand a copy over whose list is on one line: Roslyn reads ';' and '#' as a comment there.
        Property: key => project.Property("_" + SettingKeys.NameIn(SettingLayer.Property, key)),
        Global: key => Find(global, key));

    private static string? Find(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) && value.Trim() is { Length: > 0 } text ? text : null;
}
