using CertLint.Model;

namespace CertLint.Readers.Text.Commands;

/// <summary>One option of a command.</summary>
/// <param name="Name">Without its hyphen.</param>
/// <param name="Value">Its value; null where it has none.</param>
/// <param name="Place">The word in which its value stands.</param>
internal abstract record ToolOption(string Name, MappedText? Value, SourceSpan Place);

/// <summary>The options of a command whose tool takes an option's value from the next word.</summary>
internal abstract class ToolOptions<TOption>
    where TOption : ToolOption
{
    private readonly List<TOption> options = [];

    /// <summary>True where a variable stands in place of options, so that any others may be there.</summary>
    public bool IsOpen { get; protected set; }

    /// <summary>The first word that is no option and no option's value; null where there is none.</summary>
    public ShellWord? Operand { get; private set; }

    /// <summary>The option behind whose value <see cref="Operand"/> stands; null where there is none.</summary>
    public string? OptionBeforeOperand { get; private set; }

    /// <summary>The options in written order.</summary>
    public IReadOnlyList<TOption> All => options;

    /// <summary>True where an option of this name is there.</summary>
    public bool Has(string name) => options.Any(option => option.Name == name);

    /// <summary>The value of the last option of this name, which wins; null where there is none.</summary>
    public MappedText? ValueOf(string name) => ValuesOf(name).LastOrDefault();

    /// <summary>The values of all options of this name.</summary>
    public IEnumerable<MappedText> ValuesOf(string name) =>
        options.Where(option => option.Name == name).Select(option => option.Value).OfType<MappedText>();

    /// <summary>The word in which the value of the last option of this name stands.</summary>
    public SourceSpan PlaceOf(string name) => options.Last(option => option.Name == name && option.Value is not null).Place;

    /// <summary>Notes a word that is no option and no option's value.</summary>
    protected void AddOperand(ShellWord word)
    {
        if (Operand is not null)
            return;
        Operand = word;
        OptionBeforeOperand = options.LastOrDefault()?.Name;
    }

    /// <summary>Reads the words behind the program or subcommand.</summary>
    protected void Read(IEnumerable<ShellWord> words)
    {
        TOption? pending = null;
        foreach (var word in words)
        {
            if (pending is not null)
            {
                options.Add(pending with { Value = word.Text, Place = word.Place });
                pending = null;
            }
            else if (OptionOf(word, out var isWithoutValue) is { } option)
            {
                if (isWithoutValue)
                    pending = option;
                else
                    options.Add(option);
            }
        }
    }

    /// <summary>The option that a word is; null where it is none.</summary>
    /// <param name="word">A word that is no option's value.</param>
    /// <param name="isWithoutValue">True where the next word is its value.</param>
    protected abstract TOption? OptionOf(ShellWord word, out bool isWithoutValue);
}
