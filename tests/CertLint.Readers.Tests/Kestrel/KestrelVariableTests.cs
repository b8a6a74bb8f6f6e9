using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.Kestrel;

public class KestrelVariableTests
{
    [Theory]
    [InlineData("services:\n  web:\n    environment:\n      ASPNETCORE_Kestrel__Certificates__Default__Password: s3cret-w0rd\n      ASPNETCORE_Kestrel__Certificates__Default__Path: /https/a.pfx\n")]
    [InlineData("services:\n  web:\n    environment:\n    - ASPNETCORE_Kestrel__Certificates__Default__Password=s3cret-w0rd\n    - \"Kestrel__Certificates__Default__Path=/https/a.pfx\"\n")]
    [InlineData("env:\n- name: Kestrel__Certificates__Default__Password\n  value: s3cret-w0rd\n- {name: Kestrel__Certificates__Default__Path, value: '/https/a.pfx'}\n")]
    public void The_environment_of_a_container_names_a_certificate(string text)
    {
        var model = Document.Read(text, "/project/compose.yaml");

        var problem = Assert.Single(model.Problems);
        Assert.Equal(("CERT4007", "s3cret-w0rd"), (problem.RuleId, Document.Slice(text, problem.Place)));
        Assert.DoesNotContain("s3cret", problem.Message, StringComparison.Ordinal);
        Assert.Equal("/https/a.pfx", Document.Slice(text, Assert.Single(model.PresentedFiles).Place));
    }

    [Theory]
    [InlineData("environment:\n- Kestrel__Certificates__Default__Password=${PASSWORD}\n")]
    [InlineData("environment:\n  Kestrel__Certificates__Default__Password: \"{{ password }}\"\n")]
    [InlineData("env:\n- name: Kestrel__Certificates__Default__Password\n  valueFrom: {secretKeyRef: {name: a, key: b}}\n")]
    [InlineData("environment:\n- Kestrel__Certificates__Default__Password\n")]
    [InlineData("# Kestrel__Certificates__Default__Password=x\nenvironment: []\n")]
    public void A_variable_and_a_secret_are_silent(string text) =>
        Assert.Empty(Document.Read(text, "/project/compose.yaml").Problems);
}
