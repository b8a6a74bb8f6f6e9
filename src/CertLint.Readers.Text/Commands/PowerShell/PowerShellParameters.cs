using CertLint.Model;

namespace CertLint.Readers.Text.Commands;

/// <summary>
/// The arguments of a cmdlet, bound to its parameters: by their names or the beginning of these, in any case
/// (about_Parameters), <c>-Name value</c> or <c>-Name:value</c>.
/// </summary>
internal sealed class PowerShellParameters
{
    private static readonly string[] CommonSwitches = ["Verbose", "Debug", "WhatIf", "Confirm"];

    private static readonly string[] Common =
    [
        "ErrorAction", "ErrorVariable", "InformationAction", "InformationVariable", "OutBuffer", "OutVariable", "PipelineVariable", "ProgressAction",
        "WarningAction", "WarningVariable",
    ];

    private readonly Dictionary<string, IReadOnlyList<MappedText>> values = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, SourceSpan> places = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>True where a splat or a variable stands in place of parameters, so that any others may be there.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The arguments without a name.</summary>
    public List<ShellWord> Positional { get; } = [];

    /// <summary>Binds a cmdlet's arguments.</summary>
    /// <param name="invocation">The cmdlet's run.</param>
    /// <param name="names">Its parameters that take a value.</param>
    /// <param name="switches">Its other parameters.</param>
    public static PowerShellParameters Bind(Invocation invocation, IReadOnlyList<string> names, IReadOnlyList<string> switches)
    {
        var bound = new PowerShellParameters { IsOpen = invocation.IsCut };
        string? pending = null;
        foreach (var word in invocation.Arguments)
        {
            if (NameIn(word) is not { } name)
            {
                bound.TakeValue(pending, word);
                pending = null;
                continue;
            }

            if (pending is not null)
                bound.values[pending] = [];
            var (parameter, takesValue) = Find(name.Text, names, switches);
            pending = takesValue ? parameter : null;
            var colon = name.Length + 1;
            if (!takesValue)
                bound.values[parameter] = [];
            else if (colon < word.Text.Length - 1)
                pending = bound.TakeJoined(parameter, word, colon + 1);
        }

        return bound;
    }

    /// <summary>True where the parameter is there.</summary>
    public bool Has(string name) => values.ContainsKey(name);

    /// <summary>The values of a parameter, several where it is given a list; none where it is not given.</summary>
    public IReadOnlyList<MappedText> ValuesOf(string name) => values.TryGetValue(name, out var found) ? found : [];

    /// <summary>The value of a parameter that is given exactly one; null for anything else.</summary>
    public MappedText? ValueOf(string name) => ValuesOf(name) is [var only] ? only : null;

    /// <summary>The word in which the value of a parameter that has one stands.</summary>
    public SourceSpan PlaceOf(string name) => places[name];

    /// <summary>The name in <c>-Name</c> and <c>-Name:value</c>; null for a value.</summary>
    private static MappedText? NameIn(ShellWord word)
    {
        var text = word.Text;
        if (text.Length < 2 || text.Text[0] is not ('-' or '\u2013' or '\u2014') || !char.IsLetter(text.Text[1])
            || (word.IsQuoted && text.Span.Start != word.Place.Start))
        {
            return null;
        }

        var colon = text.Text.IndexOf(':');
        var name = text.Slice(1, (colon < 0 ? text.Length : colon) - 1);
        return name.IsKnown ? name : null;
    }

    /// <summary>The only parameter that begins so; what is not known takes a value.</summary>
    private static (string Parameter, bool TakesValue) Find(string written, IReadOnlyList<string> names, IReadOnlyList<string> switches)
    {
        var all = names.Concat(Common).Select(name => (Name: name, TakesValue: true))
            .Concat(switches.Concat(CommonSwitches).Select(name => (Name: name, TakesValue: false)))
            .Where(parameter => parameter.Name.StartsWith(written, StringComparison.OrdinalIgnoreCase))
            .ToArray();
        var exact = all.Where(parameter => parameter.Name.Length == written.Length).ToArray();
        return exact.Length == 1 ? exact[0] : all.Length == 1 ? all[0] : (written, true);
    }

    private string? TakeJoined(string parameter, ShellWord word, int start)
    {
        values[parameter] = [word.Text.From(start)];
        places[parameter] = word.Place;
        return null;
    }

    private void TakeValue(string? pending, ShellWord word)
    {
        if (pending is not null)
        {
            values[pending] = word.Elements;
            places[pending] = word.Place;
            return;
        }

        IsOpen |= word.Text.StartsWithHole() || (word.Text.Length > 1 && word.Text.Text[0] == '@');
        Positional.Add(word);
    }
}
