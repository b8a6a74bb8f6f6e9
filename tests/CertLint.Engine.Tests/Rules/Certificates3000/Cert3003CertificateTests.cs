using System.Globalization;
using CertLint.Model;
using CertLint.Names;
using CertLint.Policy;

namespace CertLint.Engine.Tests.Rules.Certificates3000;

public class Cert3003CertificateTests
{
    private static readonly LintPolicy PublicTls = new() { Profiles = Profiles.PublicTls };

    // From the day of issuance and the limit of that day; the last second of the validity counts as the first does.
    [Theory]
    [InlineData("2016-06-30T23:59:59", "2026-06-30", "")]
    [InlineData("2016-07-01", "2019-10-01", "")]
    [InlineData("2016-07-01", "2019-10-01T00:00:01", "warning 1188: since 2016-07-01 a public CA issued one for 39 months at most")]
    [InlineData("2018-02-28T23:59:59", "2021-05-28T23:59:59", "")]
    [InlineData("2018-03-01", "2020-06-03", "")]
    [InlineData("2018-03-01", "2020-06-03T00:00:01", "warning 826: since 2018-03-01 a public CA issued one for 825 days at most")]
    [InlineData("2020-08-31T23:59:59", "2022-12-04T23:59:58", "")]
    [InlineData("2020-09-01", "2021-10-02T23:59:59", "")]
    [InlineData("2020-09-01", "2021-10-03", "suggestion 398: a public CA is asked to issue one for 397 days at most")]
    [InlineData("2020-09-01", "2021-10-03T23:59:59", "suggestion 398: a public CA is asked to issue one for 397 days at most")]
    [InlineData("2020-09-01", "2021-10-04", "warning 399: since 2020-09-01 a public CA issues one for 398 days at most")]
    [InlineData("2026-03-14T23:59:59", "2027-04-15T23:59:58", "")]
    [InlineData("2026-03-15", "2026-09-29T23:59:59", "")]
    [InlineData("2026-03-15", "2026-09-30T23:59:59", "suggestion 200: a public CA is asked to issue one for 199 days at most")]
    [InlineData("2026-03-15", "2026-10-01", "warning 201: since 2026-03-15 a public CA issues one for 200 days at most")]
    [InlineData("2027-03-15", "2027-06-21T23:59:59", "")]
    [InlineData("2027-03-15", "2027-06-22T23:59:59", "suggestion 100: a public CA is asked to issue one for 99 days at most")]
    [InlineData("2027-03-15", "2027-06-23", "warning 101: since 2027-03-15 a public CA issues one for 100 days at most")]
    [InlineData("2029-03-14T23:59:59", "2029-04-30T23:59:58", "")]
    [InlineData("2029-03-15", "2029-04-29T23:59:59", "")]
    [InlineData("2029-03-15", "2029-04-30T23:59:59", "suggestion 47: a public CA is asked to issue one for 46 days at most")]
    [InlineData("2029-03-15", "2029-05-01", "warning 48: since 2029-03-15 a public CA issues one for 47 days at most")]
    public void A_public_CA_s_certificate_is_held_against_the_limit_of_its_day(string notBefore, string notAfter, string expected)
    {
        var certificate = Dated.Certificate(notBefore, notAfter);

        Assert.Equal(expected, Verdict(certificate, PublicTls));
        // The date of the build has no part in it, as long as it is valid.
        Assert.Equal(expected, Verdict(certificate, PublicTls with { Now = certificate.NotBefore }));
        if (expected.Length > 0)
            Assert.StartsWith("suggestion", Verdict(certificate with { Purpose = Purpose.Peer }, PublicTls), StringComparison.Ordinal);
        Assert.Equal("", Verdict(certificate with { IsAuthority = true, Purpose = Purpose.Authority }, PublicTls));
    }

