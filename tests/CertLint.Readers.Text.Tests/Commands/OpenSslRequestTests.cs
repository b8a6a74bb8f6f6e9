using CertLint.Model;

namespace CertLint.Readers.Text.Tests.Commands;

/// <summary>What <c>openssl req</c> is asked for.</summary>
public class OpenSslRequestTests
{
    [Fact]
    public void Subject_and_names_have_their_places()
    {
        var script = new Script("openssl req -new -key k.pem -subj \"/C=US/O=Con\\\\toso/CN=\\\"a\" -addext 'subjectAltName = DNS:a.contoso.com, IP:10.0.0.1'");

        Assert.Equal("C=US, O=Contoso, CN=\"a", script.Subject);
        Assert.Equal(["Dns:a.contoso.com", "IPAddress:10.0.0.1"], script.Names);
        Assert.Equal(["C=US", "O=Con\\\\toso", "CN=\\\"a", "a.contoso.com", "10.0.0.1"], script.Places);
        Assert.Equal("/C=US/O=Con\\\\toso/CN=\\\"a", script.At(script.Target.Place));
        Assert.True(script.Target.AreAlternativeNamesComplete);
    }

    [Theory]
    [InlineData("req -new -subj=/CN=a", "CN=a")]
    [InlineData("req -new --subj /CN=a", "CN=a")]
    [InlineData("req -new -subj /CN=a -subj /CN=b", "CN=b")]
    [InlineData("req -new -out -subj -subj /CN=a", "CN=a")]
    [InlineData("req -in old.csr -subj /CN=a -out new.csr", "CN=a")]
    [InlineData("req -in old.csr -noout -subject", "")]
    [InlineData("req -new -Subj /CN=a -sha256", "")]
    [InlineData("x509 -req -in a.csr -CA ca.pem -set_subject /CN=a", "CN=a")]
    [InlineData("x509 -new -subj /CN=a -key k.pem", "CN=a")]
    [InlineData("ca -in a.csr -subj /CN=a", "CN=a")]
    public void Options_are_those_of_openssl(string command, string expected)
    {
        var targets = new Script("openssl " + command).Targets.ToArray();

        Assert.Equal(expected, targets is [{ Subject: { } subject }] ? OpenSsl.Sample.Show(subject) : "");
    }

    [Theory]
    [InlineData("openssl req -new -subj /CN=a.contoso.com", Purpose.Request)]
    [InlineData("openssl req -x509 -subj /CN=a.contoso.com", Purpose.SelfSigned)]
    [InlineData("openssl req -x509 -CA ca.pem -CAkey ca.key -subj /CN=a.contoso.com", Purpose.Request)]
    [InlineData("openssl req -x509 -subj /CN=a.contoso.com -addext basicConstraints=critical,CA:TRUE", Purpose.Authority)]
    [InlineData("openssl req -x509 -subj /CN=a.contoso.com -addext basicConstraints=critical,CA:FALSE", Purpose.SelfSigned)]
    [InlineData("openssl req -x509 -subj '/CN=Contoso CA' -extensions v3_ca", Purpose.Authority)]
    [InlineData("openssl req -x509 -subj /CN=a.contoso.com -extensions v3_ca", Purpose.SelfSigned)]
    [InlineData("openssl req -new -subj '/CN=Contoso CA' -reqexts v3_intermediate_ca", Purpose.Authority)]
    [InlineData("openssl req -new -subj '/CN=Contoso' -reqexts v3_cat", Purpose.Request)]
    [InlineData("openssl req $OPTIONS -days 365 -subj /CN=a.contoso.com", Purpose.SelfSigned)]
    [InlineData("openssl req -new $OPTIONS -subj /CN=a.contoso.com", Purpose.Request)]
    public void Purpose_is_told_by_the_options(string command, Purpose expected) => Assert.Equal(expected, new Script(command).Target.Purpose);

