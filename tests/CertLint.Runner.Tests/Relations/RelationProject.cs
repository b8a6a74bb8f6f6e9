namespace CertLint.Runner.Tests.Relations;

/// <summary>A project of a test's own, and what the rules on relations tell of it.</summary>
internal sealed class RelationProject : IDisposable
{
    private static readonly string[] Rules = ["CERT3006", "CERT3010", "CERT3011", "CERT3013"];

    private readonly TemporaryFolder folder = new();
    private readonly List<string> paths = [];

    public RelationProject Add(string name, string content)
    {
        Track(folder.Write(name, content));
        return this;
    }

    public RelationProject Add(string name, byte[] content)
    {
        var path = folder.Write(name, "");
        File.WriteAllBytes(path, content);
        Track(path);
        return this;
    }

    public string this[string name] => folder[name];

    /// <summary>Each finding as <c>file:line ID Severity message</c>.</summary>
    public string[] Told(bool isCached = false) =>
        [.. Lint(isCached).Findings.Where(finding => Rules.Contains(finding.Finding.Rule.Id))
            .Select(finding => $"{Path.GetRelativePath(folder.Path, finding.Path).Replace('\\', '/')}:{finding.Position.Line} {finding.Finding.Rule.Id} {finding.Severity} {finding.Finding.Message}")];

    public LintResult Lint(bool isCached = false) => LintRun.Execute(
        Requests.Of([.. paths]) with { CachePath = isCached ? folder.Cache : null, UtcNow = new DateTime(2026, 6, 1, 0, 0, 0, DateTimeKind.Utc) },
        TestContext.Current.CancellationToken);

    public void Dispose() => folder.Dispose();

    private void Track(string path)
    {
        if (!paths.Contains(path))
            paths.Add(path);
    }
}