    [Theory]
    [InlineData("2019-07-01T23:59:59", "2029-07-01", "")]
    [InlineData("2019-07-02", "2021-10-03T23:59:59", "")]
    [InlineData("2019-07-02", "2021-10-04T00:00:00", "suggestion")]
    [InlineData("2026-01-01", "2036-01-01", "suggestion")]
    public void Without_a_profile_a_server_s_certificate_is_held_to_825_days_since_Apple_does(string notBefore, string notAfter, string expected)
    {
        var certificate = Dated.Certificate(notBefore, notAfter);

        Assert.Equal(expected, Dated.Level("CERT3003", certificate, new LintPolicy()));
        Assert.Equal(expected, Dated.Level("CERT3003", certificate with { IsSelfIssued = true }, PublicTls));
        Assert.Equal("", Dated.Level("CERT3003", certificate with { ExtendedKeyUsages = [Asked.ClientAuth] }, new LintPolicy()));
        Assert.Equal("", Dated.Level("CERT3003", certificate with { Usage = Usage.Signing }, new LintPolicy()));
        Assert.Equal("", Dated.Level(
            "CERT3003", certificate with { Subject = Dated.Name((AttributeType.CommonName, "Contoso Token Service")) }, new LintPolicy()));
    }

    [Fact]
    public void The_setting_s_limit_is_one_for_certificates_too()
    {
        var policy = new LintPolicy { MaximumValidityDays = 90 };
        var certificate = Dated.Certificate("2026-01-01", "2026-03-31T23:59:59") with { Subject = Dated.Name((AttributeType.CommonName, "mtls.contoso.com")) };
        var longer = certificate with { NotAfter = Dated.Time("2026-04-01") };

        Assert.Equal("", Dated.Level("CERT3003", certificate, policy));
        Assert.Equal(
            "The certificate for 'mtls.contoso.com' is valid for 91 days, but certlint.maximum_validity_days allows 90; request one for 90 days or fewer.",
            Dated.Message("CERT3003", longer, policy));
        Assert.Equal("warning", Dated.Level("CERT3003", longer, policy));
        Assert.Equal("suggestion", Dated.Level("CERT3003", longer with { Purpose = Purpose.Peer }, policy));
        Assert.EndsWith(
            "; ask its owner for one of 90 days or fewer.", Dated.Message("CERT3003", longer with { Purpose = Purpose.Peer }, policy), StringComparison.Ordinal);
        Assert.EndsWith(
            "a public CA issued one for 39 months at most; request one for no more than that.",
            Dated.Message("CERT3003", Dated.Certificate("2017-01-01", "2020-04-02"), PublicTls), StringComparison.Ordinal);
    }

    // What is asked for today is issued today at the earliest.
    [Theory]
    [InlineData(null, 200, "")]
    [InlineData(null, 201, "suggestion 201: since 2026-03-15 a public CA issues one for 200 days at most")]
    [InlineData(null, 399, "warning 399: a public CA issues one for 398 days at most")]
    [InlineData("1970-01-01", 398, "suggestion 398: a public CA is asked to issue one for 397 days at most")]
    [InlineData("2026-03-14T23:59:59", 397, "")]
    [InlineData("2026-03-15", 397, "warning 397: since 2026-03-15 a public CA issues one for 200 days at most")]
    [InlineData("2026-03-15", 199, "")]
    [InlineData("2027-03-14T23:59:59", 199, "")]
    [InlineData("2027-03-15", 199, "warning 199: since 2027-03-15 a public CA issues one for 100 days at most")]
    [InlineData("2029-03-15", 46, "")]
    [InlineData("2029-03-15", 48, "warning 48: since 2029-03-15 a public CA issues one for 47 days at most")]
    public void What_is_asked_for_is_held_against_the_limit_of_the_build_s_day(string? now, int days, string expected)
    {
        var policy = PublicTls with { Now = now is null ? null : Dated.Time(now) };

        Assert.Equal(expected, Verdict(Asked.Config() with { Validity = Asked.At(TimeSpan.FromDays(days)) }, policy));
    }

    [Fact]
    public void A_validity_up_to_the_end_of_time_does_no_harm() => Assert.Equal(
        "suggestion",
        Dated.Level("CERT3003", Asked.Certificate(Purpose.Identity) with { NotBefore = Dated.Time("2026-01-01"), NotAfter = DateTimeOffset.MaxValue }, new LintPolicy()));

    /// <summary>The level, the days and the clause between "but" and the advice.</summary>
    private static string Verdict(NamedTarget target, LintPolicy policy)
    {
        if (Asked.Findings(target, policy).SingleOrDefault(finding => finding.Rule.Id == "CERT3003") is not { } found)
            return "";
        var start = found.Message.IndexOf(", but ", StringComparison.Ordinal) + ", but ".Length;
        var clause = found.Message[start..found.Message.IndexOf(';', StringComparison.Ordinal)];
        return string.Create(CultureInfo.InvariantCulture, $"{SampleText.Word(found.Level)} {found.Value}: {clause}");
    }
}
