using CertLint.Model;
using CertLint.Readers.Text.Tests.OpenSsl;

namespace CertLint.Readers.Text.Tests.Certtool;

public class ExtensionTests
{
    [Fact]
    public void Alternative_names_come_in_the_order_in_which_certtool_encodes_them()
    {
        const string text = "cn = a\nemail = x@y\ndns_name = a.contoso.com\ndns_name = \"b.contoso.com\" # x\nip_address = 10.0.0.1\nuri = http://a\ntls_www_server\n";
        Assert.Equal(["Dns:a.contoso.com", "Dns:b.contoso.com", "Uri:http://a", "IPAddress:10.0.0.1", "Email:x@y"], Template.Names(text));
        Assert.True(Template.Target(text).AreAlternativeNamesComplete);
        Assert.Equal("4:13-4:26", Sample.Place(text, Template.Target(text).AlternativeNames[1].Value.Span));
    }

    [Theory]
    [InlineData("dns_name = $HOST")]
    [InlineData("honor_crq_extensions")]
    [InlineData("honor_crq_ext = 2.5.29.17")]
    [InlineData("add_extension = \"2.5.29.17 0x30090000\"")]
    public void Names_that_do_not_all_show_are_not_complete(string line) =>
        Assert.False(Template.Target("cn = a\nsigning_key\n" + line).AreAlternativeNamesComplete);

    [Fact]
    public void Flags_are_usages()
    {
        const string text = "cn = a\nencryption_key\nsigning_key\ntls_www_client\ntls_www_server\nkey_purpose_oid = 1.3.6.1.5.5.7.3.17\n";
        var target = Template.Target(text);
        Assert.Equal(KeyUsages.DigitalSignature | KeyUsages.KeyEncipherment, target.KeyUsage!.Value);
        Assert.Equal(["1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2", "1.3.6.1.5.5.7.3.17"], target.ExtendedKeyUsages);
        Assert.Equal("5:1-5:15", Sample.Place(text, target.ExtendedKeyUsagePlace!.Value));
    }

    [Theory]
    [InlineData("ca\ncert_signing_key", Purpose.Authority)]
    [InlineData("ca = false", Purpose.Authority)]
    [InlineData("cert_signing_key", Purpose.Request)]
    [InlineData("tls_www_server\nexpiration_days = 30", Purpose.Request)]
    public void Only_ca_makes_an_authority(string lines, Purpose purpose) =>
        Assert.Equal(purpose, Template.Target("cn = a\nencryption_key\n" + lines).Purpose);

    [Theory]
    [InlineData("expiration_days = 3650", 3650, "3650")]
    [InlineData("expiration_days = \"30\" # x", 30, "30")]
    [InlineData("expiration_days = 365 # a year", 365, "365")]
    public void Days_are_the_validity(string line, int days, string at)
    {
        var text = "cn = a\nsigning_key\n" + line;
        Assert.Equal(days, Template.Target(text).Validity!.Value.TotalDays);
        Assert.Equal(at, Sample.At(text, Template.Target(text).Validity!.Place));
        Assert.Empty(Template.Read(text).Problems);
    }

    [Theory]
    [InlineData("expiration_days = -1")]
    [InlineData("expiration_days = $DAYS")]
    [InlineData("expiration_days = 99999999999")]
    [InlineData("expiration_days = 30\nexpiration_date = \"2030-01-01 00:00:00\"")]
    public void A_validity_that_is_not_known_is_none(string lines) => Assert.Null(Template.Target("cn = a\nsigning_key\n" + lines).Validity);
}
