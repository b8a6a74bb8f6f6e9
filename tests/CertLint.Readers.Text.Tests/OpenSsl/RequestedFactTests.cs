using CertLint.Model;

namespace CertLint.Readers.Text.Tests.OpenSsl;

public class RequestedFactTests
{
    private const string Extended = "[req]\ndistinguished_name=dn\nprompt=no\nreq_extensions=e\n[dn]\nCN=a\n[e]\n";

    [Theory]
    [InlineData("default_bits = 1024\n", 1024, "1024")]
    [InlineData("default_bits=2048 # enough\n", 2048, "2048")]
    [InlineData("default_bits = \"4096\"\n", 4096, "4096")]
    [InlineData("default_bits = 1024bits\n", 1024, "1024")]
    public void The_size_of_the_key_is_openssls_with_its_place(string setting, int bits, string place)
    {
        foreach (var text in new[] { setting + Sample.Unprompted + "CN=a\n", Sample.Unprompted + "CN=a\n[req]\n" + setting })
        {
            var key = Sample.Target(text).Key!;
            Assert.Equal(new KeyParameters(KeyAlgorithm.Rsa, bits), key.Value);
            Assert.Equal(place, Sample.At(text, key.Place));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("default_bits = $ENV::BITS\n")]
    [InlineData("default_bits = {{ bits }}\n")]
    [InlineData("default_bits = many\n")]
    [InlineData("default_bits = 99999999999\n")]
    public void A_size_that_is_not_known_is_none(string setting) => Assert.Null(Sample.Target(setting + Sample.Unprompted + "CN=a\n").Key);

    [Theory]
    [InlineData("sha1", "sha1")]
    [InlineData("SHA256", "sha256")]
    [InlineData("sha-384", "sha384")]
    [InlineData("SHA2-256", "sha256")]
    [InlineData("RSA-SHA1", "sha1")]
    [InlineData("md5", "md5")]
    [InlineData("ripemd160", "ripemd160")]
    [InlineData("default", null)]
    [InlineData("$ENV::MD", null)]
    [InlineData("", null)]
    public void The_digest_is_read_in_any_of_its_spellings(string written, string? digest)
    {
        var text = "default_md = " + written + "\n" + Sample.Unprompted + "CN=a\n";
        var read = Sample.Target(text).Digest;
        Assert.Equal(digest, read?.Value);
        if (read is not null)
            Assert.Equal(written, Sample.At(text, read.Place));
    }

    [Theory]
    [InlineData("default_bits=1024\ndefault_md=sha1\n", 1024, "1.2.840.113549.1.1.5")]
    [InlineData("default_bits=1536x\ndefault_md=SHA-384\n", 1536, "1.2.840.113549.1.1.12")]
    public void Openssl_makes_such_a_key_and_signature(string settings, int bits, string signature)
    {
        using var openssl = new OpenSslTool();

        Assert.Equal((bits, signature), openssl.NewKeyRequest(settings + Sample.Unprompted + "CN=a\n"));
        Assert.Equal(bits, Sample.Target(settings + Sample.Unprompted + "CN=a\n").Key!.Value.Bits);
    }

    [Theory]
    [InlineData("digitalSignature", KeyUsages.DigitalSignature)]
    [InlineData("critical, digitalSignature,keyEncipherment", KeyUsages.DigitalSignature | KeyUsages.KeyEncipherment)]
    [InlineData("Digital Signature, Key Agreement", KeyUsages.DigitalSignature | KeyUsages.KeyAgreement)]
    [InlineData("keyCertSign, cRLSign, nonRepudiation", KeyUsages.KeyCertSign | KeyUsages.CrlSign | KeyUsages.NonRepudiation)]
    [InlineData("dataEncipherment, encipherOnly, decipherOnly", KeyUsages.DataEncipherment | KeyUsages.EncipherOnly | KeyUsages.DecipherOnly)]
    public void Key_usages_are_openssls_with_their_place(string value, KeyUsages bits)
    {
        var text = Extended + "keyUsage = " + value + " # usages\n";
        var usage = Sample.Target(text).KeyUsage!;
        Assert.Equal(bits, usage.Value);
        Assert.Equal(value, Sample.At(text, usage.Place));
        using var openssl = new OpenSslTool();
        Assert.Equal(bits, openssl.Request(text).KeyUsage);
    }

    [Theory]
    [InlineData("keyUsage=DigitalSignature")]
    [InlineData("keyUsage=contentCommitment")]
    [InlineData("keyUsage={{ usages }}")]
    [InlineData("keyUsage=digitalSignature,$ENV::MORE")]
    [InlineData("keyUsage=DER:03:02:05:A0")]
    [InlineData("keyUsage=@usages\n[usages]\n1=digitalSignature")]
    [InlineData("{% if x %}\nkeyUsage=digitalSignature\n{% endif %}")]
    [InlineData("extendedKeyUsage=clientAuth")]
    public void A_key_usage_that_openssl_rejects_or_nobody_knows_is_none(string lines) =>
        Assert.Null(Sample.Target(Extended + lines + "\n").KeyUsage);

    [Fact]
    public void The_extended_usages_have_their_place()
    {
        const string text = Extended + "extendedKeyUsage = critical, serverAuth\n";
        Assert.Equal("critical, serverAuth", Sample.At(text, Sample.Target(text).ExtendedKeyUsagePlace!.Value));
    }

    [Fact]
    public void What_a_config_asks_for_is_known_where_openssl_asks_for_the_name()
    {
        var target = Sample.Target("[req]\ndistinguished_name=dn\ndefault_bits=1024\nreq_extensions=e\n[dn]\nCN=Name\n[e]\nsubjectAltName=DNS:a.x\n");
        Assert.Null(target.Subject);
        Assert.False(target.IsSubjectComplete);
        Assert.Equal(1024, target.Key!.Value.Bits);
        Assert.Equal("a.x", Assert.Single(target.AlternativeNames).Value.Text);
    }

    private const string Issuing = "[ca]\ndefault_ca=CA_default\n[CA_default]\ndir=./pki\ndatabase=$dir/index.txt\ncertificate=$dir/ca.pem\nprivate_key=$dir/ca.key\ndefault_days=3650\ndefault_md=sha1\n";

    [Fact]
    public void The_section_by_which_certificates_are_issued_is_a_target_of_its_own()
    {
        const string text = Issuing + Sample.Unprompted + "CN=a\n";
        var targets = Sample.Read(text).Targets.Cast<ConfigTarget>().ToArray();

        Assert.Equal(["section [CA_default]", "section [dn]"], targets.Select(target => target.Entry));
        Assert.Equal((TimeSpan.FromDays(3650), "sha1"), (targets[0].Validity!.Value, targets[0].Digest!.Value));
        Assert.Equal(("3650", "sha1"), (Sample.At(text, targets[0].Validity!.Place), Sample.At(text, targets[0].Digest!.Place)));
        Assert.Null(targets[0].Subject);
        Assert.Null(targets[1].Validity);
    }

    [Theory]
    [InlineData("./pki", "./demoCA")]
    [InlineData("default_ca=CA_default", "default_ca=other")]
    [InlineData("private_key=$dir/ca.key\n", "")]
    [InlineData("default_days=3650\ndefault_md=sha1\n", "")]
    [InlineData("default_days=3650\n", "{% if days %}\ndefault_days=3650\n{% endif %}\n")]
    public void A_section_that_openssls_own_config_left_behind_is_none(string used, string unused) => Assert.Single(
        Sample.Read(Issuing.Replace(used, unused, StringComparison.Ordinal) + Sample.Unprompted + "CN=a\n").Targets);

    [Theory]
    [InlineData("[req]\ndistinguished_name={{ dn }}\nprompt=no\n", "{{ dn }}", "only a template or the environment names the section of the subject")]
    [InlineData("[req]\ndistinguished_name=dn\nprompt=$ENV::PROMPT\n[dn]\nCN=a\n", "dn", "only a template or the environment says whether openssl asks for the subject")]
    [InlineData("[req]\ndistinguished_name=dnx\n[dn]\nCN=a\n", "dnx", "the section [dnx] of the subject is not in the file")]
    [InlineData("[req]\ndistinguished_name=dn\nprompt=no\n[dn]\n{{ subject }}\n", "[dn]", "the config shows no attribute of the subject")]
    public void A_subject_that_the_config_does_not_show_is_named_as_not_checked(string text, string place, string reason)
    {
        var part = Assert.Single(Sample.Read(text).NotChecked);
        Assert.Equal((place, reason), (Sample.At(text, part.Place), part.Reason));
    }
}
