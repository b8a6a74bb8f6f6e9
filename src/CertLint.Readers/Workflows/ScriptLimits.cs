namespace CertLint.Readers.Workflows;

/// <summary>What bounds the reading of scripts in YAML.</summary>
internal static class ScriptLimits
{
    /// <summary>Scripts of a file that hold a command of ours.</summary>
    public const int Scripts = 1000;

    /// <summary>Words of a command that is written as a list.</summary>
    public const int Words = 500;
}
