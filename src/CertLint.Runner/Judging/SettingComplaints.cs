using CertLint.Findings;
using CertLint.Model;
using CertLint.Runner.Configs;
using CertLint.Runner.Files;
using CertLint.Settings;

namespace CertLint.Runner.Judging;

/// <summary>Tells what is wrong with settings (CERT9002) and configs (CERT9001), where it stands, once.</summary>
internal sealed class SettingComplaints(LintRequest request, ConfigDiscovery configs, ContextFactory contexts)
{
    private readonly List<ReportedFinding> told = [];
    private readonly HashSet<(string Path, string Key, string Message)> known = [];

    /// <summary>All complaints; call it when the contexts of all files are made.</summary>
    public IReadOnlyList<ReportedFinding> Collect(string? roslynFailure)
    {
        foreach (var failure in configs.Failures)
            Tell(RuleIds.UnreadableFile, failure.Key, FilePosition.None, "", Unread(failure.Value));
        if (roslynFailure is not null)
            TellRoslynFailure(roslynFailure);
        foreach (var key in request.Properties.Keys)
        {
            if (SettingKeys.Check(key, SettingLayer.Property) is { } error)
                TellProperty(error);
        }

        foreach (var config in configs.EditorConfigs.Concat(configs.GlobalConfigs))
        {
            foreach (var complaint in config.Check())
                Tell(RuleIds.InvalidSetting, config.Path, complaint.Value.Position, complaint.Key.Key, complaint.Key.Message);
        }

        foreach (var error in contexts.Errors.ToArray())
            Tell(error.Value, error.Key);
        return told;
    }

    private static string Unread(string reason) =>
        "The settings of this file were not applied because " + reason + ".";

    private void TellRoslynFailure(string failure)
    {
        var first = configs.EditorConfigs.Concat(configs.GlobalConfigs).First(config => config.MayConcernCertLint);
        Tell(RuleIds.UnreadableFile, first.Path, FilePosition.None, "", Unread(failure));
    }

    private void Tell(SettingError error, string file)
    {
        var candidates = error.Layer switch
        {
            SettingLayer.Section => configs.EditorConfigs
                .Where(config => IsBelow(file, config.Path))
                .OrderByDescending(config => config.Path.Length),
            SettingLayer.Global => configs.GlobalConfigs,
            _ => Enumerable.Empty<ConfigText>(),
        };
        foreach (var config in candidates)
        {
            if (config.FindLine(error.Key, error.Value ?? "") is { } line)
            {
                Tell(RuleIds.InvalidSetting, config.Path, line.Position, error.Key, error.Message);
                return;
            }
        }

        if (error.Layer == SettingLayer.Property)
            TellProperty(error);
        else
            Tell(RuleIds.InvalidSetting, file, FilePosition.None, error.Key, error.Message);
    }

    private void TellProperty(SettingError error)
    {
        var path = request.ProjectPath ?? request.Files.Select(file => file.FullPath).FirstOrDefault() ?? "";
        Tell(RuleIds.InvalidSetting, path, FilePosition.None, error.Key, error.Message);
    }

    private void Tell(string ruleId, string path, FilePosition position, string key, string message)
    {
        if (known.Add((path, key, message)) && contexts.OfPath(path).Tell(ruleId, message, path, position) is { } finding)
            told.Add(finding);
    }

    private static bool IsBelow(string file, string config) =>
        FilePaths.FolderOf(config) is { } folder && FilePaths.FoldersAbove(file).Contains(folder, FilePaths.Comparer);
}
