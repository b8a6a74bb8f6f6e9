using CertLint.Readers.Text.CertreqInf;
using CertLint.Readers.Text.Tests.OpenSsl;

namespace CertLint.Readers.Text.Tests.CertreqInf;

public class ProblemTests
{
    [Theory]
    [InlineData("Subject = CN=a;O=Contoso", "CERT5010", "O=Contoso",
        "certreq's file takes what follows the semicolon for a comment, so 'O=Contoso' is lost; put the whole value in double quotes.")]
    [InlineData("Subject = CN=a, O=\"Contoso, Ltd.\"", "CERT5010", "CN=a, O=\"Contoso, Ltd.\"",
        "certreq's file takes the quotes away, so the subject becomes 'CN=a, O=Contoso, Ltd.'; put the whole value in quotes and double those within it: \"CN=a, O=\"\"Contoso, Ltd.\"\"\".")]
    [InlineData("Subject = \"Subject Name in CN format\"", "CERT5001", "Subject Name in CN format",
        "certreq cannot parse 'Subject Name in CN format' because 'Subject Name in CN format' has no 'key='; write each part as key=value.")]
    [InlineData("RequestType = PKCS10\nValidityPeriod = Years\nValidityPeriodUnits = 3", "CERT5010", "ValidityPeriod",
        "certreq ignores 'ValidityPeriod' because the request is no certificate; the CA says how long the certificate is valid, so remove the key or set RequestType to Cert.")]
    [InlineData("RequestType = PKCS10\nRequesterName = CONTOSO\\bsmith", "CERT5010", "RequesterName",
        "certreq ignores 'RequesterName' for RequestType PKCS10; set RequestType to CMC, or remove the key.")]
    [InlineData("Subject = \"CN=a\"\n[RequestAttributes]\nChallengePassword = \"s3cret\"", "CERT4007", "s3cret",
        "The challenge password is written in the file; leave it out and give it to certreq when the request is submitted (-attrib).")]
    public void What_certreq_does_with_it_is_told(string lines, string id, string at, string message)
    {
        var text = "[NewRequest]\n" + lines;
        var problem = Assert.Single(Inf.Read(text).Problems);
        Assert.Equal((id, message), (problem.RuleId, problem.Message));
        Assert.Equal(at, Sample.At(text, problem.Place));
        Assert.DoesNotContain("s3cret", problem.Message + problem.SuggestedValue, StringComparison.Ordinal);
    }

    [Fact]
    public void Quotes_that_are_lost_are_suggested_doubled() => Assert.Equal(
        "\"CN=a, O=\"\"Contoso, Ltd.\"\"\"",
        Assert.Single(Inf.Read("[NewRequest]\nSubject = CN=a, O=\"Contoso, Ltd.\"").Problems).SuggestedValue);

    [Theory]
    [InlineData("Subject = \"CN=a\" ; E.g. \"CN=www.contoso.com\"")]
    [InlineData("Subject = \"CN=a\";CN=b")]
    [InlineData("Subject = CN=a ; O=Contoso")]
    [InlineData("Subject = CN=a;the host")]
    [InlineData("Subject = CN=a, O=\"Contoso\"")]
    [InlineData("RequestType = Cert\nValidityPeriod = Years\nValidityPeriodUnits = 3")]
    [InlineData("ValidityPeriod = Years\nValidityPeriodUnits = 3")]
    [InlineData("RequestType = CMC\nRequesterName = CONTOSO\\bsmith")]
    [InlineData("Subject = \"CN=a\"\n[RequestAttributes]\nChallengePassword = \"$password\"")]
    [InlineData("Subject = \"CN=a\"\nFriendlyName = x\nUnknownKey = 1")]
    public void What_is_right_or_not_certain_is_not_told(string lines) => Assert.Empty(Inf.Read("[NewRequest]\n" + lines).Problems);

    [Fact]
    public void What_is_lost_leaves_the_subject_incomplete() => Assert.False(Inf.OfLines("Subject = CN=a;O=Contoso").IsSubjectComplete);

    [Theory]
    [InlineData("@\"\n[NewRequest]\nSubject = \"CN=a\"\n\"@")]
    [InlineData("$inf = @'\n[NewRequest]\nSubject = \"CN=a\"\n'@")]
    [InlineData("echo [NewRequest] > x.inf\n")]
    [InlineData("const [newRequest] = await db.insert();\n")]
    [InlineData("# How to\n\nWrite this:\n\n[NewRequest]\nSubject = \"CN=a\"\n")]
    [InlineData("[Version]\nSignature=\"$Windows NT$\"\nProvider=[NewRequest]\n")]
    [InlineData("[Unit]\nDescription=[NewRequest]\n")]
    [InlineData("[NewRequest]\n")]
    [InlineData("[NewRequest")]
    [InlineData("")]
    public void Other_files_are_not_ours(string text) => Assert.Null(CertreqInfReader.Read(text));

    [Theory]
    [InlineData("; by hand\n\n[Version]\nSignature=x\n[NEWREQUEST]\nSubject=\"CN=a\"")]
    [InlineData("{% if x %}\n[NewRequest]\nSubject=\"CN=a\"")]
    [InlineData("# made by a tool\n[NewRequest]\nSubject=\"CN=a\"")]
    public void A_section_of_that_name_is_ours(string text) => Assert.NotNull(CertreqInfReader.Read(text));
}
