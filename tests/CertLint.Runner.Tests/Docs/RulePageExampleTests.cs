using CertLint.Docs;

namespace CertLint.Runner.Tests.Docs;

/// <summary>Each example of a file on a rule's page gives that rule, or nothing, as the page says.</summary>
public sealed class RulePageExampleTests
{
    // With it the chain of what it has issued is whole.
    private const string RootPath = "authorities/root.crt";

    private const string FaultlessConfig = """
        [req]
        prompt = no
        distinguished_name = subject

        [subject]
        C = US
        ST = California
        L = San Diego
        O = "Contoso, Ltd."
        CN = mtls.contoso.com
        """;

    private static readonly string[] Kinds =
    [
        "cnf", "csr", "certificate", "peer", "der", "bundle", "pem", "key", "keystore", "json", "yaml", "sh", "powershell", "bat",
        "neighbours", "editorconfig",
    ];

    public static TheoryData<string, int, string, string, string> Examples => RulePage.ExamplesOf(Kinds);

    public static TheoryData<string, int, string, string> BadExamples => RulePage.BadExamplesOf(Kinds);

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_gives_what_its_page_says(string rule, int line, string kind, string verdict, string text)
    {
        using var project = new ExampleProject(Settings(rule, kind, text));
        AddFiles(project, PathOf(kind, Path.HasExtension(kind) ? "certs/example" + Path.GetExtension(kind) : "certs/example.pem"), kind, text);

        var findings = project.Lint();

        var expected = verdict == "bad" ? new[] { rule } : [];
        Assert.True(
            expected.SequenceEqual(findings.Select(finding => finding.Id).Distinct()),
            $"{kind} at {rule}.md({line}) is to be {verdict} but gives: {string.Join("; ", findings)}");
    }

    [Theory]
    [MemberData(nameof(BadExamples))]
    public void The_editorconfig_of_the_page_switches_the_rule_off(string rule, int line, string kind, string text)
    {
        var suppression = RulePage.Of(rule).Suppression;
        var section = suppression[1..suppression.IndexOf(']', StringComparison.Ordinal)];
        using var project = new ExampleProject(Settings(rule, kind, text) + suppression);
        AddFiles(project, PathOf(kind, kind == "editorconfig" ? "certs/example.cnf" : section), kind, text);

        var findings = project.Lint();

        Assert.False(
            findings.Any(finding => finding.Id == rule),
            $"{kind} at {rule}.md({line}) still gives: {string.Join("; ", findings)}");
    }

    private static string Settings(string rule, string kind, string text) =>
        kind == "editorconfig" ? text : RulePage.Of(rule).Settings;

    /// <summary>
    /// A script's path has the extension of its shell, which content does not tell; in a section of an <c>.editorconfig</c>
    /// that names several, this is one of them, for other kinds the last.
    /// </summary>
    private static string PathOf(string kind, string path)
    {
        var extension = kind switch
        {
            "sh" => "sh",
            "powershell" => "ps1",
            "bat" => "cmd",
            _ => path.EndsWith('}') ? path[(path.LastIndexOf(',') + 1)..^1] : null,
        };
        return extension is null ? path : path[..(path.LastIndexOf('.') + 1)] + extension;
    }

    /// <summary>Adds the example at a path, whose extension says nothing unless the kind has one: content tells what a file is.</summary>
    private static void AddFiles(ExampleProject project, string path, string kind, string text)
    {
        switch (Path.GetFileNameWithoutExtension(kind))
        {
            case "cnf" or "pem" or "json" or "yaml" or "sh" or "powershell" or "bat":
                project.Add(path, text);
                break;
            case "csr":
                project.Add(path, ExampleArtifacts.RequestPem(ExampleSubject.Parse(text)));
                break;
            case "certificate":
                var (certificate, key, _) = ExampleArtifacts.Certificate(ExampleSubject.Parse(text));
                project.Add(path, certificate);
                project.Add(Path.ChangeExtension(path, ".key"), key);
                project.Add(RootPath, ExampleArtifacts.RootPem(ExampleSubject.Parse(text).Issuer));
                break;
            case "peer":
                project.Add(path, ExampleArtifacts.Certificate(ExampleSubject.Parse(text)).CertificatePem);
                break;
            case "keystore":
                var (name, content) = ExampleKeystore.Make(text);
                project.Add(Path.Combine(Path.GetDirectoryName(path)!, name), content);
                break;
            case "der":
                project.Add(path, ExampleArtifacts.Certificate(ExampleSubject.Parse(text)).CertificateDer);
                break;
            case "bundle":
                project.Add(path, ExampleArtifacts.Bundle(LabelOf(text)));
                project.Add(RootPath, ExampleArtifacts.RootPem());
                break;
            case "key":
                project.Add(path, ExampleArtifacts.KeyPem(LabelOf(text)));
                break;
            case "neighbours":
                ExampleNeighbours.AddTo(project, text);
                break;
            default:
                project.Add(path, FaultlessConfig);
                break;
        }
    }

    private static string LabelOf(string text) => text.Split('\n')[0]["-----BEGIN ".Length..^"-----".Length];
}
