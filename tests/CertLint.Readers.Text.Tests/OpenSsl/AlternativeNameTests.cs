namespace CertLint.Readers.Text.Tests.OpenSsl;

public class AlternativeNameTests
{
    private const string Head = "[req]\ndistinguished_name=dn\nprompt=no\nreq_extensions=e\n[dn]\nCN=a\nemailAddress=q@w.e\n[e]\n";

    [Theory]
    [InlineData("subjectAltName=DNS:a.x, DNS:b.x,IP:10.0.0.1", "Dns:a.x Dns:b.x IPAddress:10.0.0.1")]
    [InlineData("subjectAltName=critical,DNS:a.x", "Dns:a.x")]
    [InlineData("subjectAltName=critical,@alt\n[alt]\nDNS=a.x", "Dns:a.x")]
    [InlineData("subjectAltName=@alt\n[alt]\nDNS.1=a.x\nDNS.2=b.x\nIP.1=::1\nemail.1=x@y.z\nURI.1=http://x/y", "Dns:a.x Dns:b.x IPAddress:::1 Email:x@y.z Uri:http://x/y")]
    [InlineData("subjectAltName=@alt\n[alt]\nDNS=a.x\nDNS=b.x", "Dns:b.x")]
    [InlineData("subjectAltName=email:copy,URI:urn:a:b", "Email:q@w.e Uri:urn:a:b")]
    [InlineData("subjectAltName=RID:1.2.3,dirName:d,otherName:1.2;UTF8:x", "RegisteredId:1.2.3 DirectoryName:d Other:1.2;UTF8:x")]
    [InlineData("subjectAltName=dns:a.x,DNSX:b.x,DNS", "")]
    [InlineData("subjectAltName=@missing", "")]
    [InlineData("subjectAltName=DER:30:00", "")]
    [InlineData("subjectAltName=DNS:{{ host }}.x,DNS:$ENV::B", "Dns:«{{ host }}».x Dns:«$ENV::B»")]
    [InlineData("subjectAltName=$ENV::SAN", "")]
    public void The_names_are_those_of_the_extension(string lines, string names) =>
        Assert.Equal(names, string.Join(" ", Sample.Names(Head + lines)));

    [Fact]
    public void Moved_addresses_leave_the_subject()
    {
        var target = Sample.Target(Head + "subjectAltName=email:move");
        Assert.Equal("CN=a", Sample.Show(target.Subject!));
        Assert.Equal("q@w.e", Assert.Single(target.AlternativeNames).Value.Text);
    }

    [Fact]
    public void Without_request_extensions_the_names_are_those_of_the_self_signed_certificate() =>
        Assert.Equal(["Dns:b.x"], Sample.Names(
            "[req]\ndistinguished_name=dn\nprompt=no\nx509_extensions=x\n[dn]\nCN=a\n[x]\nsubjectAltName=DNS:b.x\n"));

    [Fact]
    public void Request_extensions_come_before_those_of_the_self_signed_certificate() =>
        Assert.Equal(["Dns:a.x"], Sample.Names(
            "[req]\ndistinguished_name=dn\nprompt=no\nx509_extensions=x\nreq_extensions=e\n[dn]\nCN=a\n[x]\nsubjectAltName=DNS:b.x\n[e]\nsubjectAltName=DNS:a.x\n"));

    [Theory]
    [InlineData("subjectAltName=critical,DNS:a.x", true)]
    [InlineData("subjectAltName=critical, @alt\n[alt]\nDNS=a.x", true)]
    [InlineData("subjectAltName=DNS:a.x", false)]
    [InlineData("subjectAltName=critical.a.x", false)]
    [InlineData("keyUsage=critical,digitalSignature", false)]
    public void The_names_are_critical_where_the_extension_says_so(string lines, bool isCritical) =>
        Assert.Equal(isCritical, Sample.Target(Head + lines).IsAlternativeNameCritical);

    [Theory]
    [InlineData("subjectAltName=DNS:a.x, email:copy", true)]
    [InlineData("subjectAltName=@alt\n[alt]\nDNS.1=a.x", true)]
    [InlineData("keyUsage=digitalSignature", true)]
    [InlineData("subjectAltName=$ENV::SAN", false)]
    [InlineData("subjectAltName=DNS:a.x,DNS:{{ host }}", false)]
    [InlineData("subjectAltName=@missing", false)]
    [InlineData("subjectAltName=@$ENV::SECTION", false)]
    [InlineData("subjectAltName=@alt\n[alt]\nDNS.1={{ host }}", false)]
    [InlineData("subjectAltName=@alt\n[alt]\nDNS.1=a.x\n{% for name in names %}\nDNS.{{ loop.index }}={{ name }}\n{% endfor %}", false)]
    [InlineData("{% if san %}\nsubjectAltName=DNS:a.x\n{% endif %}", false)]
    [InlineData("subjectAltName=DER:30:00", false)]
    [InlineData("subjectAltName=DNS:a.x,b.x", false)]
    [InlineData("subjectAltName=dns:a.x", false)]
    [InlineData("subjectAltName=DNS:a.x\n.include more.cnf", false)]
    public void The_names_are_complete_where_the_config_shows_them_all(string lines, bool areComplete) =>
        Assert.Equal(areComplete, Sample.Target(Head + lines).AreAlternativeNamesComplete);

    [Theory]
    [InlineData("", "[x]\nsubjectAltName=DNS:a.x\n", false)]
    [InlineData("req_extensions=missing\n", "", false)]
    [InlineData("req_extensions=$ENV::SECTION\n", "", false)]
    [InlineData("x509_extensions=x\n", "[x]\nsubjectAltName=DNS:a.x\n", true)]
    [InlineData("x509_extensions=x\n", "[x]\nkeyUsage=digitalSignature\n", false)]
    public void Without_request_extensions_a_request_may_get_names_elsewhere(string setting, string section, bool areComplete) =>
        Assert.Equal(areComplete, Sample.Target(
            "[req]\ndistinguished_name=dn\nprompt=no\n" + setting + "[dn]\nCN=a\n" + section).AreAlternativeNamesComplete);

    [Fact]
    public void Copied_addresses_are_not_all_where_some_are_still_to_be_asked_for() =>
        Assert.False(Sample.Target(
            "[req]\ndistinguished_name=dn\nreq_extensions=e\n[dn]\nCN_default=a\nCN=Name\nemailAddress=Mail\n[e]\nsubjectAltName=email:copy\n")
            .AreAlternativeNamesComplete);
}
