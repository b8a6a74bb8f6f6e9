using System.Reflection;
using System.Runtime.Loader;

namespace CertLint.Runner.Tests;

/// <summary>That Roslyn is found in the SDK is shown by each test whose settings hold; here is what happens without.</summary>
public sealed class RoslynResolverTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Without_roslyn_the_configs_are_told_and_the_files_are_linted()
    {
        var config = folder.Write(".editorconfig", "root = true\n[*]\ncertlint.profile = general\n");

        var findings = RunWithoutRoslyn(folder["missing.pem"]);

        Assert.Equal(
            [
                $"{config}: The settings of this file were not applied because Microsoft.CodeAnalysis could not be loaded from anywhere.",
                $"{folder["missing.pem"]}: The file was not checked because it does not exist or may not be seen.",
            ],
            findings);
    }

    [Fact]
    public void Without_settings_of_ours_roslyn_is_not_missed()
    {
        folder.Write(".editorconfig", "root = true\n[*]\nindent_size = 4\n");

        Assert.Empty(RunWithoutRoslyn(folder.Write("a.txt", "")));
    }

    private static string[] RunWithoutRoslyn(string path)
    {
        var context = new ContextWithoutRoslyn();
        var runner = context.LoadFromAssemblyPath(typeof(LintRun).Assembly.Location);
        var inputType = runner.GetType(typeof(InputFile).FullName!)!;
        var inputs = Array.CreateInstance(inputType, 1);
        inputs.SetValue(Activator.CreateInstance(inputType, path), 0);
        var requestType = runner.GetType(typeof(LintRequest).FullName!)!;
        var request = Activator.CreateInstance(requestType)!;
        requestType.GetProperty(nameof(LintRequest.Files))!.SetValue(request, inputs);

        dynamic result = runner.GetType(typeof(LintRun).FullName!)!
            .GetMethod(nameof(LintRun.Execute), BindingFlags.Public | BindingFlags.Static)!
            .Invoke(null, [request, CancellationToken.None])!;
        var lines = new List<string>();
        foreach (var finding in result.Findings)
            lines.Add($"{finding.Path}: {finding.Finding.Message}");
        return lines.ToArray();
    }

    /// <summary>Has CertLint of its own, and no Microsoft.CodeAnalysis, whatever other tests have loaded.</summary>
    private sealed class ContextWithoutRoslyn() : AssemblyLoadContext("without Roslyn")
    {
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            var name = assemblyName.Name!;
            if (name == "Microsoft.CodeAnalysis")
                throw new FileNotFoundException(name);
            return name.StartsWith("CertLint.", StringComparison.Ordinal)
                ? LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, name + ".dll"))
                : null;
        }
    }
}
