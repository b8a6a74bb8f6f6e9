using Microsoft.Build.Framework;
using MSBuildTask = Microsoft.Build.Utilities.Task;

namespace CertLint.Build;

/// <summary>
/// Fails the project without a message of its own. It runs after the compiler where <see cref="LintFiles"/> logged errors
/// before it, so that the errors of both are seen, and nothing is copied, packed, published or run.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class FailBuild : MSBuildTask
{
    /// <summary>False, always.</summary>
    public override bool Execute()
    {
        if (BuildEngine is IBuildEngine7 engine)
            engine.AllowFailureWithoutError = true;
        return false;
    }
}
