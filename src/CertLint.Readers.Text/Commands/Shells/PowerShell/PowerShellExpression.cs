using CertLint.Model;

namespace CertLint.Readers.Text.Commands.Shells.PowerShell;

/// <summary>What is known of an expression while it is read.</summary>
internal sealed class PowerShellExpression
{
    private List<MappedText>? values = [];
    private bool isSeparated = true;

    /// <summary>The texts, numbers and variables with commas between, of which it consists; null where it is more than that.</summary>
    public IReadOnlyList<MappedText>? Values => values;

    /// <summary>True before its first value.</summary>
    public bool IsEmpty => values is { Count: 0 };

    /// <summary>The variable, where it is but one; its name may have a scope or members.</summary>
    public string? Variable { get; set; }

    /// <summary>All variables in it, as written behind their dollar signs.</summary>
    public List<string> Names { get; } = [];

    /// <summary>Takes a value.</summary>
    public void Add(MappedText value) => Add([value]);

    /// <summary>Takes the values of a group.</summary>
    public void Add(IReadOnlyList<MappedText>? more)
    {
        Variable = null;
        if (!isSeparated || more is null)
            values = null;
        else
            values?.AddRange(more);
        isSeparated = false;
    }

    /// <summary>Takes a comma.</summary>
    public void Separate() => isSeparated = true;

    /// <summary>There is more in it than a list.</summary>
    public void Obscure()
    {
        values = null;
        Variable = null;
    }
}
