using CertLint.Findings;
using CertLint.Model;
using CertLint.Policy;
using static CertLint.Model.KeyUsages;

namespace CertLint.Engine.Tests.Rules.Certificates3000;

public class Cert3009KeyUsageTests
{
    private const string CodeSigning = "1.3.6.1.5.5.7.3.3";
    private const string EmailProtection = "1.3.6.1.5.5.7.3.4";
    private const string TimeStamping = "1.3.6.1.5.5.7.3.8";
    private const string SmartCardLogon = "1.3.6.1.4.1.311.20.2.2";
    private const string AnyUsage = "2.5.29.37.0";
    private const string DomainValidated = "2.23.140.1.2.1";

    private static readonly LintPolicy PublicTls = new() { Profiles = Profiles.PublicTls };

    [Theory]
    [InlineData(KeyAlgorithm.Rsa, DigitalSignature | NonRepudiation | KeyEncipherment | DataEncipherment, "")]
    [InlineData(KeyAlgorithm.Rsa, DigitalSignature | KeyAgreement, "warning")]
    [InlineData(KeyAlgorithm.Rsa, DigitalSignature | EncipherOnly, "warning")]
    [InlineData(KeyAlgorithm.EllipticCurve, DigitalSignature | NonRepudiation | KeyAgreement, "")]
    [InlineData(KeyAlgorithm.EllipticCurve, DigitalSignature | KeyEncipherment, "warning")]
    [InlineData(KeyAlgorithm.EllipticCurve, DataEncipherment, "warning")]
    [InlineData(KeyAlgorithm.EllipticCurve, KeyAgreement | DecipherOnly, "suggestion")]
    [InlineData(KeyAlgorithm.Edwards, DigitalSignature | NonRepudiation, "")]
    [InlineData(KeyAlgorithm.Edwards, DigitalSignature | KeyEncipherment, "warning")]
    [InlineData(KeyAlgorithm.Edwards, KeyAgreement, "warning")]
    [InlineData(KeyAlgorithm.Dsa, DigitalSignature | NonRepudiation, "")]
    [InlineData(KeyAlgorithm.Dsa, DigitalSignature | DataEncipherment, "warning")]
    [InlineData(KeyAlgorithm.Unknown, DigitalSignature | KeyEncipherment | KeyAgreement, "")]
    public void A_key_is_used_as_its_algorithm_can_be(KeyAlgorithm algorithm, KeyUsages bits, string level)
    {
        foreach (var target in new NamedTarget[] { Asked.Config(), Asked.Request(), Asked.Certificate(Purpose.Identity) })
            Assert.Equal(level, Level(target, algorithm, bits));
        Assert.Equal(level.Length == 0 ? "" : "suggestion", Level(Asked.Certificate(Purpose.Peer), algorithm, bits));
    }

    [Fact]
    public void What_a_standard_forbids_it_forbids_since_then()
    {
        Assert.Equal("warning", Issued("2020-08-01", KeyAlgorithm.EllipticCurve, KeyEncipherment));
        Assert.Equal("suggestion", Issued("2020-07-31", KeyAlgorithm.EllipticCurve, KeyEncipherment));
        Assert.Equal("", Issued("2012-06-30", KeyAlgorithm.EllipticCurve, KeyEncipherment));
        Assert.Equal("warning", Issued("2002-04-01", KeyAlgorithm.Rsa, KeyAgreement));
        Assert.Equal("", Issued("2002-03-31", KeyAlgorithm.Rsa, KeyAgreement));
    }

    [Fact]
    public void A_CA_s_elliptic_key_encrypts_nothing_either_but_a_self_signed_RSA_key_may_say_what_it_likes()
    {
        var authority = Asked.Certificate(Purpose.Authority) with { IsAuthority = true };

        Assert.Equal("suggestion", Level(authority, KeyAlgorithm.EllipticCurve, KeyCertSign | KeyEncipherment));
        Assert.Equal("", Level(authority, KeyAlgorithm.Rsa, KeyCertSign | KeyAgreement));
        Assert.Equal("", Level(Asked.Certificate(Purpose.Identity) with { IsSelfIssued = true }, KeyAlgorithm.Rsa, KeyAgreement));
    }

