using CertLint.Findings;
using CertLint.Model;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.Cfssl;

public class CfsslProblemTests
{
    [Theory]
    [InlineData("S", "ST", "ST")]
    [InlineData("country", "C", "C")]
    [InlineData("stateOrProvince", "ST", "ST")]
    [InlineData("organization", "O", "O")]
    [InlineData("organizationalUnit", "OU", "OU")]
    [InlineData("email", "E", "emailAddress")]
    [InlineData("CN", null, "CN")]
    [InlineData("SerialNumber", null, "serialNumber")]
    [InlineData("street", null, "street")]
    [InlineData("foo", null, null)]
    public void A_key_that_cfssl_drops_is_told_with_the_one_to_write(string key, string? suggestion, string? lost)
    {
        var text = $$"""{"CN":"mtls.contoso.com","key":{"algo":"rsa","size":2048},"names":[{"O":"Contoso","{{key}}":"x"}]}""";
        var model = Document.Read(text, "/project/a.json");

        var problem = Assert.Single(model.Problems);

        Assert.Equal("CERT5010", problem.RuleId);
        Assert.Equal(key, Document.Slice(text, problem.Place));
        Assert.Equal(suggestion, problem.SuggestedValue);
        Assert.Contains($"'{key}'", problem.Message, StringComparison.Ordinal);
        var target = Assert.IsType<ConfigTarget>(Assert.Single(model.Targets));
        Assert.Equal(lost is null ? [] : [lost], target.LostAttributes.Select(type => type.ShortName));
        Assert.Equal(["O", "CN"], target.Subject!.Attributes.Select(attribute => attribute.Type.ShortName));
    }

    [Theory]
    [InlineData("""{"CN":"a","hosts":["b"],"O":"Contoso"}""", "O", null)]
    [InlineData("""{"CN":"a","names":[{"C":"US"}],"state":"California"}""", "state", null)]
    [InlineData("""{"CN":"a","names":[{"C":"US"}],"sans":["b"]}""", "sans", "hosts")]
    public void What_stands_beside_CN_and_belongs_elsewhere_is_told(string text, string key, string? suggestion)
    {
        var problem = Problem(text);

        Assert.Equal(("CERT5010", key, suggestion), (problem.RuleId, Document.Slice(text, problem.Place), problem.SuggestedValue));
    }

    [Theory]
    [InlineData("""{"CN":"a","cn":"c","hosts":["b"],"names":[{"O":"x"}]}""", "CN")]
    [InlineData("""{"CN":"a","hosts":["b"],"names":[{"O":"x","C":"US","O":"y"}]}""", "O")]
    public void A_repeated_key_is_told_where_its_value_is_lost(string text, string key)
    {
        var problem = Problem(text);

        Assert.Equal(("CERT5010", key), (problem.RuleId, Document.Slice(text, problem.Place)));
        Assert.Equal(text.IndexOf($"\"{key}\"", StringComparison.Ordinal) + 1, problem.Place.Start);
    }

    [Theory]
    [InlineData("""{"CN":"a","key":{"algo":"RSA","size":2048}}""", "RSA", "rsa")]
    [InlineData("""{"CN":"a","key":{"algo":"dsa","size":2048}}""", "dsa", null)]
    [InlineData("""{"CN":"a","key":{"algo":"ecdsa","size":224}}""", "224", null)]
    [InlineData("""{"CN":"a","key":{"algo":"rsa","size":16384}}""", "16384", null)]
    [InlineData("""{"CN":"a","key":{"algo":"rsa"}}""", "rsa", null)]
    [InlineData("""{"CN":"a","key":{"algo":"rsa","size":"2048"}}""", "\"2048\"", null)]
    [InlineData("""{"CN":"a","key":{"algo":"rsa","size":2048},"ca":{"expiry":"10y"}}""", "10y", null)]
    [InlineData("""{"CN":"a","key":{"algo":"rsa","size":2048},"names":[{"O":7}]}""", "7", "\"7\"")]
    [InlineData("""{"CN":"a","key":{"algo":"rsa","size":2048},"names":{"O":"x"}}""", "{\"O\":\"x\"}", null)]
    [InlineData("""{"CN":"a","key":{"algo":"rsa","size":2048},"hosts":"b"}""", "\"b\"", null)]
    [InlineData("""{"CN":"a","key":{"algo":"rsa","size":2048},"hosts":["b",5]}""", "5", null)]
    [InlineData("""{"CN":"a","key":{"algo":"rsa","size":2048},"names":[{"OID":{"street":"x"}}]}""", "street", null)]
    [InlineData("""{"CN":"a","hosts":["b",]}""", ",", "")]
    [InlineData("""{"CN":"a", /* x */ "hosts":["b"]}""", "/* x */", "")]
    public void What_cfssl_rejects_is_told_at_its_place(string text, string place, string? suggestion)
    {
        var problem = Problem(text);

        Assert.Equal(("CERT5001", place, suggestion), (problem.RuleId, Document.Slice(text, problem.Place), problem.SuggestedValue));
    }

    [Fact]
    public void A_key_that_is_too_short_is_left_to_the_rule_on_keys() =>
        Assert.Equal(1024, Assert.IsType<ConfigTarget>(Assert.Single(Document.Read("""{"CN":"a","key":{"algo":"rsa","size":1024}}""").Targets)).Key!.Value.Bits);

    [Theory]
    [InlineData("""{"_comment":"x","CN":"a","hosts":["b"],"//":"y","expiry":"8760h","usages":["server auth"],"O":["x"]}""")]
    [InlineData("""{"CN":"a","hosts":["b"],"names":[{"O":"x","_comment":"y","{{ key }}":"z"}]}""")]
    [InlineData("""{"CN":"a","hosts":null,"names":null,"key":{"algo":"rsa","size":2048}}""")]
    public void Comments_and_other_tools_keys_are_silent(string text) => Assert.Empty(Document.Read(text).Problems);

    [Fact]
    public void A_damaged_request_is_told_once_at_its_place()
    {
        const string Text = "{\n  \"CN\": \"a\",\n  \"key\": { \"algo\": \"rsa\" \"size\": 2048 }\n}";

        var model = Document.Read(Text, "/project/a.json");

        var problem = Assert.Single(model.Problems);
        Assert.Equal("CERT9001", problem.RuleId);
        Assert.Equal(new FilePosition(3, 26, 3, 27), model.Lines.PositionOf(problem.Place));
    }

    [Fact]
    public void A_template_of_a_request_is_not_checked()
    {
        var model = Document.Read("{ \"CN\": {{ .cn | quote }}, \"key\": { \"algo\": \"rsa\", \"size\": 2048 } }", "/project/a.json");

        Assert.Empty(model.Problems);
        Assert.Single(model.NotChecked);
    }

    private static Problem Problem(string text) => Assert.Single(Document.Read(text, "/project/a.json").Problems);
}
