using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Readers.Text.Commands;

/// <summary>Collects what the commands of a script make.</summary>
internal sealed class ReadingDraft
{
    private readonly List<LintTarget> targets = [];
    private readonly List<Problem> problems = [];
    private readonly List<NotChecked> notChecked = [];
    private readonly List<CommandSubject> openSubjects = [];
    private readonly List<KeystoreCommand> keystoreCommands = [];
    private readonly HashSet<(string, SourceSpan, string)> told = [];

    /// <summary>Adds a target.</summary>
    public void Add(LintTarget target) => targets.Add(target);

    /// <summary>Adds a problem.</summary>
    public void Add(Problem problem)
    {
        // The value of a variable may be that of several commands.
        if (problems.Count < CommandLimits.Problems && told.Add((problem.RuleId, problem.Place, problem.Message)))
            problems.Add(problem);
    }

    /// <summary>Adds problems.</summary>
    public void Add(IEnumerable<Problem> several)
    {
        foreach (var problem in several)
            Add(problem);
    }

    /// <summary>Adds what a command does to a keystore.</summary>
    public void Add(KeystoreCommand command) => keystoreCommands.Add(command);

    /// <summary>Adds what all commands of the script do to the keystores that are named.</summary>
    public void FollowKeystores(IReadOnlyList<ShellCommand> commands)
    {
        KeystoreCommand[] followed = [.. KeystoreFiles.Follow(commands, keystoreCommands)];
        keystoreCommands.Clear();
        keystoreCommands.AddRange(followed);
    }

    /// <summary>Notes a subject, if a part of it is not known.</summary>
    public void Add(CommandSubject subject)
    {
        if (!subject.Text.IsKnown)
            openSubjects.Add(subject);
    }

    /// <summary>Notes a subject that only the shell knows.</summary>
    public void AddUnknownSubject(MappedText text) => notChecked.Add(new NotChecked(text.Span, "only the shell knows its subject"));

    /// <summary>
    /// Adds what a command asks for, where it asks for anything that can be judged.
    /// </summary>
    public void AddUseful(ConfigTarget target)
    {
        if (target.Subject is not null || target.Key is not null || target.Digest is not null || target.Validity is not null
            || target.KeyUsage is not null || target.ExtendedKeyUsages is not null || target.AlternativeNames.Count > 0
            || target is { RequestFile: not null, ConfigFile: not null })
        {
            targets.Add(target);
        }
    }

    /// <summary>All of it, in written order.</summary>
    /// <param name="lines">The document's lines, by which targets are told apart; null where they are not known.</param>
    public CommandReading Finish(LineMap? lines)
    {
        var ordered = targets.OrderBy(target => target.Place.Start).ToArray();
        var named = lines is null || ordered.Length < 2
            ? ordered
            : [.. ordered.Select(target => target with { Entry = "line " + lines.PositionOf(target.Place).Line })];
        return new CommandReading(
            named, [.. problems.OrderBy(problem => problem.Place.Start)], [.. notChecked.OrderBy(part => part.Place.Start)])
        {
            KeystoreCommands = [.. keystoreCommands.OrderBy(command => command.Place.Start)],
            OpenSubjects = [.. openSubjects.OrderBy(subject => subject.Text.Span.Start)],
        };
    }
}
