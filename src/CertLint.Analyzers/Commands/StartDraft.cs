using CertLint.Model;
using CertLint.Readers.Text.Commands;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Commands;

/// <summary>
/// What a ProcessStartInfo holds while its code is followed. One object may start several programs, each after another assignment.
/// </summary>
internal sealed class StartDraft
{
    private readonly List<StartedProgram> finished = [];
    private readonly List<IReadOnlyList<ShellWord>> words = [];
    private IReadOnlyList<ShellWord> programs = [];
    private IReadOnlyList<MappedText> lines = [];

    /// <summary>Takes what is assigned to a property.</summary>
    public void Set(string? property, IOperation value, bool isConditional)
    {
        if (property == ProcessApi.FileName)
            SetProgram(ProgramWord.ReadAll(value), isConditional);
        else if (property == ProcessApi.Arguments)
            SetLine(ArgumentWord.ReadTexts(value), isConditional);
    }

    /// <summary>Takes the program's path; where only one of several ways through the code sets it, the other ones stay.</summary>
    public void SetProgram(IReadOnlyList<ShellWord> values, bool isConditional)
    {
        if (!isConditional && programs.Count > 0)
            Start();
        programs = isConditional ? [.. programs, .. values] : values;
    }

    /// <summary>Takes the text of the arguments, likewise.</summary>
    public void SetLine(IReadOnlyList<MappedText> values, bool isConditional)
    {
        if (!isConditional)
            Start();
        lines = isConditional ? [.. lines, .. values] : values;
    }

    /// <summary>Takes what is added to the text of the arguments.</summary>
    public void AppendToLine(IReadOnlyList<MappedText> values) => lines =
    [
        .. lines.SelectMany(line => values.Select(value => new MappedTextBuilder().Append(line).Append(value).Build(line.Span.Start)))
            .Take(StartedProgram.Alternatives),
    ];

    /// <summary>Takes an argument, with the values that it may have.</summary>
    public void Add(IReadOnlyList<ShellWord> values) => words.Add(values);

    /// <summary>Takes arguments.</summary>
    public void AddAll(IEnumerable<IReadOnlyList<ShellWord>> several) => words.AddRange(several);

    /// <summary>True where arguments came one by one.</summary>
    public bool HasWords => words.Count > 0;

    /// <summary>What is started.</summary>
    public IReadOnlyList<StartedProgram> Finish()
    {
        Start();
        return finished;
    }

    private void Start()
    {
        if (programs.Count > 0 && (lines.Count > 0 || words.Count > 0))
        {
            finished.Add(new StartedProgram(programs, words.Count > 0 ? [] : lines, ArgumentValues.Lists(words)));
            words.Clear();
        }

        lines = [];
    }
}
