using CertLint.Names;
using CertLint.Readers.Text.Tests.OpenSsl;

namespace CertLint.Readers.Text.Tests.Terraform;

public class SubjectTests
{
    [Fact]
    public void All_attributes_are_read_in_the_order_in_which_Go_encodes_them() => Assert.Equal(
        "C=US, O=Contoso, OU=IT, L=Redmond, ST=Washington, street=1 Way, street=Floor 2, postalCode=98052, CN=a.contoso.com, serialNumber=1, emailAddress=a@b",
        Tf.Subject(Tf.OfSubject(
            "common_name = \"a.contoso.com\"\norganization = \"Contoso\"\norganizational_unit = \"IT\"\nstreet_address = [\"1 Way\", \"Floor 2\"]\n" +
            "locality = \"Redmond\"\nprovince = \"Washington\"\ncountry = \"US\"\npostal_code = \"98052\"\nserial_number = 1\nemail_address = \"a@b\"")));

    [Theory]
    [InlineData("subject {\ncommon_name = \"a\" # host\n organization=\"b\" // org\n /* x\n */ }", "O=b, CN=a")]
    [InlineData("subject { common_name = \"a\" }", "CN=a")]
    [InlineData("subject = {\n common_name = \"a\"\n organization : \"b\", }", "O=b, CN=a")]
    [InlineData("subject = [{ common_name = \"a\", organization = \"b\" }]", "O=b, CN=a")]
    [InlineData("subject {\n common_name = \"a.${var.domain}\"\n organization = var.org\n}", "O=«var.org», CN=a.«${var.domain}»")]
    [InlineData("subject {\n common_name = \"%{ if x }a%{ endif }\"\n}", "CN=«%{ if x }»a«%{ endif }»")]
    [InlineData("subject {\n common_name = format(\"%s.x\", var.a)\n organization = null\n}", "CN=«format(\"%s.x\", var.a)»")]
    [InlineData("subject {\n common_name = (\n var.a\n )\n organization = \"b\"\n}", "O=b, CN=«(\n var.a\n )»")]
    [InlineData("subject {\n common_name = <<EOT\na\nb\nEOT\n}", "CN=a\nb\n")]
    [InlineData("subject {\n common_name = <<-EOT\n    a ${x}\n      \\n\n  EOT\n}", "CN=a «${x}»\n  \\n\n")]
    [InlineData("subject {\n common_name = \"a\\u00fc\\n\\\"\\\\ $${y} %%{z} \\U0001F600\"\n}", "CN=aü\n\"\\ ${y} %{z} 😀")]
    [InlineData("subject {\n common_name = \"${\"nested ${\"}\"}\"}\"\n}", "CN=«${\"nested ${\"}\"}\"}»")]
    [InlineData("subject {\n common_name = \"\uFFFC.contoso.com\"\n}", "CN=«\uFFFC».contoso.com")]
    [InlineData("count = length([for x in var.y : x])\nsubject {\n common_name = \"a\"\n}", "CN=a")]
    [InlineData("dns_names = [for x in var.y : \"}\"]\nsubject {\n common_name = \"a\"\n}", "CN=a")]
    [InlineData("tags = { for k, v in var.y : k => v }\nsubject {\n common_name = \"a\"\n}", "CN=a")]
    public void What_is_written_out_is_read_and_the_rest_is_a_hole(string lines, string subject)
    {
        Assert.Equal(subject, Tf.Subject(Tf.Request(lines)));
        Assert.Empty(Tf.Read(Tf.Request(lines)).Problems);
    }

    [Theory]
    [InlineData("subject = var.subject")]
    [InlineData("subject = [var.subject]")]
    [InlineData("dynamic \"subject\" {\n for_each = var.s\n content {\n common_name = subject.value\n }\n}")]
    public void A_subject_that_is_made_elsewhere_is_not_complete(string lines)
    {
        var target = Tf.Target(Tf.Request(lines));
        Assert.Null(target.Subject);
        Assert.False(target.IsSubjectComplete);
    }

    [Theory]
    [InlineData("common_name = \"a.contoso.com\"", "3:16-3:29")]
    [InlineData("common_name=<<EOT\na.contoso.com\nEOT", "4:1-5:1")]
    [InlineData("common_name = <<-EOT\n    a.contoso.com\n    EOT", "4:5-5:1")]
    [InlineData("common_name = var.host", "3:15-3:23")]
    [InlineData("common_name = \"${var.host}\"", "3:16-3:27")]
    [InlineData("common_name = \"\"", "3:16-3:16")]
    [InlineData("common_name = \"\\u0061.x\"", "3:16-3:24")]
    public void The_place_of_a_value_is_exactly_its_text(string line, string place)
    {
        var text = Tf.OfSubject(line);
        var attribute = Tf.Target(text).Subject!.Find(AttributeType.CommonName)!;
        Assert.Equal(place, Sample.Place(text, attribute.Value.Span));
        Assert.Equal("common_name", Sample.At(text, attribute.Key!.Span));
    }

    [Fact]
    public void A_request_stands_at_its_resources_header() =>
        Assert.Equal("2:1-2:34", Sample.Place("\n" + Tf.Request(""), Tf.Target("\n" + Tf.Request("")).Place));

    [Theory]
    [InlineData("state", "province", "ST")]
    [InlineData("cn", "common_name", "CN")]
    [InlineData("city", "locality", "L")]
    public void A_name_of_another_tool_is_told_with_the_right_one(string name, string meant, string lost)
    {
        var text = Tf.OfSubject(name + " = \"x\"");
        var problem = Assert.Single(Tf.Read(text).Problems);
        Assert.Equal(
            ("CERT5010", name, $"terraform rejects '{name}', which is no argument of 'subject'; use '{meant}'.", meant),
            (problem.RuleId, Sample.At(text, problem.Place), problem.Message, problem.SuggestedValue));
        Assert.Equal([lost], Tf.Target(text).LostAttributes.Select(type => type.ShortName));
    }
}
