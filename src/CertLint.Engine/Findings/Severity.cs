namespace CertLint.Findings;

/// <summary>How loudly a finding is told, before any setting of the user's.</summary>
public enum Severity
{
    /// <summary>Not told.</summary>
    Off,

    /// <summary>A hint in the editor, a low-importance message in a build.</summary>
    Suggestion,

    /// <summary>A warning; it has no false positives that we know of.</summary>
    Warning,

    /// <summary>An error, only ever by a setting or by policy.</summary>
    Error,
}

/// <summary>A severity and whether a finding of it breaks a policy build (<c>CertLintFailOnViolation</c>).</summary>
/// <param name="Severity">How loudly.</param>
/// <param name="IsPolicy">Only a warning can be policy.</param>
public readonly record struct Level(Severity Severity, bool IsPolicy) : IComparable<Level>
{
    /// <summary>Not told.</summary>
    public static Level Off => default;

    /// <summary>A suggestion.</summary>
    public static Level Suggestion => new(Severity.Suggestion, false);

    /// <summary>A warning.</summary>
    public static Level Warning => new(Severity.Warning, false);

    /// <summary>A warning that breaks a policy build.</summary>
    public static Level Policy => new(Severity.Warning, true);

    /// <summary>The lower of two levels.</summary>
    public static Level Min(Level left, Level right) => left.CompareTo(right) <= 0 ? left : right;

    /// <summary>Compares by severity, then policy.</summary>
    public int CompareTo(Level other) =>
        Severity != other.Severity ? (int)Severity - (int)other.Severity : IsPolicy.CompareTo(other.IsPolicy);

    /// <summary>True where <paramref name="left"/> is told less loudly.</summary>
    public static bool operator <(Level left, Level right) => left.CompareTo(right) < 0;

    /// <summary>True where <paramref name="left"/> is told more loudly.</summary>
    public static bool operator >(Level left, Level right) => left.CompareTo(right) > 0;

    /// <summary>True where <paramref name="left"/> is told no more loudly.</summary>
    public static bool operator <=(Level left, Level right) => left.CompareTo(right) <= 0;

    /// <summary>True where <paramref name="left"/> is told no less loudly.</summary>
    public static bool operator >=(Level left, Level right) => left.CompareTo(right) >= 0;
}