    [Theory]
    [InlineData("openssl x509 -req -in a.csr -signkey k.pem -out a.pem", Purpose.SelfSigned)]
    [InlineData("openssl x509 -req -in a.csr -key k.pem -out a.pem", Purpose.SelfSigned)]
    [InlineData("openssl x509 -req -in a.csr -CA ca.pem -CAkey ca.key -out a.pem", Purpose.Request)]
    [InlineData("openssl x509 -req -in other.csr -signkey k.pem -out a.pem", Purpose.Request)]
    [InlineData("openssl x509 -req -in a.csr -CA ca.pem -extfile x.cnf -extensions v3_ca", Purpose.Authority)]
    [InlineData("openssl ca -selfsign -in a.csr", Purpose.SelfSigned)]
    public void Purpose_is_told_by_what_becomes_of_the_request(string next, Purpose expected)
    {
        var script = new Script("openssl req -new -key k.pem -subj '/CN=Contoso' -out a.csr\n" + next);

        Assert.Equal(expected, script.Targets.First().Purpose);
    }

    // What signs others is a CA, whatever its name; else the names of the files tell it where the common name is no host.
    [Theory]
    [InlineData("openssl req -x509 -subj /CN=cluster.local -out root.pem\nopenssl x509 -req -in a.csr -CA root.pem -out a.pem", Purpose.Authority)]
    [InlineData("openssl req -x509 -subj /CN=a -out $DIR/root.pem\nopenssl ca -in a.csr -cert $DIR/root.pem", Purpose.Authority)]
    [InlineData("openssl req -new -subj /CN=a -out i.csr\nopenssl x509 -req -in i.csr -CA root.pem -out i.pem\nopenssl x509 -req -in a.csr -CA i.pem -out a.pem", Purpose.Authority)]
    [InlineData("openssl req -x509 -subj /CN=a -out other.pem\nopenssl x509 -req -in a.csr -CA root.pem", Purpose.SelfSigned)]
    [InlineData("openssl req -x509 -newkey rsa:2048 -key ca.key -out a.crt", Purpose.Authority)]
    [InlineData("openssl req -x509 -newkey rsa:2048 -subj '/CN=Contoso' -keyout keys/rootCA.key", Purpose.Authority)]
    [InlineData("openssl req -x509 -key k.pem -days 3650 -out pki/root-cert.pem", Purpose.Authority)]
    [InlineData("openssl req -x509 -key k.pem -days 3650 -extensions v3_ca1", Purpose.Authority)]
    [InlineData("openssl req -x509 -subj /CN=a.contoso.com -out ca.pem", Purpose.SelfSigned)]
    [InlineData("openssl req -x509 -subj /CN=a -out ca/server.pem", Purpose.SelfSigned)]
    [InlineData("openssl req -x509 -subj /CN=a -out america.pem", Purpose.SelfSigned)]
    [InlineData("openssl req -x509 -subj /CN=a -out server-ca-signed.pem", Purpose.SelfSigned)]
    public void A_certificate_that_signs_others_is_a_CA(string script, Purpose expected) =>
        Assert.Equal(expected, new Script(script).Targets.First().Purpose);

    [Theory]
    [InlineData("openssl x509 -new -subj /CN=a -key k.pem -days 5000", Purpose.SelfSigned)]
    [InlineData("openssl x509 -req -in a.csr -CA root.pem -days 5000 -out my-ca.pem", Purpose.Authority)]
    [InlineData("openssl x509 -req -in a.csr -CA my-ca.pem -days 5000 -out a.pem", Purpose.Request)]
    public void What_x509_makes_has_a_purpose(string command, Purpose expected) => Assert.Equal(expected, new Script(command).Target.Purpose);

    // No public CA is asked where the script has the key of one.
    [Theory]
    [InlineData("", false)]
    [InlineData("openssl x509 -req -in a.csr -CA root.pem -CAkey root.key -out a.pem", true)]
    [InlineData("openssl x509 -req -in b.csr -CA root.pem -CAkey root.key -out b.pem", false)]
    [InlineData("openssl ca -in a.csr -out a.pem", true)]
    [InlineData("openssl x509 -req -in a.csr -signkey k.pem -out a.pem", false)]
    public void A_request_that_the_script_signs_goes_to_no_public_CA(string next, bool expected) =>
        Assert.Equal(expected, new Script("openssl req -new -subj /CN=mtls.contoso.internal -out a.csr\n" + next).Targets.First().IsPrivatelyIssued);

