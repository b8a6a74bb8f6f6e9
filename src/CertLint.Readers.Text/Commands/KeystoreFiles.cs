using CertLint.Model;

namespace CertLint.Readers.Text.Commands;

/// <summary>
/// What the other commands of a script mean for the keystores that its commands name: behind a change of folder a path may lead
/// elsewhere, and who copies or removes a file knows nothing of entries.
/// </summary>
internal static class KeystoreFiles
{
    /// <summary>Beyond so many names of keystores nobody asks which of them a command means.</summary>
    private const int Names = 16;

    private static readonly char[] PatternCharacters = ['*', '?', '[', '{'];

    private static readonly HashSet<string> FolderCommands = new(StringComparer.OrdinalIgnoreCase)
    {
        "cd", "chdir", "pushd", "popd", "Set-Location", "Push-Location", "Pop-Location", "sl", "WORKDIR",
    };

    private static readonly HashSet<string> RemovingCommands = new(StringComparer.OrdinalIgnoreCase)
    {
        "rm", "unlink", "shred", "del", "erase", "Remove-Item", "ri",
    };

    private static readonly HashSet<string> ReplacingCommands = new(StringComparer.OrdinalIgnoreCase)
    {
        "cp", "mv", "ln", "install", "scp", "rsync", "copy", "xcopy", "robocopy", "move", "ren", "rename",
        "Copy-Item", "cpi", "Move-Item", "mi", "Rename-Item", "rni",
    };

    /// <summary>The commands on keystores with what is still known of their paths, and those that the others come to.</summary>
    /// <param name="commands">All commands of the script.</param>
    /// <param name="found">Those of them that name a keystore.</param>
    public static IEnumerable<KeystoreCommand> Follow(IReadOnlyList<ShellCommand> commands, IReadOnlyList<KeystoreCommand> found)
    {
        if (found.Count == 0)
            return found;
        var changes = commands.Where(command => ToolFinder.ProgramOf(command, FolderCommands) is not null).Select(command => command.Place.Start)
            .DefaultIfEmpty(int.MaxValue).Min();
        // What is done behind the last request is done with a keystore that has served.
        var requests = found.Where(command => command.Action == KeystoreAction.Request).Select(command => command.Place.Start).DefaultIfEmpty(int.MaxValue).Max();
        var names = found.Select(command => command.KeystoreName).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Take(Names + 1).ToArray();
        return found.Select(command => command.Place.Start > changes && command.Keystore is { } path && !IsRooted(path) ? command with { Keystore = null } : command)
            .Concat(commands.Where(command => command.Place.Start < requests).SelectMany(command => Of(command, names)));
    }

    private static IEnumerable<KeystoreCommand> Of(ShellCommand command, string[] names)
    {
        var action = ToolFinder.ProgramOf(command, RemovingCommands) is not null ? KeystoreAction.Delete : KeystoreAction.Change;
        var program = action == KeystoreAction.Delete ? null : ToolFinder.ProgramOf(command, ReplacingCommands);
        IEnumerable<ShellWord> words = action == KeystoreAction.Delete || program is not null ? command.Words.Skip(1).Take(CommandLimits.Words) : [];
        var files = command.OutputFile is { } output ? words.Append(output).ToArray() : [.. words];
        // Of a variable or pattern among the files nobody knows which it names; a mere output mostly is a log.
        if (names.Length > Names ? files.Length > 0 : command.Words.Count > CommandLimits.Words || words.Any(word => IsOpen(word.Text)))
            return [new KeystoreCommand(command.Place, action)];
        var named = names.Where(name => Array.Exists(files, word => word.Text.Text.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0)).Take(2).ToArray();
        // Of one place there is one command: that of several names is one of any.
        return named.Length == 0 ? [] : [new KeystoreCommand(command.Place, action) { KeystoreName = named.Length == 1 ? named[0] : null }];
    }

    private static bool IsOpen(MappedText word) =>
        !word.IsKnown || word.Length > CommandLimits.WordLength || word.Text.IndexOfAny(PatternCharacters) >= 0;

    private static bool IsRooted(string path) => path[0] is '/' or '\\' or '~' || (path.Length > 1 && path[1] == ':');
}
