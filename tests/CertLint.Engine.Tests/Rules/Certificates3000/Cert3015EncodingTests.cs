using CertLint.Model;
using CertLint.Policy;

namespace CertLint.Engine.Tests.Rules.Certificates3000;

public class Cert3015EncodingTests
{
    private static readonly CertificateExtension[] SomeExtensions = [new(ExtensionIds.SubjectAlternativeName, false)];

    [Theory]
    [InlineData(3, true, "2020-01-01", "")]
    [InlineData(3, false, "2020-01-01", "")]
    [InlineData(null, true, "2020-01-01", "")]
    [InlineData(1, false, "2015-04-16", "warning")]
    [InlineData(1, false, "2015-04-15", "")]
    [InlineData(2, false, "2020-01-01", "warning")]
    [InlineData(1, true, "2000-01-01", "warning")]
    [InlineData(2, true, "2000-01-01", "warning")]
    public void The_version_is_3_since_2015_and_wherever_there_are_extensions(int? version, bool hasExtensions, string issued, string level) => Assert.Equal(
        level,
        Asked.LevelOf("CERT3015", Dated.Certificate(issued, "2030-01-01") with { Version = version, Extensions = hasExtensions ? SomeExtensions : [] }) ?? "");

    [Theory]
    [InlineData(true, KeyUsages.KeyCertSign, "2020-01-01", "")]
    [InlineData(true, KeyUsages.DigitalSignature, "2020-01-01", "suggestion")]
    [InlineData(true, null, "2020-01-01", "suggestion")]
    [InlineData(false, KeyUsages.KeyCertSign, "2020-01-01", "suggestion")]
    [InlineData(false, null, "2002-03-31", "")]
    public void Only_a_CA_that_signs_certificates_has_a_path_length(bool isAuthority, KeyUsages? bits, string issued, string level)
    {
        var certificate = Dated.Certificate(issued, "2030-01-01", Purpose.Authority) with
        {
            IsAuthority = isAuthority, PathLength = 0, KeyUsage = bits is { } set ? Asked.At(set) : null,
        };

        Assert.Equal(level, Asked.LevelOf("CERT3015", certificate) ?? "");
        Assert.Null(Asked.LevelOf("CERT3015", certificate with { PathLength = null }));
    }

    [Theory]
    [InlineData("2023-09-15", false, false, "warning")]
    [InlineData("2023-09-15", true, false, "")]
    [InlineData("2023-09-14", false, false, "")]
    [InlineData("2023-09-15", false, true, "")]
    public void A_public_server_s_basic_constraints_are_critical(string issued, bool isCritical, bool isAuthority, string level)
    {
        var certificate = Dated.Certificate(issued, "2030-01-01") with
        {
            Extensions = [new(ExtensionIds.BasicConstraints, isCritical)], IsAuthority = isAuthority,
        };

        Assert.Equal(level, Asked.LevelOf("CERT3015", certificate, new LintPolicy { Profiles = Profiles.PublicTls }) ?? "");
        Assert.Null(Asked.LevelOf("CERT3015", certificate));
    }

