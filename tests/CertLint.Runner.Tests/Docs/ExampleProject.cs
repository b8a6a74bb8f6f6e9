namespace CertLint.Runner.Tests.Docs;

/// <summary>A project's folder for the time of one example.</summary>
internal sealed class ExampleProject : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("certlint-docs-").FullName;
    private readonly List<InputFile> files = [];

    public ExampleProject(string settings) =>
        File.WriteAllText(Path.Combine(root, ".editorconfig"), "root = true\n" + settings);

    /// <summary>The folder in which the sections of the pages expect certificates.</summary>
    private string Certificates => Directory.CreateDirectory(Path.Combine(root, "certs")).FullName;

    public void Add(string name, string text)
    {
        var path = Path.Combine(Certificates, name);
        File.WriteAllText(path, text);
        files.Add(new InputFile(path));
    }

    /// <summary>What is told of all files: the ID of the rule and the message.</summary>
    public IReadOnlyList<(string Id, string Message)> Lint() =>
        LintRun.Execute(new LintRequest { Files = files, UtcNow = ExampleArtifacts.Now.UtcDateTime }).Findings
            .Select(reported => (reported.Finding.Rule.Id, reported.Finding.Message))
            .ToArray();

    public void Dispose() => Directory.Delete(root, recursive: true);
}
