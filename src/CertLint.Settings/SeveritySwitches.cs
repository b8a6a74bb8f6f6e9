namespace CertLint.Settings;

/// <summary><see cref="SeverityOptions"/>, taken apart once.</summary>
public sealed class SeveritySwitches
{
    private static readonly char[] Separators = [';', ',', ' ', '\t', '\r', '\n'];

    private readonly HashSet<string> never;
    private readonly HashSet<string> errors;
    private readonly HashSet<string> notErrors;

    /// <summary>Takes the options apart; <paramref name="fileNoWarn"/> are IDs that are never told for one file.</summary>
    public SeveritySwitches(SeverityOptions options, string fileNoWarn = "")
    {
        never = Split(options.NoWarn);
        never.UnionWith(Split(fileNoWarn));
        errors = Split(options.WarningsAsErrors);
        notErrors = Split(options.WarningsNotAsErrors);
        TreatWarningsAsErrors = options.TreatWarningsAsErrors;
        FailOnViolation = options.FailOnViolation;
    }

    internal bool TreatWarningsAsErrors { get; }

    internal bool FailOnViolation { get; }

    internal bool IsNever(string id) => never.Contains(id);

    // csc gets /warnaserror-:… after /warnaserror+:…, and the last one holds.
    internal bool IsError(string id) => errors.Contains(id) && !notErrors.Contains(id);

    internal bool IsNotError(string id) => notErrors.Contains(id);

    private static HashSet<string> Split(string ids) =>
        new(ids.Split(Separators, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
}
