using CertLint.Model;
using CertLint.Policy;

namespace CertLint.Settings.Tests;

public class SettingValueTests
{
    [Theory]
    [InlineData("servicenow", Profiles.ServiceNow)]
    [InlineData("general", Profiles.General)]
    [InlineData("public-tls", Profiles.PublicTls)]
    [InlineData("Public-TLS", Profiles.PublicTls)]
    [InlineData("general, public-tls", Profiles.PublicTls)]
    [InlineData("servicenow,public-tls", Profiles.ServiceNow | Profiles.PublicTls)]
    public void Profiles_combine(string written, Profiles expected) =>
        Assert.Equal(expected, Read(SettingKeys.Profile, written).Policy.Profiles);

    [Fact]
    public void An_unknown_profile_beside_a_known_one_is_told_and_the_known_one_holds()
    {
        var errors = new List<SettingError>();

        var policy = PolicySettings.Read(Section(SettingKeys.Profile, "public_tls, general"), errors.Add);

        Assert.Equal(Profiles.General, policy.Profiles);
        Assert.Equal(
            "'public_tls' in certlint.profile is no profile; write one or several of servicenow, general and public-tls.",
            Assert.Single(errors).Message);
    }

    [Theory]
    [InlineData("contoso.com", "contoso.com")]
    [InlineData(" Contoso.COM ", "contoso.com")]
    [InlineData("*.contoso.com", "contoso.com")]
    [InlineData(".contoso.com", "contoso.com")]
    [InlineData("contoso.com.", "contoso.com")]
    [InlineData("corp", "corp")]
    [InlineData("xn--bcher-kva.example", "xn--bcher-kva.example")]
    [InlineData("Bücher.example", "xn--bcher-kva.example")]
    public void Domains_are_normalised(string written, string expected) =>
        Assert.Equal([expected], Read(SettingKeys.OwnedDomains, written).Policy.OwnedDomains);