    [Fact]
    public void A_request_in_a_pipe_is_that_of_the_next_command()
    {
        var script = new Script("openssl req -new -subj /CN=a\nopenssl x509 -req -signkey k.pem -days 1\nopenssl req -new -subj /CN=b\nopenssl x509 -req -in c.csr -signkey k.pem");

        Assert.Equal(
            ["CN=a SelfSigned", "CN=b Request"],
            script.Targets.Where(target => target.Subject is not null).Select(target => OpenSsl.Sample.Show(target.Subject!) + " " + target.Purpose));
    }

    // Whatever may add a name to the SAN.
    [Theory]
    [InlineData("openssl req -new -subj /CN=a", true)]
    [InlineData("openssl req -new -subj /CN=a -addext extendedKeyUsage=serverAuth", true)]
    [InlineData("openssl req -new -subj /CN=a -addext subjectAltName=DNS:a", true)]
    [InlineData("openssl req -new -subj /CN=a -addext subjectAltName=DNS:$HOST", false)]
    [InlineData("openssl req -new -subj /CN=a -addext $EXTENSION", false)]
    [InlineData("openssl req -new -subj /CN=a -addext subjectAltName=@names", false)]
    [InlineData("openssl req -new -subj /CN=a -addext subjectAltName=email:copy", false)]
    [InlineData("openssl req -new -subj /CN=a -config c.cnf", false)]
    [InlineData("openssl req -new -subj /CN=a -reqexts SAN", false)]
    [InlineData("openssl req -new -subj /CN=a $OPTIONS", false)]
    [InlineData("openssl req -new -subj /CN=a -out a.csr\nopenssl x509 -req -in a.csr -CA c -extfile x", false)]
    [InlineData("openssl req -new -subj /CN=a -out a.csr\nopenssl ca -in a.csr", false)]
    [InlineData("openssl req -new -subj /CN=a -out a.csr\nopenssl x509 -req -in a.csr -CA c", true)]
    [InlineData("openssl req -new -subj /CN=a -out a.csr\nopenssl x509 -req -in b.csr -CA c -extfile x", true)]
    public void Names_are_complete_where_nothing_else_may_add_any(string script, bool expected) =>
        Assert.Equal(expected, new Script(script).Targets.First().AreAlternativeNamesComplete);

    [Fact]
    public void Extensions_have_their_places()
    {
        var script = new Script(
            "openssl req -new -subj /CN=a -addext 'subjectAltName=critical,DNS:a' -addext 'extendedKeyUsage = serverAuth,1.3.6.1.5.5.7.3.2' -addext \"keyUsage=critical, digitalSignature, keyEncipherment\"");

        var target = script.Target;
        Assert.True(target.IsAlternativeNameCritical);
        Assert.Equal(["1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2"], target.ExtendedKeyUsages!);
        Assert.Equal("serverAuth,1.3.6.1.5.5.7.3.2", script.At(target.ExtendedKeyUsagePlace!.Value));
        Assert.Equal(KeyUsages.DigitalSignature | KeyUsages.KeyEncipherment, target.KeyUsage!.Value);
        Assert.Equal("critical, digitalSignature, keyEncipherment", script.At(target.KeyUsage.Place));
    }

    [Theory]
    [InlineData("extendedKeyUsage=serverAuth,$MORE")]
    [InlineData("extendedKeyUsage=somethingElse")]
    [InlineData("keyUsage=$USAGE")]
    public void Usages_that_are_not_known_are_not_guessed(string extension)
    {
        var target = new Script("openssl req -new -subj /CN=a -addext " + extension).Target;

        Assert.Null(target.ExtendedKeyUsages);
        Assert.Null(target.KeyUsage);
    }

