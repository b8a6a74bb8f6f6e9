using CertLint.Model;

namespace CertLint.Engine.Tests.Rules.Certificates3000;

public class Cert3010ForeignKeyTests
{
    private static readonly CertificateTarget Certificate = Issued.Leaf("mtls.contoso.com", "Contoso CA");

    [Theory]
    [InlineData(Purpose.Identity, "warning")]
    [InlineData(Purpose.Peer, "suggestion")]
    [InlineData(Purpose.Authority, "suggestion")]
    public void A_key_that_belongs_to_another_certificate_is_told(Purpose purpose, string level) => Assert.Equal(
        level, Asked.LevelOf("CERT3010", Certificate with { Purpose = purpose, Relations = new() { ForeignKey = new("'mtls.key'") } }));

    [Fact]
    public void Without_such_a_key_nothing_is_told()
    {
        Assert.Null(Asked.LevelOf("CERT3010", Certificate));
        Assert.Null(Asked.LevelOf("CERT3010", Certificate with { Relations = new() }));
    }

    [Theory]
    [InlineData("'mtls.key'", null, "The private key in 'mtls.key' does not belong to the certificate for 'mtls.contoso.com'; put the key here for which the certificate was requested, or request a new certificate for this one.")]
    [InlineData("PEM block 2", null, "The private key in PEM block 2 does not belong to the certificate for 'mtls.contoso.com'; put the key here for which the certificate was requested, or request a new certificate for this one.")]
    [InlineData("'mtls.key'", "'mtls.csr'", "The private key in 'mtls.key' does not belong to the certificate for 'mtls.contoso.com'; 'mtls.csr' asks for a certificate for that key, so put the CA's answer to it here.")]
    public void The_message_says_where_it_stands(string where, string? request, string message)
    {
        var finding = Assert.Single(
            Asked.Findings(Certificate with { Relations = new() { ForeignKey = new(where, request) } }), finding => finding.Rule.Id == "CERT3010");

        Assert.Equal(message, finding.Message);
        Assert.Equal(Certificate.Place, finding.Place);
    }
}
