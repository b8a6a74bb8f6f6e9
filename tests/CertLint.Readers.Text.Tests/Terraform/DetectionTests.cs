using CertLint.Readers.Text.Terraform;
using CertLint.Readers.Text.Tests.OpenSsl;

namespace CertLint.Readers.Text.Tests.Terraform;

public class DetectionTests
{
    private const string Resource = "resource \"tls_cert_request\" \"web\" {\n  subject {\n    common_name = \"a\"\n  }\n}\n";

    [Theory]
    [InlineData("# Certificates\n\nUse `tls_cert_request`:\n\n```hcl\n" + Resource + "```\n")]
    [InlineData("<!-- x -->\n" + Resource)]
    [InlineData("#!/bin/sh\ncat > main.tf <<EOF\n" + Resource + "EOF\n")]
    [InlineData("package provider\n\nconst x = `\n" + Resource + "`\n")]
    [InlineData("{\"resource\": {\"tls_cert_request\": {\"web\": {}}}}")]
    [InlineData("resource:\n  tls_cert_request:\n    web:\n      subject: x\n")]
    [InlineData("data \"tls_cert_request\" \"web\" {}\n")]
    [InlineData("# resource \"tls_cert_request\" \"web\" {\n# }\nvariable \"x\" {}\n")]
    [InlineData("resource \"aws_acm_certificate\" \"web\" {\n  tags = \"tls_cert_request\"\n}\n")]
    [InlineData("resource \"tls_private_key\" \"web\" {\n  algorithm = \"RSA\"\n}\n")]
    [InlineData("")]
    public void Other_files_are_not_ours(string text) => Assert.Null(TerraformReader.Read(text));

    [Theory]
    [InlineData("terraform {\n  required_version = \">= 1.0\"\n}\n" + Resource)]
    [InlineData("\uFEFF// x\n/* y */" + Resource)]
    [InlineData("locals {\n  x = [for a in var.b : a if a != \"\"]\n  y = var.z ? 1 : 2\n}\n" + Resource)]
    [InlineData("output \"x\" {\n  value = <<-EOT\n    {\n  EOT\n}\n" + Resource)]
    public void A_resource_of_ours_makes_it_ours(string text)
    {
        Assert.Equal("CN=a", Tf.Subject(text));
        Assert.Empty(Tf.Read(text).Problems);
    }

    [Fact]
    public void A_mistake_is_told_and_the_resources_behind_it_are_read()
    {
        var text = "variable \"x\" {\n  default = \n}\n;\n" + Resource;
        Assert.Equal("CN=a", Tf.Subject(text));
        var problem = Assert.Single(Tf.Read(text).Problems);
        Assert.Equal("CERT9001", problem.RuleId);
        Assert.Equal("2:13-2:13", Sample.Place(text, problem.Place));
    }

    [Theory]
    [InlineData("{{ if .Values.tls }}\n" + Resource + "{{ end }}\n")]
    [InlineData("variable \"x\" {}\n%s\n" + Resource)]
    [InlineData("variable \"x\" {}\n<% if x %>\n" + Resource)]
    [InlineData("@HEADER@\n" + Resource)]
    public void A_template_is_not_checked_where_it_is_none_yet(string text)
    {
        var model = Tf.Read(text);
        Assert.Equal("CN=a", Tf.Subject(text));
        Assert.Empty(model.Problems);
        Assert.Equal("a template engine makes a Terraform file of it", Assert.Single(model.NotChecked).Reason);
    }

    [Fact]
    public void A_file_that_ends_within_a_resource_is_read_as_far_as_it_goes()
    {
        var model = Tf.Read("resource \"tls_cert_request\" \"web\" {\n  subject {\n    common_name = \"a\"\n");
        Assert.Equal("CERT9001", Assert.Single(model.Problems).RuleId);
        Assert.Single(model.Targets);
    }
}
