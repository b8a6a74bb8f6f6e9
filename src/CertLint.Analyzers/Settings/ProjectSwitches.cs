using Microsoft.CodeAnalysis.Diagnostics;

namespace CertLint.Analyzers.Settings;

/// <summary>The properties that the package's build files hand over, for the whole project.</summary>
internal sealed class ProjectSwitches
{
    private readonly AnalyzerConfigOptions options;

    public ProjectSwitches(AnalyzerConfigOptions globalOptions) => options = globalOptions;

    /// <summary>
    /// True where the project itself references the package and has not switched it off. NuGet gives an analyzer to
    /// projects that reference the package by way of another, too.
    /// </summary>
    public bool IsEnabled => Is("_CertLintPackage", "true") && !Is("CertLintEnabled", "false");

    /// <summary>True where a finding that is policy is an error.</summary>
    public bool FailsOnViolation => Is("CertLintFailOnViolation", "true");

    /// <summary>
    /// True where the project is built for .NET Framework or for .NET on Windows only: <c>net48</c>, <c>net8.0-windows</c>, or
    /// an identifier alone, since a project without an SDK has no property TargetFramework.
    /// </summary>
    public bool IsWindowsOnly => Property("TargetFramework") is { } framework
        ? framework.IndexOf("-windows", StringComparison.OrdinalIgnoreCase) > 0
            || (framework is ['n' or 'N', 'e' or 'E', 't' or 'T', >= '1' and <= '4', ..] && framework.IndexOf('.') < 0)
        : Is("TargetFrameworkIdentifier", ".NETFramework");

    /// <summary>A property's value; null where it is not set.</summary>
    public string? Property(string name) =>
        options.TryGetValue("build_property." + name, out var value) && value.Trim() is { Length: > 0 } text ? text : null;

    private bool Is(string name, string value) => string.Equals(Property(name), value, StringComparison.OrdinalIgnoreCase);
}
