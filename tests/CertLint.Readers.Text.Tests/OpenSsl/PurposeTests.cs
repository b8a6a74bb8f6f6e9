using CertLint.Model;

namespace CertLint.Readers.Text.Tests.OpenSsl;

/// <summary>The purposes table of the rule catalogue.</summary>
public class PurposeTests
{
    [Theory]
    [InlineData("", "CN=a.example.com", "", Purpose.Request)]
    [InlineData("req_extensions=e", "CN=a.example.com", "[e]\nsubjectAltName=DNS:a.x", Purpose.Request)]
    [InlineData("req_extensions=e", "CN=a.example.com", "[e]\nbasicConstraints=critical, CA:TRUE", Purpose.Authority)]
    [InlineData("req_extensions=e", "CN=a.example.com", "[e]\nbasicConstraints=CA:FALSE", Purpose.Request)]
    [InlineData("req_extensions=e", "CN=a.example.com", "[e]\nbasicConstraints=@b\n[b]\nCA=yes", Purpose.Authority)]
    [InlineData("x509_extensions=x", "CN=Acme Root CA", "[x]\nbasicConstraints=CA:true", Purpose.Authority)]
    [InlineData("x509_extensions=x", "CN=root", "[x]\nbasicConstraints=CA:true", Purpose.Authority)]
    [InlineData("x509_extensions=x", "O=Acme", "[x]\nbasicConstraints=CA:true", Purpose.Authority)]
    [InlineData("x509_extensions=x", "CN=a.example.com", "[x]\nbasicConstraints=CA:true", Purpose.Request)]
    [InlineData("x509_extensions=x", "CN={{ name }}", "[x]\nbasicConstraints=CA:true", Purpose.Request)]
    [InlineData("x509_extensions=x", "CN={{ name }} Root CA", "[x]\nbasicConstraints=CA:true", Purpose.Authority)]
    [InlineData("x509_extensions=x", "CN=a.example.com", "[x]\nsubjectAltName=DNS:a.x", Purpose.SelfSigned)]
    [InlineData("x509_extensions=x", "CN=a.example.com", "[y]\nsubjectAltName=DNS:a.x", Purpose.Request)]
    [InlineData("x509_extensions=x\nreq_extensions=e", "CN=a.example.com", "[e]\nkeyUsage=digitalSignature\n[x]\nsubjectAltName=DNS:a.x", Purpose.Request)]
    [InlineData("", "CN=Acme CA", "[v3_ca]\nbasicConstraints=CA:TRUE", Purpose.Request)]
    public void A_requests_purpose_is_told_by_the_extensions_in_use(string req, string dn, string rest, Purpose purpose) =>
        Assert.Equal(purpose, Sample.Target(
            $"[req]\ndistinguished_name=dn\nprompt=no\n{req}\n[dn]\n{dn}\n{rest}\n").Purpose);

    [Theory]
    [InlineData("extensions=x", "Contoso Root CA", Purpose.Authority)]
    [InlineData("extensions=x", "mtls.contoso.com", Purpose.Request)]
    [InlineData("extensions=y", "Contoso Root CA", Purpose.Request)]
    [InlineData("[other]\nextensions=x", "Contoso Root CA", Purpose.Request)]
    public void The_default_section_names_the_extensions_of_an_extfile(string start, string commonName, Purpose purpose) =>
        Assert.Equal(purpose, Sample.Target(
            $"{start}\n[x]\nbasicConstraints=critical,CA:true\n[req]\ndistinguished_name=dn\nprompt=no\n[dn]\nCN={commonName}\n").Purpose);

    [Fact]
    public void A_common_name_that_is_still_to_be_asked_for_may_be_a_hosts() =>
        Assert.Equal(Purpose.Request, Sample.Target(
            "[req]\ndistinguished_name=dn\nx509_extensions=x\n[dn]\nC=Country\nC_default=AU\nCN=Name\n[x]\nbasicConstraints=CA:true\n").Purpose);
}
