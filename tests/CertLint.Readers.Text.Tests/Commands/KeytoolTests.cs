using CertLint.Model;

namespace CertLint.Readers.Text.Tests.Commands;

/// <summary>What keytool is asked for.</summary>
public class KeytoolTests
{
    private const string Pair = "keytool -genkeypair -alias mtls -keystore a.jks -storetype JKS ";
    private const string Name = "\"CN=mtls.contoso.com, O=\\\"Contoso, Ltd.\\\", L=San Diego, ST=California, C=US\"";

    [Fact]
    public void Subject_and_names_have_their_places()
    {
        var script = new Script(Pair + "-dname " + Name + " -ext san=dns:mtls.contoso.com,ip:10.0.0.1 -ext SAN:critical=uri:https://contoso.com");

        Assert.Equal("C=US, ST=California, L=San Diego, O=Contoso, Ltd., CN=mtls.contoso.com", script.Subject);
        Assert.Equal(["Dns:mtls.contoso.com", "IPAddress:10.0.0.1", "Uri:https://contoso.com"], script.Names);
        Assert.Equal(["CN=mtls.contoso.com", "O=Contoso, Ltd.", "L=San Diego", "ST=California", "C=US", "mtls.contoso.com", "10.0.0.1", "https://contoso.com"], script.Places);
        Assert.True(script.Target.IsAlternativeNameCritical);
        Assert.Equal(Name[1..^1], script.At(script.Target.Place));
    }

    [Theory]
    [InlineData("keytool -genkeypair -alias a -dname CN=a", Purpose.SelfSigned)]
    [InlineData("keytool -genkey -alias a -dname CN=a", Purpose.SelfSigned)]
    [InlineData("keytool -GENKEYPAIR -ALIAS a -DNAME CN=a", Purpose.SelfSigned)]
    [InlineData("keytool -genkeypair -alias a -dname CN=a -signer ca", Purpose.Request)]
    [InlineData("keytool -genkeypair -alias a -dname CN=a -ext bc=ca:true", Purpose.Authority)]
    [InlineData("keytool -genkeypair -alias a -dname CN=a -ext bc:c", Purpose.Authority)]
    [InlineData("keytool -genkeypair -alias a -dname CN=a -ext BasicConstraints:critical=0", Purpose.Authority)]
    [InlineData("keytool -genkeypair -alias a -dname CN=a -ext bc=ca:false", Purpose.SelfSigned)]
    [InlineData("keytool -genkeypair -alias a -dname CN=a\nkeytool -certreq -alias A -file a.csr", Purpose.Request)]
    [InlineData("keytool -genkeypair -alias a -dname CN=a\nkeytool -certreq -alias b -file a.csr", Purpose.SelfSigned)]
    [InlineData("keytool -genkeypair -alias a -dname CN=a -keystore x.jks\nkeytool -certreq -alias a -file a.csr", Purpose.SelfSigned)]
    [InlineData("keytool -genkeypair -alias a -dname CN=a -keystore x.jks\nkeytool -certreq -alias a -file a.csr -keystore x.jks", Purpose.Request)]
    [InlineData("keytool -genkeypair -dname CN=a\nkeytool -certreq -alias mykey", Purpose.Request)]
    [InlineData("keytool -genkeypair -alias $A -dname CN=a\nkeytool -certreq -alias ${A}", Purpose.SelfSigned)]
    [InlineData("keytool -genkeypair -alias $A -dname CN=a\nkeytool -certreq -alias $A", Purpose.Request)]
    public void A_key_pair_is_for_a_request_where_one_is_made_of_it(string script, Purpose expected) =>
        Assert.Equal(expected, new Script(script).Target.Purpose);

    [Fact]
    public void A_request_with_a_name_of_its_own_is_a_target_and_the_key_pair_signs_itself()
    {
        var script = new Script("keytool -genkeypair -alias a -dname CN=temporary\nkeytool -certreq -alias a -dname CN=mtls.contoso.com -ext san=dns:mtls.contoso.com");

        Assert.Equal(["CN=temporary SelfSigned", "CN=mtls.contoso.com Request"], script.Targets.Select(target => OpenSsl.Sample.Show(target.Subject!) + " " + target.Purpose));
        Assert.Equal([0, 1], script.Targets.Select(target => target.AlternativeNames.Count));
    }