    [Theory]
    [InlineData(KeyCertSign, false, "warning")]
    [InlineData(CrlSign | DigitalSignature, false, "warning")]
    [InlineData(KeyCertSign | CrlSign, true, "")]
    public void Only_a_CA_signs_certificates(KeyUsages bits, bool isAuthority, string level)
    {
        Assert.Equal(level, Level(Asked.Request() with { IsAuthority = isAuthority }, KeyAlgorithm.Rsa, bits));
        Assert.Equal(level, Level(Asked.Certificate(Purpose.Identity) with { IsAuthority = isAuthority }, KeyAlgorithm.Rsa, bits));
        // What the config makes of basicConstraints is not known.
        Assert.Equal("", Level(Asked.Config(), KeyAlgorithm.Rsa, bits));
    }

    // RFC 5280 4.2.1.12.
    [Theory]
    [InlineData(DigitalSignature | KeyEncipherment, "", Asked.ServerAuth)]
    [InlineData(DigitalSignature | KeyAgreement, "", Asked.ServerAuth)]
    [InlineData(KeyEncipherment, "", Asked.ServerAuth)]
    [InlineData(DigitalSignature | KeyEncipherment | KeyAgreement, "suggestion", Asked.ServerAuth)]
    [InlineData(DigitalSignature | NonRepudiation, "suggestion", Asked.ServerAuth)]
    [InlineData(NonRepudiation, "warning", Asked.ServerAuth)]
    [InlineData(DigitalSignature, "", Asked.ClientAuth)]
    [InlineData(DigitalSignature | KeyEncipherment, "suggestion", Asked.ClientAuth)]
    [InlineData(DigitalSignature | KeyEncipherment, "", Asked.ClientAuth, Asked.ServerAuth)]
    [InlineData(DigitalSignature | KeyEncipherment | KeyAgreement, "", Asked.ClientAuth, Asked.ServerAuth)]
    [InlineData(DigitalSignature | DataEncipherment, "suggestion", Asked.ClientAuth, EmailProtection)]
    [InlineData(DigitalSignature | NonRepudiation, "", EmailProtection)]
    [InlineData(DigitalSignature | NonRepudiation, "", TimeStamping)]
    [InlineData(KeyEncipherment, "warning", CodeSigning)]
    [InlineData(DigitalSignature | KeyEncipherment, "", SmartCardLogon)]
    [InlineData(NonRepudiation, "", AnyUsage, Asked.ServerAuth)]
    public void A_certificate_is_used_for_what_both_usages_allow(KeyUsages bits, string level, params string[] purposes)
    {
        // CERT3007 has told who has no digitalSignature at all.
        var target = Asked.Certificate(Purpose.Identity) with { ExtendedKeyUsages = purposes, Usage = Usage.Server };

        Assert.Equal(level, Level(target, KeyAlgorithm.Unknown, bits));
        Assert.Equal("", Level(target with { IsSelfIssued = true }, KeyAlgorithm.Unknown, bits));
        Assert.Equal("", Level(target with { NotBefore = Dated.Time("2008-04-30") }, KeyAlgorithm.Unknown, bits));
    }

    [Fact]
    public void Of_a_request_only_what_serves_no_purpose_is_told()
    {
        var request = Asked.Request() with { ExtendedKeyUsages = [Asked.ClientAuth], Usage = Usage.Server };

        Assert.Equal("", Level(request, KeyAlgorithm.Rsa, DigitalSignature | KeyEncipherment));
        Assert.Equal("warning", Level(request, KeyAlgorithm.Rsa, KeyEncipherment));
    }

