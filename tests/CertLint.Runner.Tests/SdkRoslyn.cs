using System.Runtime.InteropServices;

namespace CertLint.Runner.Tests;

/// <summary>The Roslyn of an installed SDK; the tests bring none of their own, as the task's host does not.</summary>
internal static class SdkRoslyn
{
    public static string Directory { get; } = Find();

    private static string Find()
    {
        // …/dotnet/shared/Microsoft.NETCore.App/10.0.0/ and …/dotnet/sdk/10.0.100/Roslyn/bincore.
        var root = new DirectoryInfo(RuntimeEnvironment.GetRuntimeDirectory()).Parent!.Parent!.Parent!;
        return System.IO.Directory.GetDirectories(Path.Combine(root.FullName, "sdk"), "10.*")
            .Select(sdk => Path.Combine(sdk, "Roslyn", "bincore"))
            .First(System.IO.Directory.Exists);
    }
}
