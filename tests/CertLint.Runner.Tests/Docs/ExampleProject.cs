using System.Text;

namespace CertLint.Runner.Tests.Docs;

/// <summary>A project's folder for the time of one example.</summary>
internal sealed class ExampleProject : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("certlint-docs-").FullName;
    private readonly List<InputFile> files = [];

    public ExampleProject(string settings) =>
        File.WriteAllText(Path.Combine(root, ".editorconfig"), "root = true\n" + settings);

    /// <param name="path">Relative to the project.</param>
    /// <param name="text">The whole file.</param>
    public void Add(string path, string text) => Add(path, Encoding.UTF8.GetBytes(text));

    /// <param name="path">Relative to the project.</param>
    /// <param name="content">The whole file.</param>
    public void Add(string path, byte[] content)
    {
        var file = new FileInfo(Path.Combine(root, path));
        file.Directory!.Create();
        File.WriteAllBytes(file.FullName, content);
        files.Add(new InputFile(file.FullName));
    }

    /// <summary>What is told of all files: the ID of the rule and the message.</summary>
    public IReadOnlyList<(string Id, string Message)> Lint() =>
        LintRun.Execute(new LintRequest { Files = files, UtcNow = ExampleArtifacts.Now.UtcDateTime, RoslynDirectory = SdkRoslyn.Directory }).Findings
            .Select(reported => (reported.Finding.Rule.Id, reported.Finding.Message))
            .ToArray();

    public void Dispose() => Directory.Delete(root, recursive: true);
}
