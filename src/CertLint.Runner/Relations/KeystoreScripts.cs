using CertLint.Model;
using CertLint.Runner.Files;

namespace CertLint.Runner.Relations;

/// <summary>The commands of the set's scripts on keystores, by script and by the entry that they work on.</summary>
internal sealed class KeystoreScripts
{
    private readonly FilesByEnd files;
    private readonly ILookup<LintedFile, ScriptedCommand> byScript;
    private readonly ILookup<string, ScriptedCommand> byEntry;

    public KeystoreScripts(IEnumerable<LintedFile> set, FilesByEnd files)
    {
        this.files = files;
        All = [.. set.SelectMany(file => file.Model.KeystoreCommands.Select(command => Located(command, file)))];
        byScript = All.ToLookup(command => command.Script, ReferenceComparer<LintedFile>.Instance);
        byEntry = All.Where(command => command.Keystore is not null).ToLookup(command => EntryIn(command.Keystore!, command.Command.Alias), FilePaths.Comparer);
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<ScriptedCommand> All { get; }

    /// <summary>
    /// Those on the same entry of the same keystore, itself among them, and those on any entry of it; none where its own is not known.
    /// </summary>
    public IEnumerable<ScriptedCommand> OnEntryOf(ScriptedCommand command) => command is { Keystore: { } keystore, Command.Alias: { } alias }
        ? byEntry[EntryIn(keystore, alias)].Concat(byEntry[EntryIn(keystore, null)])
        : [];

    /// <summary>Those of its script on a keystore that nobody knows, which may be the same, as far as their other words leave it open.</summary>
    public IEnumerable<ScriptedCommand> BesideThatMayTouch(ScriptedCommand command) =>
        byScript[command.Script].Where(other => other.Keystore is null && MayTouch(other.Command, command.Command));

    /// <summary>The file of its keystore; null where the set does not hold it.</summary>
    public LintedFile? KeystoreOf(ScriptedCommand command) =>
        command.Command.Keystore is { } path && !IsRooted(path) ? files.Resolve(path, command.Script) : null;

    private static bool MayTouch(KeystoreCommand other, KeystoreCommand command) =>
        (other.Alias is null || other.Alias == command.Alias)
        && (other.KeystoreName is null || FilePaths.Comparer.Equals(other.KeystoreName, command.KeystoreName ?? ""));

    // Without an alias any entry is meant.
    private static string EntryIn(string keystore, string? alias) => alias is null ? keystore : keystore + "\n" + alias;

    private ScriptedCommand Located(KeystoreCommand command, LintedFile script) =>
        new(command, script, command.Keystore is { } path ? PathOf(path, script) : null);

    // A keystore need not be in the set: mostly it is kept out of it. Then it is where the script's folder has it.
    private string PathOf(string written, LintedFile script)
    {
        if (IsRooted(written))
            return written;
        if (files.Resolve(written, script) is { } file)
            return file.Input.FullPath;
        var parts = new List<string>();
        foreach (var part in ((FilePaths.FolderOf(script.Input.FullPath) ?? "") + "/" + written).Split('/', '\\'))
        {
            if (part == ".." && parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("" or "."))
                parts.Add(part);
        }

        return string.Join("/", parts);
    }

    private static bool IsRooted(string path) => path[0] is '/' or '\\' or '~' || (path.Length > 1 && path[1] == ':');
}

/// <summary>A command on a keystore's entry in a script of the set.</summary>
/// <param name="Command">The command.</param>
/// <param name="Script">Where it stands.</param>
/// <param name="Keystore">Equal for commands on one keystore; null where it is not known.</param>
internal sealed record ScriptedCommand(KeystoreCommand Command, LintedFile Script, string? Keystore);
