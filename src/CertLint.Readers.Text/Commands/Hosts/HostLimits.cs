namespace CertLint.Readers.Text.Commands.Hosts;

/// <summary>What bounds the reading of files that hold scripts, beside what bounds each script.</summary>
internal static class HostLimits
{
    /// <summary>UTF-16 units of a file.</summary>
    public const int FileLength = 1 << 22;

    /// <summary>Scripts in a file; those behind are not read.</summary>
    public const int Scripts = 20_000;

    /// <summary>UTF-16 units in which the end of a variable's or function's parentheses is sought.</summary>
    public const int ReferenceLength = 4_000;

    /// <summary>UTF-16 units that the variables of make expand to in a file, beside <see cref="ExpandedPerUnit"/> for each of its own.</summary>
    public const int Expanded = 100_000;

    /// <summary>UTF-16 units that the variables of make expand to in a file for each of its own; what goes over that stays unknown.</summary>
    public const int ExpandedPerUnit = 4;

    /// <summary>UTF-16 units of what is shown of a function in a variable's value.</summary>
    public const int HoleLength = 80;

    /// <summary>Variables of make that use each other.</summary>
    public const int Nesting = 20;

    /// <summary>Parts that are appended to one variable of make; one of more stays unknown.</summary>
    public const int Appended = 200;

    /// <summary>UTF-16 units of one value of make's or an image's variables; a longer one stays unknown.</summary>
    public const int ValueLength = 16_384;

    /// <summary>Variables of an image's stage; those behind stay unknown.</summary>
    public const int StageVariables = 200;
}
