using CertLint.Findings;
using CertLint.Runner;
using CertLint.Runner.Sarif;
using CertLint.Settings;
using Microsoft.Build.Framework;
using MSBuildTask = Microsoft.Build.Utilities.Task;

namespace CertLint.Build;

/// <summary>
/// Lints a project's certificate files and logs what is found, on every build alike. Uses full paths only, no current
/// directory, and of the environment only variables that a setting names, so that it runs beside other tasks of the same process.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class LintFiles : MSBuildTask, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource cancellation = new();

#if NETFRAMEWORK
    static LintFiles() => OwnFolder.Serve();
#endif

    /// <summary>
    /// Explicit files (<c>CertLintFile</c>), full paths; metadata <c>Purpose</c>, <c>Usage</c>, <c>Profile</c>,
    /// <c>NoWarn</c>. They stand above <see cref="ProjectFiles"/> of the same path.
    /// </summary>
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>Files of other item types, full paths; the same metadata with the prefix <c>CertLint</c>.</summary>
    public ITaskItem[] ProjectFiles { get; set; } = [];

    /// <summary>The project's sources, full paths, which tell which certificates clients present; they are not linted.</summary>
    public ITaskItem[] SourceFiles { get; set; } = [];

    /// <summary>Global analyzer config files that the project names, full paths.</summary>
    public ITaskItem[] GlobalConfigFiles { get; set; } = [];

    /// <summary>Full path of the project, where complaints about its properties go.</summary>
    public string ProjectPath { get; set; } = "";

    /// <summary>Full path of the cache; empty for none.</summary>
    public string CachePath { get; set; } = "";

    /// <summary>Full path of the SARIF file (<see cref="LocateSarif"/>); empty for none.</summary>
    public string SarifPath { get; set; } = "";

    /// <summary>Full path of the folder to which the paths in the SARIF file are relative.</summary>
    public string SourceRoot { get; set; } = "";

    /// <summary>Full path of the baseline; empty to look for <c>CertLintBaseline.xml</c> in the project's folder and above.</summary>
    public string Baseline { get; set; } = "";

    /// <summary>The baseline is to be written, so that it accepts what would be told.</summary>
    public bool GenerateBaseline { get; set; }

    /// <summary>Folder of the SDK's Roslyn assemblies; empty where unknown.</summary>
    public string RoslynDirectory { get; set; } = "";

    /// <summary>Domains that the user's company owns.</summary>
    public string OwnedDomains { get; set; } = "";

    /// <summary>Domains that a service provider owns, beside the built-in ones.</summary>
    public string ProviderDomains { get; set; } = "";

    /// <summary>Registered names of the user's company.</summary>
    public string Organizations { get; set; } = "";

    /// <summary>Attributes that a subject must have.</summary>
    public string RequiredAttributes { get; set; } = "";

    /// <summary>Types that Java keystores may have; a list.</summary>
    public string KeystoreType { get; set; } = "";

    /// <summary>Name of the environment variable with the password of keystores.</summary>
    public string KeystorePasswordVariable { get; set; } = "";

    /// <summary>How many days a certificate may be valid.</summary>
    public string MaximumValidityDays { get; set; } = "";

    /// <summary>How many days ahead of its end a certificate's expiry is told.</summary>
    public string ExpiryWarningDays { get; set; } = "";

    /// <summary><c>true</c> where an expired certificate breaks a policy build.</summary>
    public string FailOnExpired { get; set; } = "";

    /// <summary><c>None</c>, <c>Default</c>, <c>All</c> or <c>AllErrors</c>; their configs are among <see cref="GlobalConfigFiles"/>.</summary>
    public string AnalysisMode { get; set; } = "";

    /// <summary><c>servicenow</c>, <c>general</c>, <c>public-tls</c>; a list.</summary>
    public string Profile { get; set; } = "";

    /// <summary><c>true</c> in a test project; empty where not known.</summary>
    public string Tests { get; set; } = "";

    /// <summary>The property of the same name, as for csc.</summary>
    public string NoWarn { get; set; } = "";

    /// <summary>The property of the same name, as for csc.</summary>
    public string WarningsAsErrors { get; set; } = "";

    /// <summary>The property of the same name, as for csc.</summary>
    public string WarningsNotAsErrors { get; set; } = "";

    /// <summary>The property of the same name, as for csc.</summary>
    public bool TreatWarningsAsErrors { get; set; }

    /// <summary>Findings that are policy are errors.</summary>
    public bool FailOnViolation { get; set; }

    /// <summary>Why <see cref="FailOnViolation"/> is true, e.g. <c>CI=true</c>.</summary>
    public string FailOnViolationReason { get; set; } = "";

    /// <summary>False where an error was logged. A defect of CertLint's own is a warning, CERT9001.</summary>
    public override bool Execute()
    {
        try
        {
            var severities = LintRequestBuilder.SeveritiesOf(this);
            var complaints = new Complaints(severities);
            if (AnalysisModes.Check(AnalysisMode) is { } unknown)
                complaints.Add(RuleIds.InvalidSetting, ProjectPath, unknown.Message);
            var request = LintRequestBuilder.Build(this, new ItemReader(complaints), severities);
            var result = LintRun.Execute(request, cancellation.Token);
            WriteSarif(result with { Findings = [.. complaints.All, .. result.Findings] }, complaints);
            var log = new FindingLog(Log);
            log.Tell([.. complaints.All, .. result.Findings], FailOnViolationReason);
            log.Tell(result.NotChecked);
            if (result.Baseline is { } baseline)
                log.Tell(baseline);
        }
        catch (OperationCanceledException)
        {
            Log.LogMessage(MessageImportance.Low, "CertLint stopped because the build was cancelled.");
        }
        catch (Exception error)
        {
            new FindingLog(Log).TellDefect(ProjectPath, error);
        }

        return !Log.HasLoggedErrors;
    }

    /// <summary>Ends a run that is under way.</summary>
    public void Cancel() => cancellation.Cancel();

    /// <inheritdoc/>
    public void Dispose() => cancellation.Dispose();

    private void WriteSarif(LintResult result, Complaints complaints)
    {
        if (SarifPath.Length > 0 && SarifFile.Save(SarifPath, result, new SarifRun(SourceRoot, ProjectPath)) is { } reason)
            complaints.Add(RuleIds.UnreadableFile, SarifPath, "The SARIF file was not written because " + reason + ".");
    }
}
