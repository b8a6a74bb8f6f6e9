using CertLint.Model;
using CertLint.Policy;
using CertLint.Rules;

namespace CertLint.Engine.Tests.Rules.Certificates3000;

public class Cert3006SelfSignedIdentityTests
{
    private static readonly CertificateTarget SelfSigned = Issued.Leaf("mtls.contoso.com", "mtls.contoso.com");

    private static readonly CertificateRelations Requested = new() { HasRequest = true };

    [Theory]
    [InlineData(Usage.Unknown, false, "suggestion")]
    [InlineData(Usage.Unknown, true, "warning")]
    [InlineData(Usage.Client, false, "warning")]
    [InlineData(Usage.Client, true, "warning")]
    [InlineData(Usage.Server, false, "suggestion")]
    [InlineData(Usage.Server, true, "warning")]
    [InlineData(Usage.Signing, false, null)]
    [InlineData(Usage.Signing, true, null)]
    public void A_certificate_that_no_CA_has_issued_is_told(Usage usage, bool isRequested, string? level) => Assert.Equal(
        level, Asked.LevelOf("CERT3006", SelfSigned with { Usage = usage, Relations = isRequested ? Requested : null }));

    [Theory]
    [InlineData(Purpose.Peer)]
    [InlineData(Purpose.Authority)]
    public void What_others_present_is_not_ours_to_replace(Purpose purpose) =>
        Assert.Null(Asked.LevelOf("CERT3006", SelfSigned with { Purpose = purpose, Relations = Requested }));

    [Fact]
    public void One_that_is_only_trusted_is_told_where_it_is_presented() =>
        Assert.Null(Asked.LevelOf("CERT3006", SelfSigned with { Relations = Requested with { IsOnlyTrusted = true } }));

    [Fact]
    public void One_that_a_CA_has_issued_is_not_told() =>
        Assert.Null(Asked.LevelOf("CERT3006", Issued.Leaf("mtls.contoso.com", "Contoso CA") with { Relations = Requested }));

    [Fact]
    public void One_with_the_name_of_its_CA_but_signed_by_another_key_is_not_self_signed()
    {
        var named = SelfSigned with { SubjectKeyIdentifier = "01", AuthorityKeyIdentifier = "02", Relations = Requested };

        Assert.Null(Asked.LevelOf("CERT3006", named));
        Assert.Equal("warning", Asked.LevelOf("CERT3006", named with { AuthorityKeyIdentifier = "01" }));
    }

    [Theory]
    [InlineData("mydomain", true, "The certificate in entry 'mydomain' is still self-signed; import the CA's answer under the same alias, because mutual TLS with an instance needs a CA-issued certificate.")]
    [InlineData("mydomain", false, "The certificate in entry 'mydomain' is self-signed; request one from a CA and import its answer under the same alias, because mutual TLS with an instance needs a CA-issued certificate.")]
    [InlineData(null, true, "The certificate for 'mtls.contoso.com' is still self-signed, although a request for its key is in the project; replace it with the CA's answer, because mutual TLS with an instance needs a CA-issued certificate.")]
    [InlineData(null, false, "The certificate for 'mtls.contoso.com' is self-signed; request one from a CA, because mutual TLS with an instance needs a CA-issued certificate.")]
    public void The_message_says_what_to_do(string? alias, bool isRequested, string message)
    {
        var finding = Assert.Single(
            Asked.Findings(SelfSigned with { Relations = new() { Alias = alias, HasRequest = isRequested } }), finding => finding.Rule.Id == "CERT3006");

        Assert.Equal(message, finding.Message);
        Assert.Equal(alias ?? "mtls.contoso.com", finding.Value);
    }

    // The SAN of a certificate that has to be replaced is no mistake of its own; where it is told more loudly, it stands.
    [Theory]
    [InlineData(Usage.Client, null, "CERT3006 warning")]
    [InlineData(Usage.Unknown, null, "CERT3006 suggestion")]
    [InlineData(Usage.Client, Asked.ServerAuth, "CERT3006 warning")]
    [InlineData(Usage.Unknown, Asked.ServerAuth, "CERT2010 warning|CERT3006 suggestion")]
    public void It_masks_a_missing_SAN(Usage usage, string? purpose, string expected)
    {
        var certificate = SelfSigned with { Usage = usage, ExtendedKeyUsages = purpose is null ? null : [purpose, Asked.ClientAuth] };

        Assert.Equal(expected, string.Join('|', new Linter().Lint(certificate, LintPolicy.Default)
            .Select(finding => $"{finding.Rule.Id} {SampleText.Word(finding.Level)}")));
    }

    // The certificate of a CA has to be replaced, whatever it says of its names and whoever issued it.
    [Fact]
    public void It_is_masked_by_what_is_said_of_a_CA()
    {
        var authority = SelfSigned with { IsAuthority = true, Usage = Usage.Client, ExtendedKeyUsages = [Asked.ServerAuth] };
        string[] masked = ["CERT3006", "CERT3007", "CERT2009", "CERT2010", "CERT1003", "CERT2001"];

        var told = new Linter().Lint(authority, LintPolicy.Default).Select(finding => finding.Rule.Id).ToArray();

        Assert.Contains("CERT3008", told);
        Assert.Empty(told.Intersect(masked));
        Assert.Contains("CERT3006", new Linter(id => id != "CERT3008").Lint(authority, LintPolicy.Default).Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void A_rule_that_is_off_masks_nothing() => Assert.Equal(
        ["CERT2010"], new Linter(id => id != "CERT3006").Lint(SelfSigned, LintPolicy.Default).Select(finding => finding.Rule.Id));
}
