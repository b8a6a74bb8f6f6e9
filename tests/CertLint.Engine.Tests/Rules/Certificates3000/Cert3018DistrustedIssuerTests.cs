using CertLint.Model;
using CertLint.Names;
using CertLint.Policy;

namespace CertLint.Engine.Tests.Rules.Certificates3000;

public class Cert3018DistrustedIssuerTests
{
    // SHA-256 of roots, from the comments of openjdk/jdk's policies.
    private const string GeoTrustGlobal = "ff856a2d251dcd88d36656f450126798cfabaade40799c722de4d2b5db36a73a";
    private const string AppleIst2 = "ac2b922ecfd5e01711772fea8ed372de9d1e2245fce3f57a9cdbec77296a424b";
    private const string EntrustG2 = "43df5774b03e7fef5fe40d931a7bedf1bb2e6b42738c4e6d3841103d3aa7f339";
    private const string Chambers2008 = "063e4afac491dfd332f3089b8542e94617d893d7fe944e10a7937ee29d9693c0";
    private const string EPki = "c0a6f4dc63a24bfdcf54ef2a6a082a0a72de35803e2ff5ff527ae5d87206dfd5";

    [Theory]
    [InlineData(GeoTrustGlobal, "2019-04-16T23:59:59", false)]
    [InlineData(GeoTrustGlobal, "2019-04-17", true)]
    [InlineData(EntrustG2, "2024-11-11T23:59:59", false)]
    [InlineData(EntrustG2, "2024-11-12", true)]
    [InlineData(Chambers2008, "2025-04-15T23:59:59", false)]
    [InlineData(Chambers2008, "2025-04-16", true)]
    [InlineData(EPki, "2026-03-17T23:59:59", false)]
    [InlineData(EPki, "2026-03-18", true)]
    public void The_root_of_the_chain_and_the_day_of_issuance_decide(string root, string notBefore, bool isTold)
    {
        var certificate = Issued(notBefore) with { IssuerFingerprints = ["00", root] };

        Assert.Equal(isTold ? "suggestion" : "", Dated.Level("CERT3018", certificate, new LintPolicy()));
        Assert.Equal(isTold ? "suggestion" : "", Dated.Level("CERT3018", certificate with { Purpose = Purpose.Peer }, new LintPolicy { IsTest = true }));
    }

    [Theory]
    [InlineData("2019-12-31T23:59:59", false)]
    [InlineData("2020-01-01", true)]
    public void Two_of_Apple_s_CAs_had_more_time_than_their_root(string notBefore, bool isTold) => Assert.Equal(
        isTold ? "suggestion" : "", Dated.Level("CERT3018", Issued(notBefore) with { IssuerFingerprints = [AppleIst2, GeoTrustGlobal] }, new LintPolicy()));

    [Theory]
    [InlineData("Entrust Certification Authority - L1K", "Entrust, Inc.", "(c) 2012 Entrust, Inc. - for authorized use only", true)]
    [InlineData("Entrust Certification Authority - L1M", "Entrust, Inc.", null, true)]
    [InlineData("AffirmTrust Extended Validation CA - EV1", "AffirmTrust", null, true)]
    [InlineData("GeoTrust SSL CA - G3", "GeoTrust Inc.", null, true)]
    [InlineData("thawte SSL CA - G2", "thawte, Inc.", null, true)]
    [InlineData("Symantec Class 3 Secure Server CA - G4", "Symantec Corporation", "Symantec Trust Network", true)]
    // Below others' roots, or of a private CA.
    [InlineData("Entrust OV TLS Issuing RSA CA 1", "Entrust Corporation", null, false)]
    [InlineData("Entrust Private SSL CA", "Entrust, Inc.", null, false)]
    [InlineData("GeoTrust TLS RSA CA G1", "DigiCert Inc", "www.digicert.com", false)]
    [InlineData("Thawte RSA CA 2018", "DigiCert Inc", "www.digicert.com", false)]
    [InlineData("Symantec Private SSL SHA256 CA", "Symantec Corporation", null, false)]
    [InlineData("AC CAMERFIRMA FOR WEBSITES - 2016", "AC Camerfirma S.A.", null, false)]
    [InlineData("Entrust Certification Authority - L1K", "Contoso", null, false)]
    public void Without_the_chain_a_name_must_be_certain(string commonName, string organization, string? unit, bool isTold)
    {
        (AttributeType, string)[] name = [(AttributeType.Organization, organization), (AttributeType.CommonName, commonName)];
        var certificate = Issued("2026-04-01") with
        {
            Issuer = Dated.Name(unit is null ? name : [.. name, (AttributeType.OrganizationalUnit, unit)]),
        };

        Assert.Equal(isTold ? "suggestion" : "", Dated.Level("CERT3018", certificate, new LintPolicy()));
    }

    [Fact]
    public void What_is_no_TLS_server_s_and_a_CA_s_own_certificate_are_not_refused()
    {
        var certificate = Issued("2025-01-01") with { IssuerFingerprints = [EntrustG2] };

        Assert.Equal("suggestion", Dated.Level("CERT3018", certificate with { ExtendedKeyUsages = [Asked.ServerAuth, Asked.ClientAuth] }, new LintPolicy()));
        Assert.Equal("", Dated.Level("CERT3018", certificate with { ExtendedKeyUsages = [Asked.ClientAuth] }, new LintPolicy()));
        Assert.Equal("", Dated.Level("CERT3018", certificate with { IsAuthority = true, Purpose = Purpose.Authority }, new LintPolicy()));
        Assert.Equal("", Dated.Level("CERT3018", certificate with { IssuerFingerprints = ["00"] }, new LintPolicy()));
        Assert.Equal("", Dated.Level("CERT3018", certificate with { NotBefore = null }, new LintPolicy()));
    }

    [Fact]
    public void The_message_names_the_owner_and_the_day() => Assert.Equal(
        "The certificate for 'api.contoso.com' was issued by Entrust after 2024-11-11, so Java refuses it as a TLS server's (ENTRUST_TLS); request one from another CA.",
        Dated.Message("CERT3018", Issued("2025-01-01") with
        {
            IssuerFingerprints = [EntrustG2], Subject = Dated.Name((AttributeType.CommonName, "api.contoso.com")),
        }, new LintPolicy()));

    private static CertificateTarget Issued(string notBefore) => Dated.Certificate(notBefore, "2030-01-01");
}