    [Fact]
    public void Who_lacks_digitalSignature_hears_it_once()
    {
        var client = Asked.Request() with { ExtendedKeyUsages = [Asked.ClientAuth], KeyUsage = Asked.At(KeyEncipherment), Usage = Usage.Client };

        Assert.Equal(["CERT3007"], Asked.Findings(client).Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void Criticality_is_a_suggestion_and_the_CA_s_matter()
    {
        var certificate = Asked.Certificate(Purpose.Identity) with { Extensions = [new(ExtensionIds.KeyUsage, false)], KeyUsage = Asked.At(DigitalSignature) };

        Assert.Equal("suggestion", Asked.LevelOf("CERT3009", certificate));
        Assert.Null(Asked.LevelOf("CERT3009", certificate with { Extensions = [new(ExtensionIds.KeyUsage, true)] }));
        Assert.Null(Asked.LevelOf("CERT3009", Asked.Request() with { Extensions = certificate.Extensions, KeyUsage = certificate.KeyUsage }));
    }

    [Theory]
    [InlineData(true, "2020-01-01", "suggestion", AnyUsage)]
    [InlineData(true, "2002-03-31", "", AnyUsage)]
    [InlineData(false, "2020-01-01", "", AnyUsage)]
    [InlineData(true, "2020-01-01", "", Asked.ServerAuth)]
    public void Critical_any_usage_is_a_contradiction(bool isCritical, string issued, string level, string purpose) => Assert.Equal(
        level,
        Asked.LevelOf("CERT3009", Dated.Certificate(issued, "2030-01-01") with
        {
            Extensions = [new(ExtensionIds.ExtendedKeyUsage, isCritical)], ExtendedKeyUsages = [purpose],
        }) ?? "");

    // BR 7.1.2.7.10 since 2023-09-15, before it BR 7.1.2.3.
    [Theory]
    [InlineData("2023-09-15", "", Asked.ServerAuth)]
    [InlineData("2023-09-15", "", Asked.ServerAuth, Asked.ClientAuth)]
    [InlineData("2023-09-15", "warning", Asked.ClientAuth)]
    [InlineData("2023-09-15", "warning", Asked.ServerAuth, CodeSigning)]
    [InlineData("2023-09-15", "warning", Asked.ServerAuth, EmailProtection)]
    [InlineData("2023-09-15", "warning", Asked.ServerAuth, AnyUsage)]
    [InlineData("2023-09-15", "warning", Asked.ServerAuth, "1.3.6.1.4.1.11129.2.4.4")]
    [InlineData("2023-09-15", "suggestion", Asked.ServerAuth, SmartCardLogon)]
    [InlineData("2023-09-14", "", Asked.ClientAuth)]
    [InlineData("2023-09-14", "", Asked.ServerAuth, EmailProtection)]
    [InlineData("2023-09-14", "suggestion", Asked.ServerAuth, CodeSigning)]
    [InlineData("2023-09-14", "warning", CodeSigning)]
    [InlineData("2012-06-30", "", CodeSigning)]
    [InlineData("2023-09-15", "warning")]
    [InlineData("2012-06-30", "")]
    public void A_public_server_s_extended_key_usage(string issued, string level, params string[] purposes)
    {
        var certificate = Dated.Certificate(issued, "2030-01-01") with
        {
            Version = 3, ExtendedKeyUsages = purposes.Length == 0 ? null : purposes, Policies = [DomainValidated],
        };

        Assert.Equal(level, Asked.LevelOf("CERT3009", certificate, PublicTls) ?? "");
        Assert.Null(Asked.LevelOf("CERT3009", certificate));
        Assert.Null(Asked.LevelOf("CERT3009", certificate with { IsAuthority = true }, PublicTls));
    }

    [Theory]
    [InlineData("2023-09-15", DigitalSignature, "")]
    [InlineData("2023-09-15", DigitalSignature | KeyAgreement, "suggestion")]
    [InlineData("2023-09-15", DigitalSignature | NonRepudiation, "warning")]
    [InlineData("2023-09-15", KeyAgreement, "warning")]
    [InlineData("2023-09-14", KeyAgreement, "")]
    public void A_public_server_s_elliptic_key(string issued, KeyUsages bits, string level)
    {
        var certificate = Dated.Certificate(issued, "2030-01-01") with
        {
            ExtendedKeyUsages = [Asked.ServerAuth], KeyUsage = Asked.At(bits), Key = Asked.At(new KeyParameters(KeyAlgorithm.EllipticCurve, 256)),
        };

        Assert.Equal(level, Asked.LevelOf("CERT3009", certificate, PublicTls) ?? "");
    }

    [Theory]
    [InlineData("2023-09-15", "warning")]
    [InlineData("2023-09-14", "")]
    public void A_public_server_s_critical_extended_key_usage(string issued, string level)
    {
        var certificate = Dated.Certificate(issued, "2030-01-01") with
        {
            ExtendedKeyUsages = [Asked.ServerAuth], Extensions = [new(ExtensionIds.ExtendedKeyUsage, true)],
        };

        Assert.Equal(level, Asked.LevelOf("CERT3009", certificate, PublicTls) ?? "");
    }

    [Fact]
    public void The_message_names_the_bits_the_reason_and_what_to_do()
    {
        Assert.Equal(
            "The keyUsage has keyEncipherment and dataEncipherment, but an elliptic key encrypts nothing (RFC 8813); ask for it without them.",
            Message(Asked.Config(), KeyAlgorithm.EllipticCurve, DigitalSignature | KeyEncipherment | DataEncipherment));
        Assert.Equal(
            "The keyUsage has keyCertSign, but the request is not for a CA (basicConstraints without CA:TRUE), so verifiers reject what the key signs; make a new request without it.",
            Message(Asked.Request(), KeyAlgorithm.Rsa, DigitalSignature | KeyCertSign));
        Assert.Equal(
            "The keyUsage has keyEncipherment, which does not go with the extendedKeyUsage (clientAuth); leave it out of the next request.",
            Message(Asked.Certificate(Purpose.Identity) with { ExtendedKeyUsages = [Asked.ClientAuth] }, KeyAlgorithm.Rsa, DigitalSignature | KeyEncipherment));
    }

    [Fact]
    public void The_place_is_that_of_the_key_usage()
    {
        var finding = Assert.Single(Asked.Findings(With(Asked.Config(), KeyAlgorithm.Rsa, DigitalSignature | KeyAgreement)));

        Assert.Equal(Asked.Place, finding.Place);
    }

    private static string Issued(string date, KeyAlgorithm algorithm, KeyUsages bits) =>
        Level(Dated.Certificate(date, "2030-01-01"), algorithm, bits);

    // Of several findings the loudest.
    private static string Level(NamedTarget target, KeyAlgorithm algorithm, KeyUsages bits) =>
        Found(target, algorithm, bits).Select(finding => SampleText.Word(finding.Level)).OrderByDescending(word => word, StringComparer.Ordinal).FirstOrDefault() ?? "";

    private static string Message(NamedTarget target, KeyAlgorithm algorithm, KeyUsages bits) => Assert.Single(Found(target, algorithm, bits)).Message;

    private static IEnumerable<Finding> Found(NamedTarget target, KeyAlgorithm algorithm, KeyUsages bits) =>
        Asked.Findings(With(target, algorithm, bits)).Where(finding => finding.Rule.Id == "CERT3009");

    private static NamedTarget With(NamedTarget target, KeyAlgorithm algorithm, KeyUsages bits) => target with
    {
        Key = Asked.At(new KeyParameters(algorithm, algorithm == KeyAlgorithm.EllipticCurve ? 256 : 2048)), KeyUsage = Asked.At(bits),
    };
}
