using System.Diagnostics;

namespace CertLint.Package.Tests.Builds;

/// <summary>Runs <c>dotnet</c> as on a desk: without CI's variables and those of the build that runs the tests.</summary>
internal static class DotnetCommand
{
    private static readonly string[] CiVariables =
    [
        "ContinuousIntegrationBuild", "CI", "TF_BUILD", "GITHUB_ACTIONS", "TEAMCITY_VERSION", "JENKINS_URL",
        "CODEBUILD_BUILD_ID", "APPVEYOR", "CIRCLECI", "TRAVIS",
    ];

    public static BuildOutput Run(
        string folder, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null, TimeSpan? limit = null)
    {
        using var process = Start(folder, arguments, environment);
        using var timer = new Timer(_ => process.Kill(entireProcessTree: true), null, limit ?? Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        var errors = process.StandardError.ReadToEndAsync();
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new BuildOutput(process.ExitCode, text + errors.GetAwaiter().GetResult());
    }

    /// <summary>Starts a command whose output the caller reads, and which the caller ends.</summary>
    public static Process Start(string folder, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsOfOuterBuild).Concat(CiVariables).ToArray())
            start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["UseSharedCompilation"] = "false";
        foreach (var variable in environment ?? new Dictionary<string, string>())
            start.Environment[variable.Key] = variable.Value;
        return Process.Start(start)!;
    }

    private static bool IsOfOuterBuild(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("TESTINGPLATFORM", StringComparison.OrdinalIgnoreCase);
}
