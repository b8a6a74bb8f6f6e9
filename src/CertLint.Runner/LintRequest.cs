using CertLint.Model;
using CertLint.Settings;

namespace CertLint.Runner;

/// <summary>A file to lint and what its item says of it.</summary>
/// <param name="FullPath">Absolute path.</param>
public sealed record InputFile(string FullPath)
{
    /// <summary>Item metadata <c>Purpose</c>; <see cref="Purpose.Unknown"/> where not set.</summary>
    public Purpose Purpose { get; init; }

    /// <summary>Item metadata <c>Usage</c>; <see cref="Usage.Unknown"/> where not set.</summary>
    public Usage Usage { get; init; }

    /// <summary>Item metadata <c>Profile</c>, as written; null where not set. It stands above all other layers.</summary>
    public string? Profile { get; init; }

    /// <summary>Item metadata <c>NoWarn</c>: IDs, separated by <c>;</c> or <c>,</c>.</summary>
    public string NoWarn { get; init; } = "";

    /// <summary>
    /// What stands there, where the front end has it already, as from standard input; nothing need exist at the path then, whose name
    /// and folder decide what they decide for a file. Null to read the file. Nothing of it is kept in a cache.
    /// </summary>
    public byte[]? Content { get; init; }

    /// <summary>
    /// Why the front end could not look there, e.g. into a folder, in words that follow "because"; it is told as CERT9001. Null where
    /// it could.
    /// </summary>
    public string? Failure { get; init; }
}

/// <summary>All that a run depends on. It reads no environment by itself, no clock, no current directory.</summary>
public sealed record LintRequest
{
    /// <summary>The files; duplicates are linted once.</summary>
    public required IReadOnlyList<InputFile> Files { get; init; }

    /// <summary>Project-wide settings by key (<c>certlint.owned_domains</c> …), as MSBuild properties or options gave them.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>();

    /// <summary>What <c>NoWarn</c>, <c>WarningsAsErrors</c> and the like ask for.</summary>
    public SeverityOptions Severities { get; init; } = new();

    /// <summary>Full path of the project file, where complaints about <see cref="Properties"/> go; null for none.</summary>
    public string? ProjectPath { get; init; }

    /// <summary>
    /// Full path of the baseline, whether it exists or not; null to look for <c>CertLintBaseline.xml</c> in the project's folder and
    /// above, up to the root of its repository.
    /// </summary>
    public string? BaselinePath { get; init; }

    /// <summary>True where the run is to write the baseline, so that it accepts all that the run would tell.</summary>
    public bool GeneratesBaseline { get; init; }

    /// <summary>Full path of the cache file; null for none.</summary>
    public string? CachePath { get; init; }

    /// <summary>Folder of the SDK's Roslyn assemblies, from which <c>AnalyzerConfigSet</c> is loaded; null where unknown.</summary>
    public string? RoslynDirectory { get; init; }

    /// <summary>Global analyzer config files that the project names (<c>GlobalAnalyzerConfigFiles</c>), full paths.</summary>
    public IReadOnlyList<string> GlobalConfigFiles { get; init; } = [];

    /// <summary>
    /// Full paths of the project's sources: C# that adds a certificate to <c>ClientCertificates</c> tells what it is for. They
    /// are not linted.
    /// </summary>
    public IReadOnlyList<string> SourceFiles { get; init; } = [];

    /// <summary>
    /// Looks up an environment variable that <c>certlint.keystore_password_variable</c> names; null where it is not set. What
    /// it says is never kept, nor a digest of it.
    /// </summary>
    public Func<string, string?> ReadVariable { get; init; } = _ => null;

    /// <summary>
    /// The time of the build, UTC; null where rules that depend on the date are to be silent. A replay asks whether it could
    /// change a verdict.
    /// </summary>
    public DateTime? UtcNow { get; init; }

    /// <summary>True to tell <see cref="LintResult.Inventory"/>, too; then nothing is replayed, since caches do not keep it.</summary>
    public bool KeepsInventory { get; init; }

    /// <summary>Told of each file that has been read or taken from the cache, by several threads at a time; null where nobody waits.</summary>
    public Action? FileLoaded { get; init; }
}
