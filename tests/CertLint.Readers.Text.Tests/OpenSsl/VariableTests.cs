using CertLint.Model;
using CertLint.Names;

namespace CertLint.Readers.Text.Tests.OpenSsl;

public class VariableTests
{
    [Theory]
    [InlineData("O=Acme\nOU=$O dept", "O=Acme, OU=Acme dept")]
    [InlineData("O=Acme\nOU=${O}dept", "O=Acme, OU=Acmedept")]
    [InlineData("O=Acme\nOU=$(O)dept", "O=Acme, OU=Acmedept")]
    [InlineData("O=Acme\nOU=$dn::O", "O=Acme, OU=Acme")]
    [InlineData("O=Acme\nOU=${req::prompt}", "O=Acme, OU=no")]
    [InlineData("O=Acme\nOU='$O' \"${O}\"", "O=Acme, OU=$O ${O}")]
    public void A_variable_stands_for_what_the_config_has_defined(string lines, string subject) =>
        Assert.Equal(subject, Sample.Dn(lines));

    [Fact]
    public void The_default_section_serves_every_section() =>
        Assert.Equal("CN=www.example.com", Sample.Subject("base=example.com\n" + Sample.Unprompted + "CN=www.${base}"));

    [Theory]
    [InlineData("CN=$ENV::HOST", "«$ENV::HOST»", HoleKind.Variable)]
    [InlineData("CN=${ENV::HOST}.example.com", "«${ENV::HOST}».example.com", HoleKind.Variable)]
    [InlineData("CN=$nope", "«$nope»", HoleKind.Variable)]
    [InlineData("CN=${HOST}", "«${HOST}»", HoleKind.TemplateMarker)]
    [InlineData("CN=${HOST:-localhost}", "«${HOST:-localhost}»", HoleKind.TemplateMarker)]
    [InlineData("CN=$(hostname -f)", "«$(hostname -f)»", HoleKind.TemplateMarker)]
    [InlineData("CN=\"${HOST}\"", "«${HOST}»", HoleKind.TemplateMarker)]
    public void What_the_config_does_not_define_is_a_hole_and_no_problem(string lines, string shown, HoleKind kind)
    {
        var model = Sample.Read(Sample.Unprompted + lines);
        var value = ((ConfigTarget)Assert.Single(model.Targets)).Subject!.Find(AttributeType.CommonName)!.Value;
        Assert.Equal(shown, Sample.Show(value));
        Assert.Equal(kind, Assert.Single(value.Holes).Value.Kind);
        Assert.Empty(model.Problems);
    }

    [Fact]
    public void The_environment_may_override_the_default_section_so_the_value_is_unknown() =>
        Assert.Equal("CN=«$ENV::HOST»", Sample.Subject("HOST=fallback\n" + Sample.Unprompted + "CN=$ENV::HOST"));

    [Fact]
    public void A_section_of_that_name_comes_before_the_environment() =>
        Assert.Equal("CN=a", Sample.Subject("[ENV]\nHOST=a\n" + Sample.Unprompted + "CN=$ENV::HOST"));

    [Fact]
    public void A_variable_whose_definition_has_a_hole_is_a_hole()
    {
        var value = Sample.Attribute("host=www.{{ domain }}\n" + Sample.Unprompted + "CN=x-$host", AttributeType.CommonName).Value;
        Assert.Equal("x-«$host»", Sample.Show(value));
        Assert.Equal(HoleKind.Variable, Assert.Single(value.Holes).Value.Kind);
    }
}
