using CertLint.Model;

namespace CertLint.Readers.Text.Commands.Hosts;

/// <summary>
/// The variables of an image's stages (Dockerfile reference, "ENV", "ARG" and "Environment replacement"). The default of an
/// <c>ARG</c> is what the file says, though a build may be given another value.
/// </summary>
internal sealed class DockerfileVariables(char escape)
{
    private readonly Dictionary<string, Stage> stages = new(StringComparer.OrdinalIgnoreCase);
    private readonly Stage global = new();
    private Stage? current;
    private bool isOpaque;

    /// <summary>What a command sees that runs now, by name; null for a variable that may hold anything.</summary>
    public IReadOnlyDictionary<string, MappedText?>? Values => isOpaque ? null : current?.Values ?? global.Values;

    /// <summary>All variables may be anything from here on, as a template decides which instructions there are.</summary>
    public void SpoilAll() => isOpaque = true;

    /// <summary>What a command sees beside <see cref="Values"/> if something else sets variables for it.</summary>
    public IReadOnlyDictionary<string, MappedText?>? ValuesBut(IReadOnlyList<string> names)
    {
        if (names.Count == 0 || Values is not { } values)
            return Values;
        var others = values.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        foreach (var name in names)
            others[name] = null;
        return others;
    }

    /// <summary>Takes <c>FROM image [AS name]</c>: a stage that is built on another one has its variables.</summary>
    public void StartStage(MappedText arguments)
    {
        var words = arguments.Text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries).SkipWhile(word => word.StartsWith("--", StringComparison.Ordinal)).ToArray();
        current = words.Length > 0 && stages.TryGetValue(words[0], out var parent) ? parent.Child() : new Stage();
        if (words.Length > 2 && words[1].Equals("AS", StringComparison.OrdinalIgnoreCase))
            stages[words[2]] = current;
    }

    /// <summary>A stage on this one runs instructions that may set anything.</summary>
    public void Defer()
    {
        if (current is not null)
            current.HasTriggers = true;
    }

    /// <summary>Takes <c>ENV NAME=value …</c> or <c>ENV NAME value</c>. All of it sees what was before the instruction.</summary>
    public void SetEnvironment(MappedText arguments)
    {
        if (current is null)
            return;
        var pairs = DockerfileWords.Pairs(arguments, escape);
        foreach (var (name, value) in pairs.Select(pair => (pair.Name, Expand(pair.Value))).ToArray())
        {
            if (current.Environment.Count < HostLimits.StageVariables)
                current.Environment.Add(name);
            Set(current, name, value);
        }
    }

    /// <summary>Takes <c>ARG NAME[=default] …</c>. Before the first <c>FROM</c> it is for those stages that name it again.</summary>
    public void SetArguments(MappedText arguments)
    {
        var stage = current ?? global;
        var words = DockerfileWords.Split(arguments, escape).Select(word => DockerfileWords.Pair(word) ?? (Name: word.Text, Value: null)).ToArray();
        var own = new HashSet<string>(words.Select(word => word.Name), StringComparer.Ordinal);
        foreach (var (name, value) in words)
        {
            var known = value is not null ? Expand(value, except: own) : current is not null && global.Values.TryGetValue(name, out var outer) ? outer : null;

            // By the reference the environment wins; BuildKit takes what stands last.
            Set(stage, name, stage.Environment.Contains(name) || (value is null && stage.Values.ContainsKey(name)) ? null : known);
        }
    }

    private MappedText? Expand(MappedText? value, HashSet<string>? except = null) => value is null ? null
        : DockerfileWords.Expand(value, escape, name => except?.Contains(name) == true ? null : (current ?? global).ValueOf(name));

    // An empty value is a place to fill in.
    private static void Set(Stage stage, string name, MappedText? value)
    {
        if (stage.Values.Count >= HostLimits.StageVariables && !stage.Values.ContainsKey(name))
            return;
        stage.Values[name] = value is { Length: <= HostLimits.ValueLength } && !string.IsNullOrWhiteSpace(value.Text) ? value : null;
        if (value is { Length: 0 })
            stage.Empty.Add(name);
        else
            stage.Empty.Remove(name);
    }

    private sealed class Stage
    {
        private static readonly MappedText Nothing = MappedText.Verbatim("", 0);

        public Dictionary<string, MappedText?> Values { get; private init; } = new(StringComparer.Ordinal);

        public HashSet<string> Environment { get; private init; } = new(StringComparer.Ordinal);

        public HashSet<string> Empty { get; private init; } = new(StringComparer.Ordinal);

        public bool HasTriggers { get; set; }

        public MappedText? ValueOf(string name) => Empty.Contains(name) ? Nothing : Values.TryGetValue(name, out var known) ? known : null;

        public Stage Child() => HasTriggers
            ? new Stage()
            : new Stage
            {
                Values = new(Values, StringComparer.Ordinal),
                Environment = new(Environment, StringComparer.Ordinal),
                Empty = new(Empty, StringComparer.Ordinal),
            };
    }
}
