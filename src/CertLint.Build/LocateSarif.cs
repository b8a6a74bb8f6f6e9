using CertLint.Runner.Sarif;
using Microsoft.Build.Framework;
using MSBuildTask = Microsoft.Build.Utilities.Task;

namespace CertLint.Build;

/// <summary>Tells where a project's SARIF file lies, for the task that writes it and for Clean. It asks for folders and reads nothing.</summary>
[MSBuildMultiThreadableTask]
public sealed class LocateSarif : MSBuildTask
{
#if NETFRAMEWORK
    static LocateSarif() => OwnFolder.Serve();
#endif

    /// <summary>Full path of the project.</summary>
    [Required]
    public string ProjectPath { get; set; } = "";

    /// <summary>Full path of the directory of SARIF files (<c>CertLintSarifDirectory</c>).</summary>
    [Required]
    public string Directory { get; set; } = "";

    /// <summary>In: <c>CertLintSourceRoot</c>, relative to the project's folder; empty where not set. Out: full path of the root.</summary>
    [Output]
    public string SourceRoot { get; set; } = "";

    /// <summary>Full path of the SARIF file.</summary>
    [Output]
    public string SarifPath { get; private set; } = "";

    /// <summary>True, always.</summary>
    public override bool Execute()
    {
        var root = Runner.Sarif.SourceRoot.Of(ProjectPath, SourceRoot);
        SarifPath = SarifFile.PathOf(Directory, ProjectPath, root);
        SourceRoot = root.Path;
        return true;
    }
}
