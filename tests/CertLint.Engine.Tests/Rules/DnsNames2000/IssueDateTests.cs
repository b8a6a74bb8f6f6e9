using CertLint.Engine.Tests.Rules.Subject1000;
using CertLint.Model;

namespace CertLint.Engine.Tests.Rules.DnsNames2000;

/// <summary>What the Baseline Requirements have demanded only since a day: a certificate is judged by the rules of its issue date.</summary>
public class IssueDateTests
{
    [Theory]
    [InlineData("100.51.198.203.in-addr.arpa", "2026-03-14", 0)]
    [InlineData("100.51.198.203.in-addr.arpa", "2026-03-15", 1)]
    [InlineData("100.51.198.203.in-addr.arpa", null, 1)]
    [InlineData("1.0.0.10.in-addr.arpa", "2026-03-14", 1)] // a private network's
    [InlineData("198.203.in-addr.arpa", "2026-03-14", 1)] // no address
    [InlineData("a.b.home.arpa", "2026-03-14", 1)]
    public void Names_of_addresses_were_certified_once(string name, string? notBefore, int expected) => Assert.Equal(
        expected, new StructuredName("CN=" + name, "DNS=" + name).Findings("CERT2007", StructuredName.Certificate(Purpose.Identity, notBefore)).Count);

    [Theory]
    [InlineData("2021-08-24", 0)]
    [InlineData("2021-08-25", 1)]
    [InlineData(null, 1)]
    public void A_common_name_could_differ_in_case_once(string? notBefore, int expected) => Assert.Equal(
        expected,
        new StructuredName("CN=MTLS.contoso.com", "DNS=mtls.contoso.com").Findings("CERT2009", StructuredName.Certificate(Purpose.Identity, notBefore)).Count);

    [Fact]
    public void A_common_name_that_is_missing_was_never_right() => Assert.Single(
        new StructuredName("CN=mtls.contoso.com", "DNS=www.contoso.com").Findings("CERT2009", StructuredName.Certificate(Purpose.Identity, "2015-01-01")));
}