    public static TheoryData<EncodingFlawKind> Kinds => new(Enum.GetValues<EncodingFlawKind>());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_flaw_is_told_with_its_field_in_one_sentence(EncodingFlawKind kind)
    {
        foreach (var value in HasNoValueAtTimes(kind) ? [null, "2.5.29.17"] : (string?[])["2.5.29.17"])
        {
            var flaw = new EncodingFlaw(kind, "tbsCertificate.extensions[2].critical", 417) { Value = value };
            var target = Dated.Certificate("2024-01-01", "2025-01-01") with { EncodingFlaws = [flaw], SerialNumber = "80" };

            var finding = Asked.Findings(target).Single(found => found.Rule.Id == "CERT3015");

            Assert.Equal("warning", SampleText.Word(finding.Level));
            Assert.EndsWith("(tbsCertificate.extensions[2].critical, octet 417 of the DER); have it issued again.", finding.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("The encoding is not DER", finding.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("''", finding.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(EncodingFlawKind.SerialNumberTooLong, "2002-04-01")]
    [InlineData(EncodingFlawKind.UniqueIdentifier, "2008-05-01")]
    [InlineData(EncodingFlawKind.KeyUsageWithoutBits, "2008-05-01")]
    [InlineData(EncodingFlawKind.KeyUsageTooLong, "2008-05-01")]
    public void Some_flaws_are_ones_only_since_the_standard_says_so(EncodingFlawKind kind, string since)
    {
        var certificate = Dated.Certificate(since, "2030-01-01") with { EncodingFlaws = [new(kind, "x", 0)] };

        Assert.Equal("warning", Asked.LevelOf("CERT3015", certificate));
        Assert.Null(Asked.LevelOf("CERT3015", certificate with { NotBefore = certificate.NotBefore!.Value.AddSeconds(-1) }));
    }

    [Fact]
    public void One_mistake_in_several_places_is_one_finding()
    {
        var request = Asked.Request() with
        {
            EncodingFlaws =
            [
                new(EncodingFlawKind.DefaultEncoded, "extensions[0].critical", 12) { Value = "FALSE" },
                new(EncodingFlawKind.DuplicateExtension, "extensions[1]", 20) { Value = "2.5.29.15" },
                new(EncodingFlawKind.DefaultEncoded, "extensions[1].critical", 27) { Value = "FALSE" },
                new(EncodingFlawKind.DefaultEncoded, "extensions[2].critical", 40) { Value = "FALSE" },
            ],
        };

        Assert.Equal(
            [
                "The value FALSE is encoded although it is the default, which DER leaves out (extensions[0].critical, octet 12 of the DER, and 2 more places); make a new request.",
                "The extension keyUsage is there more than once, so programs differ in which one counts (extensions[1], octet 20 of the DER); make a new request.",
            ],
            Asked.Findings(request).Select(finding => finding.Message));
    }

    // UTCTime has two digits for the year, which stand for 1950 to 2049 (RFC 5280 4.1.2.5.1).
    [Theory]
    [InlineData("00010101000000Z", "is before 1950, where the times that RFC 5280 allows begin")]
    [InlineData("19491231235959Z", "is before 1950, where the times that RFC 5280 allows begin")]
    [InlineData("19500101000000Z", "is a GeneralizedTime, but RFC 5280 wants a UTCTime until 2049")]
    public void A_time_for_which_there_is_no_UTCTime_is_told_as_such(string time, string expected)
    {
        var request = Asked.Request() with
        {
            EncodingFlaws = [new(EncodingFlawKind.GeneralizedTimeBefore2050, "tbsCertificate.validity.notBefore", 33) { Value = time }],
        };

        Assert.Equal(
            $"The time '{time}' {expected} (tbsCertificate.validity.notBefore, octet 33 of the DER); make a new request.",
            Assert.Single(Asked.Findings(request)).Message);
    }

    [Fact]
    public void Others_certificates_are_a_suggestion()
    {
        var flaws = new EncodingFlaw[] { new(EncodingFlawKind.SerialNumberZero, "tbsCertificate.serialNumber", 9) };

        Assert.Equal("suggestion", Asked.LevelOf("CERT3015", Asked.Certificate(Purpose.Peer) with { EncodingFlaws = flaws }));
        Assert.Equal("suggestion", Asked.LevelOf("CERT3015", Asked.Certificate(Purpose.Authority) with { EncodingFlaws = flaws }));
    }

    // Nothing stands there that could be shown.
    private static bool HasNoValueAtTimes(EncodingFlawKind kind) => kind is EncodingFlawKind.UnknownVersion or EncodingFlawKind.MalformedTime
        or EncodingFlawKind.EmptySequence or EncodingFlawKind.MalformedExtension or EncodingFlawKind.NotShortest;
}