    [Theory]
    [InlineData("/CN=$HOST", "CN=«$HOST»", true)]
    [InlineData("/C=US/CN=app.$DOMAIN", "C=US, CN=app.«$DOMAIN»", true)]
    [InlineData("/C=US$REST/CN=a", "C=US«$REST», CN=a", false)]
    [InlineData("/CN=$HOST$REST", "CN=«$HOST»«$REST»", false)]
    public void A_variable_in_a_value_is_a_hole(string subject, string expected, bool isComplete)
    {
        var script = new Script("openssl req -new -subj " + subject);

        Assert.Equal(expected, script.Subject);
        Assert.Equal(isComplete, script.Target.IsSubjectComplete);
        Assert.Empty(script.Reading.NotChecked);
    }

    [Theory]
    [InlineData("$SUBJECT")]
    [InlineData("\"$SUBJECT\"")]
    [InlineData("/$KEY=a")]
    public void A_subject_that_only_the_shell_knows_is_not_checked(string subject)
    {
        var script = new Script("openssl req -new -newkey rsa:2048 -subj " + subject);

        Assert.Null(script.Target.Subject);
        Assert.Equal("only the shell knows its subject", Assert.Single(script.Reading.NotChecked).Reason);
        Assert.Empty(script.Problems);
    }

    [Theory]
    [InlineData("openssl req -new -subj /CN=Müller", "CERT5009")]
    [InlineData("openssl req -new -utf8 -subj /CN=Müller", null)]
    [InlineData("openssl req -new -config c.cnf -subj /CN=Müller", null)]
    [InlineData("openssl req -new $OPTIONS -subj /CN=Müller", null)]
    public void Without_utf8_letters_are_lost_unless_a_config_may_say_it(string command, string? expected)
    {
        var script = new Script(command);

        Assert.Equal(expected is null ? [] : [expected + " 'Müller'"], script.Problems);
        // The value's own rules judge what was meant.
        Assert.Equal("CN=Müller", script.Subject);
    }

    [Theory]
    [InlineData("-newkey rsa:1024", KeyAlgorithm.Rsa, 1024, null, "1024")]
    [InlineData("-newkey 1024", KeyAlgorithm.Rsa, 1024, null, "1024")]
    [InlineData("-newkey rsa -pkeyopt rsa_keygen_bits:1024", KeyAlgorithm.Rsa, 1024, null, "1024")]
    [InlineData("-newkey RSA:512", KeyAlgorithm.Rsa, 512, null, "512")]
    [InlineData("-newkey rsa-pss:1024", KeyAlgorithm.Rsa, 1024, null, "1024")]
    [InlineData("-newkey ec -pkeyopt ec_paramgen_curve:prime192v1", KeyAlgorithm.EllipticCurve, null, "prime192v1", "prime192v1")]
    [InlineData("-newkey dsa:params.pem", KeyAlgorithm.Dsa, null, null, "dsa:params.pem")]
    [InlineData("-newkey ed25519", KeyAlgorithm.Edwards, null, null, "ed25519")]
    public void A_new_key_has_algorithm_and_size(string options, KeyAlgorithm algorithm, int? bits, string? curve, string place)
    {
        var script = new Script("openssl req -new -subj /CN=a " + options);

        Assert.Equal(new KeyParameters(algorithm, bits, curve), script.Target.Key!.Value);
        Assert.Equal(place, script.At(script.Target.Key.Place));
    }

    [Theory]
    [InlineData("-newkey rsa:$BITS")]
    [InlineData("-newkey rsa -pkeyopt rsa_keygen_bits:$BITS")]
    [InlineData("-newkey $KEY")]
    [InlineData("-newkey ec:params.pem")]
    [InlineData("-newkey rsa")]
    [InlineData("-key k.pem")]
    public void A_key_that_is_not_known_is_not_guessed(string options) =>
        Assert.Null(new Script("openssl req -new -subj /CN=a " + options).Target.Key);

