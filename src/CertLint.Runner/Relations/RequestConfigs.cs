using CertLint.Model;
using CertLint.Runner.Files;

namespace CertLint.Runner.Relations;

/// <summary>Finds the config or command that a request was made with.</summary>
internal sealed class RequestConfigs
{
    private static readonly string[] Extensions = [".cnf", ".conf", ".cfg", ".cf", ".config", ".ini", ".inf", ".json", ".tmpl", ".template"];

    private readonly FileGroups groups;
    private readonly FilesByEnd files;
    private readonly KeytoolRequests keytool;

    // By the request's file, the commands that write it.
    private readonly ILookup<LintedFile?, Writer> commands;

    public RequestConfigs(IReadOnlyList<LintedFile> files, FileGroups groups)
    {
        this.files = new FilesByEnd(files);
        this.groups = groups;
        keytool = new KeytoolRequests(files, this.files);
        commands = files.SelectMany(file => file.Model.Targets.OfType<ConfigTarget>().Select(config => new Writer(config, file)))
            .Where(writer => writer.Command.RequestFile is not null)
            .ToLookup(writer => this.files.Resolve(writer.Command.RequestFile!, writer.Script), ReferenceComparer<LintedFile?>.Instance);
    }

    /// <summary>What the request was made with; null where that is not known, or several may be it.</summary>
    public RequestRelations? Of(LintedFile file)
    {
        if (file.Model.Targets.OfType<RequestTarget>().Skip(1).Any())
            return null;
        var writing = commands[file].ToArray();
        var ofKeytool = keytool.WritersOf(file).ToArray();
        if (writing.Length + ofKeytool.Length > 1)
            return null;
        var beside = groups.Of(file).Where(other => Extensions.Contains(Path.GetExtension(other.Input.FullPath), StringComparer.OrdinalIgnoreCase)).ToArray();
        // A script of another folder may write another file of that name, and a config of the same name is nearer.
        if (ofKeytool.Length > 0 && (beside.Length == 0 || AreInOneFolder(ofKeytool[0].Script, file)))
            return keytool.Of(ofKeytool[0], file);
        if (writing.Length > 0)
            return OfCommand(writing[0].Command, writing[0].Script, file);
        return beside.Length == 1 ? OfConfig(beside[0], file) : null;
    }

    private static bool AreInOneFolder(LintedFile one, LintedFile other) =>
        FilePaths.Comparer.Equals(FilePaths.FolderOf(one.Input.FullPath) ?? "", FilePaths.FolderOf(other.Input.FullPath) ?? "");

    // What a command says stands above what its config says.
    private RequestRelations? OfCommand(ConfigTarget command, LintedFile script, LintedFile request)
    {
        if (command.Subject is not null || command.ConfigFile is not { } path || files.Resolve(path, script) is not { } config
            || OfConfig(config, request) is not { } relations)
        {
            return command.Subject is null ? null : new RequestRelations(command, ShownPath.Of(script.Input.FullPath, request.Input.FullPath));
        }

        return relations with
        {
            Config = relations.Config with { Key = command.Key ?? relations.Config.Key, Digest = command.Digest ?? relations.Config.Digest },
        };
    }

    private static RequestRelations? OfConfig(LintedFile config, LintedFile request)
    {
        var targets = config.Model.Targets.OfType<ConfigTarget>()
            .Where(target => target.RequestFile is null && (target.Subject is not null || target.AlternativeNames.Count > 0)).ToArray();
        return targets is [{ Purpose: Purpose.Request or Purpose.Authority } target]
            ? new RequestRelations(target, ShownPath.Of(config.Input.FullPath, request.Input.FullPath))
            : null;
    }

    /// <summary>A command that writes a request, and the file in which it stands.</summary>
    private sealed record Writer(ConfigTarget Command, LintedFile Script);
}
