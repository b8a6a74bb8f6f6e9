using CertLint.Findings;
using CertLint.Readers.Text.Tests.OpenSsl;

namespace CertLint.Readers.Text.Tests.Certtool;

/// <summary>Each is what certtool 3.7.9 did.</summary>
public class ProblemTests
{
    [Theory]
    [InlineData("organization = Contoso # legal name", "CERT5010", "# legal name", null,
        "certtool knows no comment behind a value, so '# legal name' becomes a part of 'organization'; put the comment on a line of its own.")]
    [InlineData("country = GR #x", "CERT5010", "#x", null,
        "certtool knows no comment behind a value, so '#x' becomes a part of 'country'; put the comment on a line of its own.")]
    [InlineData("ca = false", "CERT5010", "false", null,
        "certtool takes 'ca = false' for true, since the option counts as soon as it is there; remove the line.")]
    [InlineData("tls_www_client = 0", "CERT5010", "0", null,
        "certtool takes 'tls_www_client = 0' for true, since the option counts as soon as it is there; remove the line.")]
    [InlineData("dn = \"CN=b,O=Contoso\\, Ltd.\"", "CERT5010", "\\,", null,
        "certtool drops a backslash with the character behind it, so 'dn' becomes 'CN=b,O=Contoso Ltd.'; give each attribute its own option, e.g. organization.")]
    [InlineData("locality = a\\xb", "CERT5010", "\\x", null,
        "certtool drops a backslash with the character behind it, so 'locality' becomes 'ab'; write the value without a backslash.")]
    [InlineData("Organization = Contoso", "CERT5010", "Organization", "organization",
        "certtool ignores 'Organization' without a word because its options are in lower case; use 'organization'.")]
    [InlineData("province = Attiki", "CERT5010", "province", "state", "certtool skips 'province', which is none of its options; use 'state'.")]
    [InlineData("bits = 2048", "CERT5010", "bits", null, "certtool skips 'bits', which is none of its options; correct the name or remove the line.")]
    [InlineData("cn = b", "CERT5010", "cn", null, "certtool takes only the first 'cn' and ignores this one; remove one of them.")]
    [InlineData("organization = x\no = y", "CERT5010", "o", "organization",
        "certtool ignores 'o' because 'organization' stands in the template too; use 'organization' for all of them.")]
    [InlineData("organization = \"Contoso", "CERT5010", "\"", null,
        "The quote of 'organization' is never closed, so certtool takes all that follows for a part of the value; close it.")]
    [InlineData("state =", "CERT5001", "state", null, "certtool rejects 'state' without a value; give it one, or remove the line.")]
    [InlineData("dn = \"CN=b,S=WA\"", "CERT5001", "S", "ST", "certtool rejects the value of 'dn' because it does not know the key 'S', use 'ST'.")]
    [InlineData("dn = \"CN=b+O=c\"", "CERT5001", "b+O=c", null, "certtool rejects the value of 'dn' because it does not take a plus sign.")]
    [InlineData("dn = \"CN=b, Inc.\"", "CERT5001", "Inc.", null,
        "certtool rejects the value of 'dn' because 'Inc.' is no attribute; a comma always separates two of them.")]
    [InlineData("dn = \"CN=,O=b\"", "CERT5001", "CN=", null, "certtool rejects the value of 'dn' because 'CN' has no value.")]
    [InlineData("dn = \"O=b,,C=US\"", "CERT5001", "", null, "certtool rejects the value of 'dn' because nothing stands between two commas.")]
    [InlineData("dns_name = ", "CERT5010", "dns_name", null, "Of 'dns_name' without a value certtool makes an empty name in the SAN, or an error; give it one, or remove the line.")]
    [InlineData("dn_oid = 2.5.4.12", "CERT5001", "2.5.4.12", null, "certtool rejects 'dn_oid' without an OID, a space and a value; write it as '2.5.4.12 Dr.'.")]
    [InlineData("dn_oid = 2.5.4.65\tDr. X", "CERT5001", "2.5.4.65\tDr. X", null, "certtool rejects 'dn_oid' without an OID, a space and a value; write it as '2.5.4.12 Dr.'.")]
    [InlineData("; the rest\norganization = Contoso", "CERT5010", ";", null,
        "certtool stops reading at ';' without a word, so 'organization' and all that follows is lost; start a comment with '#'.")]
    [InlineData("uid = \"x\";\norganization = Contoso", "CERT5010", ";", null,
        "certtool stops reading at ';' without a word, so 'organization' and all that follows is lost; start a comment with '#'.")]
    [InlineData("password = s3cret", "CERT4007", "s3cret", null,
        "The password of the key is written in the template; leave 'password' out and let certtool ask for it (--ask-pass).")]
    [InlineData("challenge_password = \"s3cret\"", "CERT4007", "s3cret", null,
        "The challenge password is written in the template; leave 'challenge_password' out and let certtool ask for it (--ask-pass).")]
    public void What_certtool_does_with_it_is_told(string lines, string id, string at, string? suggested, string message)
    {
        var text = "signing_key\ncn = a\n" + lines;
        var problem = Assert.Single(Template.Read(text).Problems);
        Assert.Equal((id, message, suggested), (problem.RuleId, problem.Message, problem.SuggestedValue));
        Assert.Equal(at, Sample.At(text, problem.Place));
        Assert.DoesNotContain("s3cret", problem.Message, StringComparison.Ordinal);
        Assert.Null(problem.AtMost);
    }

    [Theory]
    [InlineData("organization = Acme #1 Ltd", "#1 Ltd")]
    [InlineData("organization = Contoso # 5", "# 5")]
    [InlineData("unit = IT\r\n", "\r")]
    public void What_may_be_meant_is_a_suggestion(string lines, string at)
    {
        var text = "signing_key\ncn = a\n" + lines;
        var problem = Assert.Single(Template.Read(text).Problems);
        Assert.Equal(("CERT5010", Level.Suggestion), (problem.RuleId, problem.AtMost!.Value));
        Assert.Equal(at, Sample.At(text, problem.Place));
    }

    [Theory]
    [InlineData("organization = \"Contoso # x\" # y")]
    [InlineData("organization = C#")]
    [InlineData("unit = #1")]
    [InlineData("encryption_key #only if the key is an RSA one")]
    [InlineData("ca = true")]
    [InlineData("ou = a\nou = b\ndns_name = a\ndns_name = b")]
    [InlineData("policy1 = 1.3.6.1.4.1.5484.1.10.99.1.0\npolicy1_txt = \"x\"\npolicy1_url = https://x")]
    [InlineData("path_len = -1\nserial = 007")]
    [InlineData("password =\nchallenge_password = $PASSWORD")]
    [InlineData("; the end\n")]
    [InlineData("uid = \"x\";\n# nothing\n")]
    public void What_is_right_or_does_no_harm_is_not_told(string lines) => Assert.Empty(Template.Read("signing_key\ncn = a\n" + lines).Problems);

    [Theory]
    [InlineData("Organization = Contoso", "O")]
    [InlineData("province = Attiki", "ST")]
    [InlineData("; x\norganization = Contoso\ncountry = GR", "O C")]
    public void What_certtool_loses_is_known(string lines, string types) =>
        Assert.Equal(types.Split(' '), Template.Target("signing_key\ncn = a\n" + lines).LostAttributes.Select(type => type.ShortName));

    [Fact]
    public void A_value_is_judged_without_the_comment_that_it_was_not_meant_to_hold() =>
        Assert.Equal("C=GR, CN=a", Template.Subject("cn = a\ncountry = GR # Greece"));
}
