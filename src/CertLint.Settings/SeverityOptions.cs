namespace CertLint.Settings;

/// <summary>The compiler's own severity switches, which mean for our findings what they mean for csc's.</summary>
/// <remarks>IDs are separated by <c>;</c>, <c>,</c> or white space; case does not matter; foreign IDs do no harm.</remarks>
public sealed record SeverityOptions
{
    /// <summary>IDs never told.</summary>
    public string NoWarn { get; init; } = "";

    /// <summary>IDs told as errors.</summary>
    public string WarningsAsErrors { get; init; } = "";

    /// <summary>IDs never raised by <see cref="TreatWarningsAsErrors"/> or policy.</summary>
    public string WarningsNotAsErrors { get; init; } = "";

    /// <summary>All warnings are told as errors.</summary>
    public bool TreatWarningsAsErrors { get; init; }

    /// <summary>Findings that are policy are told as errors.</summary>
    public bool FailOnViolation { get; init; }
}