    [Theory]
    [InlineData("keytool -certreq -alias a -file a.csr", false)]
    [InlineData("keytool -certreq -alias a -file a.csr\nkeytool -gencert -alias ca -infile a.csr", true)]
    [InlineData("keytool -certreq -alias a -file a.csr\nkeytool -gencert -alias ca -infile b.csr", false)]
    [InlineData("keytool -certreq -alias a -file $i.csr\nopenssl x509 -req -CA ca.pem -CAkey ca.key -in $i.csr", true)]
    [InlineData("keytool -certreq -alias a -file a.csr\nopenssl req -in a.csr -noout -text", false)]
    public void A_request_that_the_script_signs_goes_to_no_public_CA(string next, bool expected) =>
        Assert.Equal(expected, new Script("keytool -genkeypair -alias a -dname CN=mtls.contoso.internal\n" + next).Targets.First().IsPrivatelyIssued);

    [Theory]
    [InlineData("keytool -certreq -alias a", "san=dns:b", true)]
    [InlineData("keytool -certreq -alias a -ext san=dns:c", "san=dns:b", true)]
    [InlineData("keytool -certreq -alias a\nkeytool -gencert -alias ca -ext san=dns:c", "san=dns:b", false)]
    [InlineData("keytool -certreq -alias a", "san=dns:$HOST", false)]
    [InlineData("keytool -certreq -alias a", "$EXTENSION", false)]
    [InlineData("keytool -certreq -alias a", "2.5.29.17=3005820378797a", false)]
    [InlineData("keytool -certreq -alias a", "san=other:b", false)]
    public void Names_are_complete_where_nothing_else_may_add_any(string next, string extension, bool expected) =>
        Assert.Equal(expected, new Script("keytool -genkeypair -alias a -dname CN=a -ext " + extension + "\n" + next).Targets.First().AreAlternativeNamesComplete);

    [Fact]
    public void Usages_have_their_places()
    {
        var script = new Script(Pair + "-dname CN=a -ext eku=sA,clientAuth,1.2.3.4 -ext ku:c=digitalSignature,keyE");

        Assert.Equal(["1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2", "1.2.3.4"], script.Target.ExtendedKeyUsages!);
        Assert.Equal("sA,clientAuth,1.2.3.4", script.At(script.Target.ExtendedKeyUsagePlace!.Value));
        Assert.Equal(KeyUsages.DigitalSignature | KeyUsages.KeyEncipherment, script.Target.KeyUsage!.Value);
        Assert.Equal("digitalSignature,keyE", script.At(script.Target.KeyUsage.Place));
    }

    [Theory]
    [InlineData("-keyalg RSA -keysize 1024", KeyAlgorithm.Rsa, 1024, null, "1024")]
    [InlineData("-keyalg rsa -keysize 1024", KeyAlgorithm.Rsa, 1024, null, "1024")]
    [InlineData("-keyalg DSA", KeyAlgorithm.Dsa, null, null, "DSA")]
    [InlineData("-keyalg EC -groupname secp192r1", KeyAlgorithm.EllipticCurve, null, "secp192r1", "secp192r1")]
    [InlineData("-keyalg EC -keysize 256", KeyAlgorithm.EllipticCurve, 256, null, "256")]
    [InlineData("-keyalg Ed25519", KeyAlgorithm.Edwards, null, null, "Ed25519")]
    public void A_key_has_algorithm_and_size(string options, KeyAlgorithm algorithm, int? bits, string? curve, string place)
    {
        var script = new Script(Pair + "-dname CN=a " + options);

        Assert.Equal(new KeyParameters(algorithm, bits, curve), script.Target.Key!.Value);
        Assert.Equal(place, script.At(script.Target.Key.Place));
    }