    [Theory]
    [InlineData("genrsa -aes256 -out k.pem 1024", KeyAlgorithm.Rsa, 1024, null)]
    [InlineData("dsaparam -genkey 1024", KeyAlgorithm.Dsa, 1024, null)]
    [InlineData("ecparam -genkey -name secp192k1 -out k.pem", KeyAlgorithm.EllipticCurve, null, "secp192k1")]
    [InlineData("genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:1024", KeyAlgorithm.Rsa, 1024, null)]
    [InlineData("genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-192", KeyAlgorithm.EllipticCurve, null, "P-192")]
    public void A_command_that_makes_a_key_asks_for_one(string command, KeyAlgorithm algorithm, int? bits, string? curve)
    {
        var target = new Script("openssl " + command).Target;

        Assert.Equal(new KeyParameters(algorithm, bits, curve), target.Key!.Value);
        Assert.Null(target.Subject);
    }

    [Theory]
    [InlineData("genrsa -out k.pem")]
    [InlineData("genrsa -out k.pem $BITS")]
    [InlineData("genrsa -out 1024 -3")]
    [InlineData("genpkey -algorithm X25519")]
    [InlineData("ecparam -list_curves")]
    [InlineData("pkcs12 -export -in a.pem -out a.p12 -passout env:P")]
    public void A_command_that_says_nothing_of_a_key_asks_for_nothing(string command) =>
        Assert.Empty(new Script("openssl " + command).Reading.Targets);

    [Theory]
    [InlineData("req -new -sha1 -subj /CN=a", "sha1", "-sha1")]
    [InlineData("req -new -SHA1 -subj /CN=a", "sha1", "-SHA1")]
    [InlineData("req -new -md5-sha1 -subj /CN=a", "md5sha1", "-md5-sha1")]
    [InlineData("req -new -sha1 -sha512-256 -subj /CN=a", "sha512256", "-sha512-256")]
    [InlineData("x509 -req -in a.csr -CA c -md5", "md5", "-md5")]
    [InlineData("ca -in a.csr -md sha1", "sha1", "sha1")]
    public void A_digest_is_an_option(string command, string digest, string place)
    {
        var script = new Script("openssl " + command);

        Assert.Equal(digest, script.Target.Digest!.Value);
        Assert.Equal(place, script.At(script.Target.Digest.Place));
    }

    [Theory]
    [InlineData("req -x509 -days 3650 -subj /CN=a", 3650)]
    [InlineData("req -new -days 3650 -subj /CN=a", null)]
    [InlineData("req -x509 -days $DAYS -subj /CN=a", null)]
    [InlineData("req -x509 -days 99999999999 -subj /CN=a", null)]
    [InlineData("req -x509 -days 99999999 -subj /CN=a", null)]
    [InlineData("x509 -req -in a.csr -CA c -days 3650 -sha256", 3650)]
    [InlineData("ca -in a.csr -days 3650", 3650)]
    public void A_duration_counts_where_a_certificate_is_made(string command, int? days) =>
        Assert.Equal(days, new Script("openssl " + command).Target.Validity?.Value.TotalDays);

    [Theory]
    [InlineData("x509 -in a.pem -noout -text -sha1 -fingerprint")]
    [InlineData("x509 -in a.pem -checkend 86400 -md5")]
    [InlineData("ca -gencrl -md sha1 -out crl.pem")]
    [InlineData("ca -revoke a.pem -md sha1")]
    [InlineData("req -in a.csr -sha1 -noout -verify")]
    public void What_makes_no_certificate_asks_for_nothing(string command) =>
        Assert.Empty(new Script("openssl " + command).Reading.Targets);

    [Fact]
    public void A_command_without_a_subject_is_told_at_its_head()
    {
        var script = new Script("sudo openssl req -new -newkey rsa:1024 -keyout k.pem");

        Assert.Equal("openssl req", script.At(script.Target.Place));
        Assert.Null(script.Target.Subject);
        Assert.False(script.Target.IsSubjectComplete);
    }
}