    [Theory]
    [InlineData("https://contoso.com")]
    [InlineData("contoso.com:443")]
    [InlineData("contoso..com")]
    [InlineData("-contoso.com")]
    [InlineData("con toso.com")]
    [InlineData("*.*.contoso.com")]
    [InlineData("*")]
    [InlineData(".")]
    [InlineData("a_b.com")]
    [InlineData("\ud800.com")]
    public void What_is_no_domain_is_told_and_left_out(string written)
    {
        var errors = new List<SettingError>();

        var policy = PolicySettings.Read(Section(SettingKeys.ProviderDomains, written), errors.Add);

        Assert.Empty(policy.ProviderDomains);
        Assert.Contains(written, Assert.Single(errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_of_64_characters_is_no_domain()
    {
        var errors = new List<SettingError>();
        PolicySettings.Read(Section(SettingKeys.OwnedDomains, new string('a', 64) + ".com"), errors.Add);
        PolicySettings.Read(Section(SettingKeys.OwnedDomains, new string('a', 63) + ".com"), _ => Assert.Fail());
        Assert.Single(errors);
    }

    [Fact]
    public void Properties_take_semicolons_commas_and_lines()
    {
        var layers = SettingLayers.None with { Property = Value(SettingKeys.OwnedDomains, "a.com;b.com,\r\n  c.com\n;;d.com;a.com") };

        Assert.Equal(["a.com", "b.com", "c.com", "d.com"], PolicySettings.Read(layers, _ => Assert.Fail()).OwnedDomains);
    }

    [Theory]
    [InlineData("Contoso", new[] { "Contoso" })]
    [InlineData("Contoso Europe GmbH, Fabrikam", new[] { "Contoso Europe GmbH", "Fabrikam" })]
    [InlineData("\"Contoso, Ltd.\", Fabrikam", new[] { "Contoso, Ltd.", "Fabrikam" })]
    [InlineData("Fabrikam,\"Contoso, Ltd.\"", new[] { "Fabrikam", "Contoso, Ltd." })]
    [InlineData(" \" Contoso, Ltd. \" ,, \"\" , Fabrikam,", new[] { "Contoso, Ltd.", "Fabrikam" })]
    [InlineData("Contoso, Ltd.", new[] { "Contoso", "Ltd." })] // CERT1012 takes neighbours for one name
    [InlineData("\"OOO \"\"Romashka\"\"\", Fabrikam", new[] { "OOO \"Romashka\"", "Fabrikam" })]
    [InlineData("OOO \"Romashka\", Fabrikam", new[] { "OOO \"Romashka\"", "Fabrikam" })]
    [InlineData("\"Romashka\" OOO, Fabrikam", new[] { "\"Romashka\" OOO", "Fabrikam" })]
    [InlineData("19\" Racks, Fabrikam", new[] { "19\" Racks", "Fabrikam" })]
    [InlineData("O'Reilly & Sons", new[] { "O'Reilly & Sons" })]
    [InlineData("Contoso, Contoso", new[] { "Contoso" })]
    public void Organizations_hold_white_space_and_in_quotes_commas(string written, string[] expected) =>
        Assert.Equal(expected, Read(SettingKeys.Organizations, written).Policy.Organizations);

    [Fact]
    public void Organizations_of_a_property_take_semicolons_and_lines()
    {
        var layers = SettingLayers.None with
        {
            Property = Value(SettingKeys.Organizations, "\n  \"Contoso, Ltd.\";\r\n  Fabrikam GmbH\n;\"A; B\"\n"),
        };

        Assert.Equal(["Contoso, Ltd.", "Fabrikam GmbH", "A; B"], PolicySettings.Read(layers, _ => Assert.Fail()).Organizations);
    }

    [Theory]
    [InlineData("\"Contoso, Ltd.")]
    [InlineData("Fabrikam, \"Contoso, Ltd.")]
    public void A_quotation_mark_that_is_not_closed_is_told_and_the_list_passed_over(string written)
    {
        var errors = new List<SettingError>();

        var policy = PolicySettings.Read(Section(SettingKeys.Organizations, written), errors.Add);

        Assert.Empty(policy.Organizations);
        Assert.Equal(
            "'\"Contoso' in certlint.organizations is no whole name; close its quotation mark, as in \"Contoso, Ltd.\".",
            Assert.Single(errors).Message);
    }

    [Theory]
    [InlineData("CN, O", new[] { "CN", "O" })]
    [InlineData("cn,ST,s", new[] { "CN", "ST" })]
    [InlineData("commonName, stateOrProvinceName, organizationalUnitName", new[] { "CN", "ST", "OU" })]
    [InlineData("E, emailAddress", new[] { "emailAddress" })]
    [InlineData("serialNumber, SN", new[] { "serialNumber", "SN" })]
    public void Required_attributes_take_short_and_long_names(string written, string[] expected) =>
        Assert.Equal(expected, Read(SettingKeys.RequiredAttributes, written).Policy.RequiredAttributes);

    [Theory]
    [InlineData("Country")]
    [InlineData("SHA256")] // a name of OpenSSL's, but of no attribute
    [InlineData("2.5.4.3")]
    public void An_unknown_attribute_is_told(string written)
    {
        var errors = new List<SettingError>();

        var policy = PolicySettings.Read(Section(SettingKeys.RequiredAttributes, written), errors.Add);

        Assert.Null(policy.RequiredAttributes);
        Assert.Single(errors);
    }

    [Theory]
    [InlineData("jks", new[] { KeystoreType.Jks })]
    [InlineData("JCEKS, jks, jceks", new[] { KeystoreType.Jceks, KeystoreType.Jks })]
    [InlineData("pkcs12,bcfks", new[] { KeystoreType.Pkcs12, KeystoreType.Bcfks })]
    public void Types_of_keystores_keep_their_order(string written, KeystoreType[] expected) =>
        Assert.Equal(expected, Read(SettingKeys.KeystoreType, written).Policy.KeystoreTypes);

    [Fact]
    public void An_unknown_type_of_keystore_is_told_and_the_known_one_holds()
    {
        var errors = new List<SettingError>();

        var policy = PolicySettings.Read(Section(SettingKeys.KeystoreType, "p12, jks"), errors.Add);

        Assert.Equal([KeystoreType.Jks], policy.KeystoreTypes);
        Assert.Equal(
            "'p12' in certlint.keystore_type is no type of keystore; write one or several of jks, jceks, pkcs12 and bcfks.",
            Assert.Single(errors).Message);
    }

    [Theory]
    [InlineData("EBONDING_STOREPASS")]
    [InlineData("_p1")]
    [InlineData("storePass")]
    public void A_variable_is_named_by_letters_digits_and_underscores(string written) =>
        Assert.Equal(written, Read(SettingKeys.KeystorePasswordVariable, written).KeystorePasswordVariable);

    [Theory]
    [InlineData("hunter2!")]
    [InlineData("1PASS")]
    [InlineData("STORE PASS")]
    [InlineData("$STOREPASS")]
    [InlineData("%STOREPASS%")]
    [InlineData("${STOREPASS}")]
    [InlineData("pässwort")]
    public void What_is_no_name_of_a_variable_may_be_a_password_and_is_not_shown(string written)
    {
        var errors = new List<SettingError>();

        var settings = PolicySettings.ReadFile(SettingLayers.None with { Property = Value(SettingKeys.KeystorePasswordVariable, written) }, errors.Add);

        Assert.Null(settings.KeystorePasswordVariable);
        Assert.Equal(
            "The value of CertLintKeystorePasswordVariable is no name of an environment variable; write a name such as EBONDING_STOREPASS, and let the variable hold the password.",
            Assert.Single(errors).Message);
    }

    [Theory]
    [InlineData("398", 398)]
    [InlineData(" 1 ", 1)]
    [InlineData("99999", 99999)]
    public void The_maximum_validity_is_a_number_of_days(string written, int expected) =>
        Assert.Equal(expected, Read(SettingKeys.MaximumValidityDays, written).Policy.MaximumValidityDays);

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("13 months")]
    [InlineData("398.5")]
    [InlineData("100000")]
    [InlineData("1,000")]
    public void What_is_no_number_of_days_is_told(string written)
    {
        var errors = new List<SettingError>();

        Assert.Null(PolicySettings.Read(Section(SettingKeys.MaximumValidityDays, written), errors.Add).MaximumValidityDays);
        Assert.Equal(
            $"'{written}' in certlint.maximum_validity_days is no number of days; write a whole number from 1, such as 398.",
            Assert.Single(errors).Message);
    }

    [Theory]
    [InlineData("30", 30)]
    [InlineData(" 1 ", 1)]
    public void The_expiry_warning_is_a_number_of_days(string written, int expected) =>
        Assert.Equal(expected, Read(SettingKeys.ExpiryWarningDays, written).Policy.ExpiryWarningDays);

    [Theory]
    [InlineData("true", true)]
    [InlineData("False", false)]
    public void To_fail_on_what_has_expired_is_yes_or_no(string written, bool expected) =>
        Assert.Equal(expected, Read(SettingKeys.FailOnExpired, written).Policy.FailsOnExpired);

    [Theory]
    [InlineData(SettingKeys.ExpiryWarningDays, "0", "no number of days; write a whole number from 1, such as 30")]
    [InlineData(SettingKeys.ExpiryWarningDays, "a month", "no number of days; write a whole number from 1, such as 30")]
    [InlineData(SettingKeys.FailOnExpired, "always", "neither true nor false; write true or false")]
    public void Nonsense_on_expiry_is_told_and_nothing_is_set(string key, string written, string expected)
    {
        var errors = new List<SettingError>();

        var policy = PolicySettings.Read(Section(key, written), errors.Add);

        Assert.Equal((null, false), (policy.ExpiryWarningDays, policy.FailsOnExpired));
        Assert.Equal($"'{written}' in {key} is {expected}.", Assert.Single(errors).Message);
    }

    [Theory]
    [InlineData("request", Purpose.Request)]
    [InlineData("self-signed", Purpose.SelfSigned)]
    [InlineData("SelfSigned", Purpose.SelfSigned)]
    [InlineData("identity", Purpose.Identity)]
    [InlineData("Authority", Purpose.Authority)]
    [InlineData("peer", Purpose.Peer)]
    public void Purpose_is_read_for_a_file(string written, Purpose expected) =>
        Assert.Equal(expected, Read(SettingKeys.Purpose, written).Purpose);

    [Theory]
    [InlineData("client", Usage.Client)]
    [InlineData("server", Usage.Server)]
    [InlineData("signing", Usage.Signing)]
    public void Usage_is_read_for_a_file(string written, Usage expected) =>
        Assert.Equal(expected, Read(SettingKeys.Usage, written).Usage);

    [Theory]
    [InlineData(SettingKeys.Purpose, "unknown")]
    [InlineData(SettingKeys.Usage, "mutual")]
    [InlineData(SettingKeys.Purpose, "0")]
    public void A_word_that_is_none_is_told(string key, string written)
    {
        var errors = new List<SettingError>();

        var settings = PolicySettings.ReadFile(Section(key, written), errors.Add);

        Assert.Equal((Purpose.Unknown, Usage.Unknown), (settings.Purpose, settings.Usage));
        Assert.Single(errors);
    }

    [Fact]
    public void Nothing_set_gives_the_default_policy()
    {
        var policy = PolicySettings.Read(SettingLayers.None, _ => Assert.Fail());

        Assert.Equal(Profiles.ServiceNow, policy.Profiles);
        Assert.False(policy.IsTest);
        Assert.Null(policy.RequiredAttributes);
        Assert.Null(policy.KeystoreTypes);
        Assert.Null(policy.MaximumValidityDays);
        Assert.Null(policy.ExpiryWarningDays);
        Assert.False(policy.FailsOnExpired);
        Assert.Null(policy.Now);
        Assert.Empty(policy.Organizations);
    }

    [Theory]
    [InlineData("certlint.owned_domain")]
    [InlineData("CertLint.Owner")]
    public void An_unknown_key_of_ours_is_told(string key) =>
        Assert.Contains("'" + key + "' is no setting of CertLint", SettingKeys.Check(key, SettingLayer.Section)!.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("certlint.profile")]
    [InlineData("CERTLINT.OWNED_DOMAINS")]
    [InlineData("certlint.fail_on_expired")]
    [InlineData("certlint.organizations")]
    [InlineData("certlint.keystore_type")]
    [InlineData("certlint.expiry_warning_days")]
    [InlineData("certlint.maximum_validity_days")]
    [InlineData("indent_style")]
    public void A_key_of_this_or_a_later_release_or_of_others_is_not(string key) =>
        Assert.Null(SettingKeys.Check(key, SettingLayer.Section));

    private static FileSettings Read(string key, string value) =>
        PolicySettings.ReadFile(Section(key, value), error => Assert.Fail(error.Message));

    private static SettingLayers Section(string key, string value) => SettingLayers.None with { Section = Value(key, value) };

    private static Func<string, string?> Value(string key, string value) => asked => asked == key ? value : null;
}
