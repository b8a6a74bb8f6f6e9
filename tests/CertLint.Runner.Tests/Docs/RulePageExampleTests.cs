using CertLint.Docs;

namespace CertLint.Runner.Tests.Docs;

/// <summary>Each example of a file on a rule's page gives that rule, or nothing, as the page says.</summary>
public sealed class RulePageExampleTests
{
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

    public static TheoryData<string, int, string, string, string> Examples =>
        RulePage.ExamplesOf("cnf", "csr", "certificate", "peer", "pem", "key", "editorconfig");

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_gives_what_its_page_says(string rule, int line, string kind, string verdict, string text)
    {
        using var project = new ExampleProject(kind == "editorconfig" ? text : RulePage.SettingsOf(rule));
        AddFiles(project, kind, text);

        var findings = project.Lint();

        var expected = verdict == "bad" ? new[] { rule } : [];
        Assert.True(
            expected.SequenceEqual(findings.Select(finding => finding.Id).Distinct()),
            $"{kind} at {rule}.md({line}) is to be {verdict} but gives: {string.Join("; ", findings)}");
    }

    private static void AddFiles(ExampleProject project, string kind, string text)
    {
        switch (kind)
        {
            case "cnf":
                project.Add("mtls.cnf", text);
                break;
            case "csr":
                project.Add("mtls.csr", ExampleArtifacts.RequestPem(ExampleSubject.Parse(text)));
                break;
            case "certificate":
                var ours = ExampleArtifacts.Certificate(ExampleSubject.Parse(text));
                project.Add("mtls.pem", ours.CertificatePem);
                project.Add("mtls.key", ours.KeyPem);
                break;
            case "peer":
                project.Add("instance.pem", ExampleArtifacts.Certificate(ExampleSubject.Parse(text)).CertificatePem);
                break;
            case "pem":
                project.Add("mtls.pem", text);
                break;
            case "key":
                project.Add("mtls.key", ExampleArtifacts.KeyPem(LabelOf(text)));
                break;
            default:
                project.Add("mtls.cnf", FaultlessConfig);
                break;
        }
    }

    private static string LabelOf(string text) => text.Split('\n')[0]["-----BEGIN ".Length..^"-----".Length];
}
