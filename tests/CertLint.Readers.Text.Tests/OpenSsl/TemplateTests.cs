using CertLint.Model;
using CertLint.Names;

namespace CertLint.Readers.Text.Tests.OpenSsl;

public class TemplateTests
{
    [Theory]
    [InlineData("{{ org }}")]
    [InlineData("{{ org | default('Bob\\'s # \"x\"') }}")]
    [InlineData("{{{ org }}}")]
    [InlineData("${{ vars.ORG }}")]
    [InlineData("<%= @org %>")]
    [InlineData("<your organization>")]
    [InlineData("@ORG@")]
    [InlineData("%ORG%")]
    [InlineData("%(org)s")]
    [InlineData("%s")]
    [InlineData("__ORG__")]
    [InlineData("__MY_ORG__")]
    [InlineData("{org}")]
    [InlineData("{% if a %}")]
    public void A_marker_is_a_hole_of_the_value(string marker)
    {
        var value = Sample.Attribute(Sample.Unprompted + "O=Acme " + marker + " Ltd\nCN=a", AttributeType.Organization).Value;
        var hole = Assert.Single(value.Holes).Value;
        Assert.Equal("Acme «" + marker + "» Ltd", Sample.Show(value));
        Assert.Equal(HoleKind.TemplateMarker, hole.Kind);
        Assert.False(value.IsKnown);
    }

    [Theory]
    [InlineData("{{ unclosed")]
    [InlineData("a < b > c")]
    [InlineData("a@b.example")]
    [InlineData("100% sure, 50% not")]
    [InlineData("snake__case__name")]
    [InlineData("{8a7f-11}")]
    public void Text_that_only_looks_like_a_marker_is_text(string value) =>
        Assert.Equal("O=" + value, Sample.Dn("O=" + value));

    [Theory]
    [InlineData("{% if ou %}\nOU=x\n{% endif %}")]
    [InlineData("{{- if .Values.ou }}\nOU=x\n{{- end }}")]
    [InlineData("<% if ou -%>\nOU=x\n<% end -%>")]
    [InlineData("{{#each units}}\nOU=x\n{{/each}}")]
    [InlineData("%{ if ou }\nOU=x\n%{ endif }")]
    [InlineData("{% if ou %}OU=x\n{% endif %}")]
    [InlineData("{# a comment\nover two lines #}\nOU=x")]
    [InlineData("${EXTRA}\nOU=x")]
    [InlineData("OU=x\n<more attributes>")]
    public void A_directive_does_not_break_the_rest_but_makes_the_subject_incomplete(string lines)
    {
        var text = Sample.Unprompted + "C=US\n" + lines + "\nCN=a\n";
        var target = Sample.Target(text);
        Assert.Equal("C=US, OU=x, CN=a", Sample.Show(target.Subject!));
        Assert.False(target.IsSubjectComplete);
        Assert.Empty(Sample.Read(text).Problems);
    }

    [Fact]
    public void A_directive_in_another_section_leaves_the_subject_complete() =>
        Assert.True(Sample.Target(Sample.Unprompted + "CN=a\n[alt]\n{% for i in x %}DNS.{{ i }} = {{ h[i] }}\n{% endfor %}").IsSubjectComplete);

    [Fact]
    public void A_key_with_a_hole_is_not_checked_and_makes_the_subject_incomplete()
    {
        var model = Sample.Read(Sample.Unprompted + "{{ key }} = x\nCN=a\n");
        var target = Assert.IsType<ConfigTarget>(Assert.Single(model.Targets));
        Assert.Equal("CN=a", Sample.Show(target.Subject!));
        Assert.False(target.IsSubjectComplete);
        Assert.Empty(model.Problems);
    }

    [Fact]
    public void Names_of_a_loop_are_holes() =>
        Assert.Equal(["Dns:«{{ h[i] }}»"], Sample.Names(
            "[req]\ndistinguished_name=dn\nprompt=no\nreq_extensions=e\n[dn]\nCN=a\n[e]\nsubjectAltName=@alt\n[alt]\n"
            + "{% for i in range(0,h | length) %}DNS.{{i}} = {{ h[i] }}\n{% endfor %}\n"));

    [Fact]
    public void A_syntax_error_with_a_hole_is_silent() =>
        Assert.Empty(Sample.Read(Sample.Unprompted + "CN=a\nO {{ org }}\nOU $unit\n[ {{ x }}\n").Problems);

    [Fact]
    public void What_the_document_around_the_config_does_not_know_is_a_hole()
    {
        // A script's here-document: in its text the shell's variable is the character that stands for a hole.
        const string document = "cat <<E\n" + Sample.Unprompted + "O=Acme $UNIT Ltd\nE\n";
        var at = document.IndexOf("$UNIT", StringComparison.Ordinal);
        var host = new MappedTextBuilder()
            .Append(MappedText.Verbatim(document[8..at], 8))
            .Append(new Hole(HoleKind.Variable, "$UNIT"), new SourceSpan(at, 5))
            .Append(MappedText.Verbatim(" Ltd\n", at + 5)).Build();

        var target = (ConfigTarget)Assert.Single(Sample.Read(host.Text).Through(host, LineMap.Of(document)).Targets);

        var value = target.Subject!.Find(AttributeType.Organization)!.Value;
        Assert.Equal("Acme «$UNIT» Ltd", Sample.Show(value));
        Assert.Equal("Acme $UNIT Ltd", Sample.At(document, value.Span));
        Assert.Equal(HoleKind.Variable, Assert.Single(value.Holes).Value.Kind);
    }
}