    [Theory]
    [InlineData("-keysize 1024")]
    [InlineData("-keyalg RSA")]
    [InlineData("-keyalg RSA -keysize $SIZE")]
    [InlineData("-keyalg $ALGORITHM -keysize 1024")]
    public void A_key_that_is_not_known_is_not_guessed(string options) => Assert.Null(new Script(Pair + "-dname CN=a " + options).Target.Key);

    [Theory]
    [InlineData("SHA1withRSA", "sha1")]
    [InlineData("MD5withRSA", "md5")]
    [InlineData("sha256withecdsa", "sha256")]
    [InlineData("Ed25519", null)]
    [InlineData("$ALGORITHM", null)]
    public void A_digest_is_a_part_of_the_signature_algorithm(string written, string? expected) =>
        Assert.Equal(expected, new Script(Pair + "-dname CN=a -sigalg " + written).Target.Digest?.Value);

    [Fact]
    public void A_duration_is_in_days()
    {
        var script = new Script(Pair + "-dname CN=a -validity 3650");

        Assert.Equal(3650, script.Target.Validity!.Value.TotalDays);
        Assert.Equal("3650", script.At(script.Target.Validity.Place));
    }

    [Theory]
    [InlineData("keytool -genkeypair -dname CN=a -storetype JCEKS -keystore /etc/certs/a.jks", KeystoreType.Jceks, "a.jks", "JCEKS")]
    [InlineData("keytool -genkey -dname CN=a -storetype jks -keystore a.jks", KeystoreType.Jks, "a.jks", "jks")]
    [InlineData("keytool -genkeypair -dname CN=a -storetype PKCS12 -keystore C:\\certs\\a.p12", KeystoreType.Pkcs12, "a.p12", "PKCS12")]
    [InlineData("keytool -genkeypair -dname CN=a -storetype bcfks -keystore $DIR/a.bcfks", KeystoreType.Bcfks, "a.bcfks", "bcfks")]
    [InlineData("keytool -genkeypair -dname CN=a -keystore $FILE", KeystoreType.Unknown, null, "-genkeypair")]
    [InlineData("keytool -genkeypair -dname CN=a", KeystoreType.Unknown, ".keystore", "-genkeypair")]
    [InlineData("keytool -importkeystore -srckeystore a.p12 -srcstoretype PKCS12 -destkeystore a.jks", KeystoreType.Unknown, "a.jks", "-importkeystore")]
    [InlineData("keytool -importkeystore -srckeystore a.p12 -destkeystore a.jks -deststoretype JKS", KeystoreType.Jks, "a.jks", "JKS")]
    [InlineData("keytool -importkeystore -srckeystore a.p12 -destkeystore a.jceks -storetype JCEKS", KeystoreType.Jceks, "a.jceks", "JCEKS")]
    [InlineData("keytool -importkeystore -srckeystore a.p12 -keystore a.jceks -storetype JCEKS", KeystoreType.Jceks, "a.jceks", "JCEKS")]
    public void A_keystore_that_is_made_has_a_type(string command, KeystoreType type, string? file, string place)
    {
        var script = new Script(command);

        Assert.True(script.Keystore.IsRequested);
        Assert.Equal((type, file), (script.Keystore.Type, script.Keystore.FileName));
        Assert.Equal(place, script.At(script.Keystore.Place));
    }

    [Theory]
    [InlineData("keytool -genkeypair -dname CN=a -storetype $TYPE")]
    [InlineData("keytool -genkeypair -dname CN=a -storetype PKCS11 -keystore NONE")]
    [InlineData("keytool -genkeypair -dname CN=a $OPTIONS")]
    [InlineData("keytool -importcert -file a.pem -keystore a.jks")]
    [InlineData("keytool -list -keystore a.jks")]
    public void What_makes_no_keystore_that_is_known_is_silent(string command) =>
        Assert.Empty(new Script(command).Reading.Targets.OfType<KeystoreTarget>());

