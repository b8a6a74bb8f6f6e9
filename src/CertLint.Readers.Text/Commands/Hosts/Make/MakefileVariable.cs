using CertLint.Model;

namespace CertLint.Readers.Text.Commands.Hosts.Make;

/// <summary>What a variable is known to hold.</summary>
internal sealed class MakefileVariable
{
    private MakefileVariable(bool isSimple, bool isKnown)
    {
        IsSimple = isSimple;
        IsKnown = isKnown;
    }

    /// <summary>A variable that may hold anything.</summary>
    public static MakefileVariable Unknown(bool isOverride) => new(isSimple: false, isKnown: false) { IsOverride = isOverride };

    /// <summary>A variable with one value.</summary>
    /// <param name="value">The value, which is expanded already if <paramref name="isSimple"/>.</param>
    /// <param name="isSimple">True where using it expands nothing.</param>
    /// <param name="isOverride">True where only an assignment with <c>override</c> changes it.</param>
    public static MakefileVariable Of(IEnumerable<MappedText> value, bool isSimple, bool isOverride)
    {
        var variable = new MakefileVariable(isSimple, isKnown: true) { IsOverride = isOverride };
        variable.Parts.AddRange(value);
        return variable;
    }

    /// <summary>Its value, and what was appended to it, each behind a space.</summary>
    public List<MappedText> Parts { get; } = [];

    /// <summary>True where using it expands nothing.</summary>
    public bool IsSimple { get; }

    /// <summary>False where it may hold anything.</summary>
    public bool IsKnown { get; }

    /// <summary>True where only an assignment with <c>override</c> changes it.</summary>
    public bool IsOverride { get; private init; }

    /// <summary>True where nobody knows whether what is appended is expanded at once.</summary>
    public bool IsClosed { get; set; }

    /// <summary>How many lines that may change any variable stand before its assignment.</summary>
    public int Age { get; set; }

    /// <summary>True while it is expanded: a variable that uses itself is an error.</summary>
    public bool IsInUse { get; set; }

    /// <summary>What it expands to in any recipe; null as long as nobody asked.</summary>
    public IReadOnlyList<MappedText>? Expanded { get; set; }
}
