using CertLint.Names;
using CertLint.Readers.Text.Tests.OpenSsl;

namespace CertLint.Readers.Text.Tests.CertreqInf;

/// <summary>
/// The expected names are those of Microsoft's documentation: certreq_1 (X500NameFlags), "General Syntax Rules for INF Files" and
/// IX500DistinguishedName::Encode, which reverses by default.
/// </summary>
public class SubjectTests
{
    [Theory]
    [InlineData("Subject = \"CN=a.contoso.com\"", "CN=a.contoso.com")]
    [InlineData("subject=CN=John Smith,CN=Users,DC=Contoso,DC=com", "DC=com, DC=Contoso, CN=Users, CN=John Smith")]
    [InlineData("  Subject  =  CN=a.contoso.com   ; the host", "CN=a.contoso.com")]
    [InlineData("Subject = \"CN=a, O=\"\"Contoso, Ltd.\"\", S=Washington, E=x@contoso.com\"", "emailAddress=x@contoso.com, ST=Washington, O=Contoso, Ltd., CN=a")]
    [InlineData("Subject = \"CN=a;O=b\"", "O=b, CN=a")]
    [InlineData("Subject = \"C=JP;O=Sample Co.,Ltd.;CN=a\"\nX500NameFlags = 0x40000000", "CN=a, O=Sample Co.,Ltd., C=JP")]
    [InlineData("Subject = \"C=JP;O=Sample Co.,Ltd.;CN=a\"\nX500NameFlags = 1073741824", "CN=a, O=Sample Co.,Ltd., C=JP")]
    [InlineData("Subject = \"CN=a,O=b;c\"\nX500NameFlags = \"CERT_NAME_STR_COMMA_FLAG | CERT_NAME_STR_FORWARD_FLAG\"", "CN=a, O=b;c")]
    [InlineData("Subject = \"CN=a,C=US\"\nX500NameFlags = cert_name_str_forward_flag", "CN=a, C=US")]
    [InlineData("Subject = \"CN=a+b\"\nX500NameFlags = 0x20000000", "CN=a+b")]
    [InlineData("Subject = CN=a, \\\n   O=Contoso, \\ ; more\n  C=US", "C=US, O=Contoso, CN=a")]
    [InlineData("Subject = \"CN=a\"\nSubject = \"CN=b\"", "CN=a")]
    [InlineData("Subject = \"CN=100%%, O=b\"", "O=b, CN=100%")]
    public void The_subject_is_what_certreq_encodes(string lines, string subject) => Assert.Equal(subject, Inf.Subject(lines));

    [Theory]
    [InlineData("Subject = \"CN=%host%\"", "CN=«%host%»")]
    [InlineData("Subject = \"CN=$env, O=Contoso\"", "O=Contoso, CN=«$env»")]
    [InlineData("Subject = \"CN=$(hostname).contoso.com\"", "CN=«$(hostname)».contoso.com")]
    [InlineData("Subject = \"CN=<your-domain>, C=US\"", "C=US, CN=«<your-domain>»")]
    [InlineData("Subject = \"CN={{ host }}\"", "CN=«{{ host }}»")]
    [InlineData("Subject = \"CN={0}\"", "CN=«{0}»")]
    [InlineData("Subject = \"CN={SERVER}\"", "CN=«{SERVER}»")]
    [InlineData("Subject = \"CN=\uFFFC.contoso.com\"", "CN=«\uFFFC».contoso.com")]
    public void What_is_filled_in_later_is_a_hole(string lines, string subject) => Assert.Equal(subject, Inf.Subject(lines));

    [Theory]
    [InlineData("Subject = \"%subject%\"")]
    [InlineData("Subject = \"CN=a\"\nX500NameFlags = 0x4000000x")]
    [InlineData("Subject = \"CN=a\"\nX500NameFlags = $flags")]
    [InlineData("Exportable = TRUE")]
    [InlineData("Subject = \"\"")]
    public void A_subject_that_is_not_known_is_none(string lines)
    {
        var target = Inf.OfLines(lines);
        Assert.Null(target.Subject);
        Assert.False(target.IsSubjectComplete);
        Assert.Empty(Inf.Read("[NewRequest]\n" + lines).Problems);
    }

    [Fact]
    public void Strings_are_replaced_by_their_key_in_any_case_and_only_once()
    {
        var target = Inf.Target("[Strings]\nhost = \"a.contoso.com\"\nOrg = \"%host% Ltd\"\n[NewRequest]\nSubject = \"CN=%HOST%, O=%Org%\"\n");
        Assert.Equal("O=%host% Ltd, CN=a.contoso.com", Sample.Show(target.Subject!));
    }

    [Fact]
    public void Sections_of_one_name_are_one() =>
        Assert.Equal("CN=a", Sample.Show(Inf.Target("[newrequest]\nKeyLength=2048\n[Other]\nSubject=\"CN=b\"\n[NewRequest]\nSubject=\"CN=a\"").Subject!));

    [Fact]
    public void Names_that_certreq_fills_in_leave_the_subject_incomplete() =>
        Assert.False(Inf.OfLines("Subject=\"CN=a\"\nSubjectNameFlags = CT_FLAG_SUBJECT_ALT_REQUIRE_DNS").IsSubjectComplete);

    [Fact]
    public void The_whole_text_is_kept()
    {
        var target = Inf.OfLines("Subject = \"CN=a, O=\"\"B\"\"\"");
        Assert.Equal("CN=a, O=\"B\"", target.SubjectText!.Text);
        Assert.Equal("B", target.Subject!.Find(AttributeType.Organization)!.Value.Text);
    }
}
