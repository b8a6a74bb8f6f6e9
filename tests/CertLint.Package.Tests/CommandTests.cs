using System.Collections.Concurrent;
using System.Text;
using CertLint.Package.Tests.Builds;

namespace CertLint.Package.Tests;

/// <summary>Commands that build, beside <c>dotnet build</c> of a project.</summary>
public sealed class CommandTests(PackedPackage package) : IDisposable
{
    private readonly Workspace workspace = new(package);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void A_solution_filter_tells_what_it_builds_and_several_nodes_tell_it_once()
    {
        foreach (var name in new[] { "One", "Two", "Three" })
        {
            workspace.WriteProject($"{name}/{name}.csproj", "", """<None Include="../Shared/shared.cnf" />""");
            workspace.Write($"{name}/{name}.cnf", Inputs.ProviderConfig);
        }

        workspace.Write("Shared/shared.cnf", Inputs.ProviderConfig);
        DotnetCommand.Run(workspace.PathOf(""), ["new", "sln", "--format", "sln", "--name", "All"]);
        DotnetCommand.Run(workspace.PathOf(""), ["sln", "add", "One", "Two", "Three"]);
        workspace.Write("Some.slnf", """{ "solution": { "path": "All.sln", "projects": ["One/One.csproj", "Two/Two.csproj"] } }""");

        var output = workspace.Build("Some.slnf", "-m:2");

        // A file of several projects is told in each of them, whose settings may differ.
        Assert.Equal(
            ["One.cnf warning CERT1001", "Two.cnf warning CERT1001", "shared.cnf warning CERT1001", "shared.cnf warning CERT1001"],
            output.Findings);
    }

    [Fact]
    public void A_publish_tells_it_once_and_again_when_nothing_is_to_do()
    {
        workspace.WriteProject("App/App.csproj", "<OutputType>Exe</OutputType>");
        workspace.Write("App/Program.cs", Inputs.CleanProgram);
        workspace.Write("App/request.cnf", Inputs.ProviderConfig);

        Assert.Equal(["request.cnf warning CERT1001"], workspace.Run("publish", "App").Findings);
        Assert.Equal(["request.cnf warning CERT1001"], workspace.Run("publish", "App", "--no-restore").Findings);
    }

    [Fact]
    public void A_watched_build_tells_it_after_each_change()
    {
        workspace.WriteProject("App/App.csproj", "<OutputType>Exe</OutputType>");
        workspace.Write("App/Program.cs", Inputs.CleanProgram);
        workspace.Write("App/request.cnf", Inputs.ProviderConfig);
        workspace.Build("App");

        using var watch = workspace.Start("watch", "--project", "App", "build", "--no-restore");
        var lines = new BlockingCollection<string>();
        watch.OutputDataReceived += (_, line) => lines.Add(line.Data ?? "");
        watch.ErrorDataReceived += (_, line) => lines.Add(line.Data ?? "");
        watch.BeginOutputReadLine();
        watch.BeginErrorReadLine();
        try
        {
            Assert.Contains("warning CERT1001", UntilItWaits(lines), StringComparison.Ordinal);
            workspace.Write("App/Program.cs", Inputs.CleanProgram + "// changed");
            Assert.Contains("warning CERT1001", UntilItWaits(lines), StringComparison.Ordinal);
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
        }
    }

    private static string UntilItWaits(BlockingCollection<string> lines)
    {
        var said = new StringBuilder();
        while (lines.TryTake(out var line, TimeSpan.FromMinutes(2)))
        {
            said.AppendLine(line);
            if (line.Contains("Waiting for a file", StringComparison.Ordinal))
                return said.ToString();
        }

        throw new TimeoutException(said.ToString());
    }
}