    // keytool rejects E; it checks neither lengths nor countries.
    [Theory]
    [InlineData("CN=mtls.contoso.com, O=Contoso, L=San Diego, ST=California, C=US", null)]
    [InlineData("CN=mtls.contoso.com, O=Contoso, L=San Diego, S=California, C=US", null)]
    [InlineData("CN=mtls.contoso.com, O=Contoso, L=San Diego, ST=California, C=US, E=ops@contoso.com", "CERT5008 warning 'E'")]
    [InlineData("CN=mtls.contoso.com, O=Contoso, Ltd., L=San Diego, ST=California, C=US", "CERT5001 warning 'Contoso, Ltd.'")]
    [InlineData("CN=mtls.contoso.com, O=Contoso, L=San Diego, ST=California, C=USA", "CERT1004 policy 'USA'")]
    [InlineData("CN=acme.service-now.com, O=Contoso, L=San Diego, ST=California, C=US", "CERT1001 policy 'acme.service-now.com'")]
    [InlineData("CN=mtls.contoso.com, OU=Unknown, O=Contoso, L=San Diego, ST=California, C=US", "CERT1007 policy 'Unknown'")]
    public void Of_a_request(string subject, string? expected) => Assert.Equal(
        expected is null ? [] : [expected],
        new Script($"keytool -genkeypair -alias a -storetype JCEKS -dname '{subject}'\nkeytool -certreq -alias a").Findings);

    [Fact]
    public void A_rejected_key_has_a_suggestion() => Assert.Equal(
        "EMAILADDRESS", Assert.Single(new Script("keytool -genkeypair -dname 'CN=a, E=a@contoso.com'").Reading.Problems).SuggestedValue);

    [Fact]
    public void A_subject_that_only_the_shell_knows_is_not_checked()
    {
        var script = new Script(Pair + "-dname \"$NAME\"");

        Assert.Equal("only the shell knows its subject", Assert.Single(script.Reading.NotChecked).Reason);
        Assert.Empty(script.Findings);
    }

    [Theory]
    [InlineData("-genkeypair -dname CN=a -storepass secret", "secret")]
    [InlineData("-genkeypair -dname CN=a -storepass 'se cret'", "se cret")]
    [InlineData("-genkeypair -dname CN=a -storepass secret -keypass secret", "secret")]
    [InlineData("-importcert -file a.pem -keystore a.jks -storepass secret", "secret")]
    [InlineData("-importkeystore -srckeystore a -destkeystore b -srcstorepass:env A -deststorepass secret", "secret")]
    [InlineData("-storepasswd -keystore a -storepass:file a.txt -new secret", "secret")]
    [InlineData("-list -keystore a.jks -storepass changeit", "changeit")]
    [InlineData("-genkeypair -dname CN=a -storepass:env PASSWORD -keypass:env PASSWORD", null)]
    [InlineData("-genkeypair -dname CN=a -storepass:file password.txt", null)]
    [InlineData("-genkeypair -dname CN=a -storepass $PASSWORD", null)]
    [InlineData("-genkeypair -dname CN=a -storepass a${PASSWORD}", null)]
    [InlineData("-importcert -cacerts -file a.pem -storepass changeit", null)]
    [InlineData("-importcert -keystore $JAVA_HOME/lib/security/cacerts -file a.pem -storepass changeit", null)]
    [InlineData("-importcert -cacerts -file a.pem -storepass secret", "secret")]
    [InlineData("-importkeystore -srckeystore /jre/lib/security/cacerts -srcstorepass changeit -destkeystore a.jks -deststorepass:env A", null)]
    [InlineData("-importkeystore -srckeystore /jre/lib/security/cacerts -srcstorepass:env A -destkeystore a.jks -deststorepass changeit", "changeit")]
    public void A_password_in_the_command_is_told_without_the_password(string command, string? expected)
    {
        var script = new Script("keytool " + command);

        Assert.Equal(expected is null ? [] : [$"CERT4007 '{expected}'"], script.Problems);
        Assert.All(script.Reading.Problems, problem => Assert.DoesNotContain("cret", problem.ToString(), StringComparison.Ordinal));
    }
}
