using CertLint.Model;

namespace CertLint.Readers.Text.Certtool;

/// <summary>An option as certtool reads it.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Value">Its value, empty where it has none.</param>
internal sealed record TemplateOption(MappedText Key, MappedText Value)
{
    /// <summary>The equal sign or colon before the value; null where there is none.</summary>
    public char? Delimiter { get; init; }

    /// <summary>The quote at the start of the value, which keeps a number sign out of it; null where there is none.</summary>
    public SourceSpan? Quote { get; init; }

    /// <summary>False where the quote is never closed, so that the value goes on to the end of the file.</summary>
    public bool IsClosed { get; init; } = true;

    /// <summary>Backslashes with the character behind them that certtool drops.</summary>
    public IReadOnlyList<SourceSpan> Dropped { get; init; } = [];

    /// <summary>The carriage return at the end of an unquoted value, which certtool takes as a part of it.</summary>
    public SourceSpan? CarriageReturn { get; init; }
}

/// <summary>What stands in a template.</summary>
/// <param name="Options">In written order.</param>
/// <param name="Stop">Where certtool stops reading because no option's name can start there; null where it reads on to the end.</param>
internal sealed record TemplateFile(IReadOnlyList<TemplateOption> Options, int? Stop)
{
    /// <summary>True where a template engine's marker stands between the options, so that there may be others, or fewer.</summary>
    public bool IsTemplated { get; init; }

    /// <summary>True where reading ended at a limit.</summary>
    public bool IsCut { get; init; }

    /// <summary>The first option of this name, which certtool compares with regard to case.</summary>
    public TemplateOption? Find(string name)
    {
        foreach (var option in Options)
        {
            if (option.Key.Text == name)
                return option;
        }

        return null;
    }

    /// <summary>The options of this name, as many as certtool takes.</summary>
    public IEnumerable<TemplateOption> All(string name) =>
        Options.Where(option => option.Key.Text == name).Take(CerttoolLimits.Values);
}
