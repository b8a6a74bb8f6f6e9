namespace CertLint.Readers.Text.Tests.Commands;

/// <summary>What is told of the text of <c>-subj</c>, and what of the name in it: one mistake, one finding.</summary>
public class OpenSslSubjectTests
{
    private const string Good = "/C=US/ST=California/L=San Diego/O=Contoso/CN=mtls.contoso.com";

    [Theory]
    [InlineData(Good, null)]
    // Lost by its key: neither missing nor abbreviated.
    [InlineData("/C=US/S=Ca/L=San Diego/O=Contoso/CN=mtls.contoso.com", "CERT5008 warning 'S=Ca'")]
    [InlineData("/C=US/SP=Texas/L=Austin/O=Contoso/CN=mtls.contoso.com", "CERT5008 warning 'SP'")]
    [InlineData(Good + "/E=ops@contoso.com", "CERT5008 warning 'E'")]
    // Cut at a separator, so that the next attribute is lost with it.
    [InlineData("/C=US/ST=California/L=San Diego/O=Contoso/Fabrikam Ltd/CN=mtls.contoso.com", "CERT5009 warning 'Contoso/Fabrikam Ltd'")]
    [InlineData("/C=US/ST=California/L=San Diego/O=Contoso+Fabrikam/CN=mtls.contoso.com", "CERT5009 warning 'Contoso+Fabrikam'")]
    // Rejected as a whole.
    [InlineData("C=US/ST=California/L=San Diego/O=Contoso/CN=mtls.contoso.com", "CERT5009 warning 'C=US/ST=California/L=San Diego/O=Contoso/CN=mtls.contoso.com'")]
    [InlineData("/C=US/ST=California/L=San Diego/O=Contoso/CN=https://mtls.contoso.com", "CERT5009 warning 'https://mtls.contoso.com'")]
    [InlineData("/C=US/ST=California/L=San Diego/O=Contoso/UNDEF=x/CN=mtls.contoso.com", "CERT5008 warning 'UNDEF'")]
    [InlineData("/C=US/ST=California/L=San Diego/O=Contoso/CN=mtls.contoso.com\\", "CERT5001 warning '\\'")]
    // A value that openssl rejects has a rule of its own, which is louder.
    [InlineData("/C=USA/ST=California/L=San Diego/O=Contoso/CN=mtls.contoso.com", "CERT1004 policy 'USA'")]
    [InlineData("/C=US/ST=California/L=San Diego/O=Contoso, a company whose registered name has more characters than X.520 allows/CN=mtls.contoso.com", "CERT1008 warning 'Contoso, a company whose registered name has more characters than X.520 allows'")]
    // Without a value: missing.
    [InlineData("/C=US/ST=California/L=San Diego/O=/CN=mtls.contoso.com", "CERT1003 policy '/C=US/ST=California/L=San Diego/O=/CN=mtls.contoso.com'")]
    [InlineData("/C=US/ST=CA/L=San Diego/O=Contoso/CN=mtls.contoso.com", "CERT1005 policy 'CA'")]
    [InlineData("/C=DE/ST=Bayern/L=München/O=Contoso/CN=mtls.contoso.com", "CERT5009 warning 'München'")]
    public void Of_a_request(string subject, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], new Script($"openssl req -new -key k.pem -subj '{subject}'").Findings);

    // The values' own rules do not look at it.
    [Theory]
    [InlineData("/CN=localhost", null)]
    [InlineData("/C=USA/CN=localhost", "CERT5001 warning 'USA'")]
    [InlineData("/O=/CN=localhost", "CERT5009 suggestion 'O='")]
    [InlineData("/C=US/S=Ca/CN=localhost", "CERT5008 warning 'S=Ca'")]
    public void Of_a_certificate_that_signs_itself(string subject, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], new Script($"openssl req -x509 -newkey rsa:2048 -subj {subject}").Findings);

    [Theory]
    [InlineData("/C=US/S=Ca/CN=a", "S=Ca", "ST=California")]
    [InlineData("/C=USA/S=TX/CN=a", "S=TX", "ST=Texas")]
    [InlineData("/C=US/S=California/CN=a", "S", "ST")]
    [InlineData("/S=Ca/CN=a", "S", "ST")]
    [InlineData("/C=DE/S=Ca/CN=a", "S", "ST")]
    [InlineData("/C=$C/S=Ca/CN=a", "S", "ST")]
    [InlineData("/C=US/S=$STATE/CN=a", "S", "ST")]
    [InlineData("/C=US/E=a@contoso.com/CN=a", "E", "emailAddress")]
    public void A_dropped_key_has_a_suggestion_where_one_is_certain(string subject, string place, string suggestion)
    {
        var script = new Script("openssl req -new -subj " + subject);

        var problem = Assert.Single(script.Reading.Problems, problem => problem.RuleId == "CERT5008");
        Assert.Equal(place, script.At(problem.Place));
        Assert.Equal(suggestion, problem.SuggestedValue);
    }

    [Fact]
    public void What_is_lost_is_not_called_missing()
    {
        var script = new Script("openssl req -new -subj '/C=US/S=Ca/O=Contoso/Fabrikam/CN=mtls.contoso.com'");

        Assert.Equal(["ST", "CN"], script.Target.LostAttributes.Select(type => type.ShortName));
        Assert.Contains("CERT1003 policy '/C=US/S=Ca/O=Contoso/Fabrikam/CN=mtls.contoso.com'", script.Findings);
        Assert.Equal(3, script.Findings.Length);
    }

    // A config may define names of its own, but hardly those that people mistake for X.520's.
    [Theory]
    [InlineData("/C=US/myAttribute=x/CN=a", "", "CERT5008 'myAttribute'")]
    [InlineData("/C=US/myAttribute=x/CN=a", "-config c.cnf", null)]
    [InlineData("/C=US/S=x/CN=a", "-config c.cnf", "CERT5008 'S'")]
    public void A_config_may_name_attributes(string subject, string options, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], new Script($"openssl req -new -subj {subject} {options}").Problems);

    [Theory]
    [InlineData("'//C=US\\ST=California\\L=San Diego\\O=Contoso\\CN=mtls.contoso.com'", "C=US, ST=California, L=San Diego, O=Contoso, CN=mtls.contoso.com")]
    [InlineData("//CN=mtls.contoso.com", "CN=mtls.contoso.com")]
    public void The_form_of_Git_Bash_is_read_as_it_is_meant(string subject, string expected)
    {
        var script = new Script("openssl req -x509 -subj " + subject);

        Assert.Equal(expected, script.Subject);
        Assert.Equal("mtls.contoso.com", script.At(script.Target.Subject!.Attributes.Last().Value.Span));
        Assert.StartsWith("CERT5008 suggestion", Assert.Single(script.Findings), StringComparison.Ordinal);
        Assert.Empty(new Script("winpty openssl req -x509 -subj " + subject).Findings);
    }

    // With another slash, Git Bash leaves it alone, too.
    [Fact]
    public void Two_slashes_with_slashes_lose_the_first_attribute_everywhere() => Assert.Equal(
        ["CERT5008 warning '/C'"], new Script("winpty openssl req -x509 -subj //C=US/CN=a").Findings);

    [Theory]
    [InlineData("req -new -key k.pem -passin pass:secret -subj /CN=a", "secret")]
    [InlineData("pkcs12 -export -in a.pem -out a.p12 -password pass:secret", "secret")]
    [InlineData("pkcs12 -export -in a.pem -out a.p12 -passout 'pass:se cret'", "se cret")]
    [InlineData("genpkey -algorithm RSA -aes256 -pass pass:secret", "secret")]
    [InlineData("rsa -in k.pem -passin pass:secret -out k2.pem", "secret")]
    [InlineData("s_client -connect a:443 -cert c.pem -pass pass:secret", "secret")]
    [InlineData("ca -in a.csr -key secret", "secret")]
    [InlineData("req -new -passout=pass:secret", "secret")]
    [InlineData("req -new -passin env:PASSWORD", null)]
    [InlineData("req -new -passin file:password.txt", null)]
    [InlineData("req -new -passin stdin", null)]
    [InlineData("req -new -passin fd:3", null)]
    [InlineData("req -new -passin pass:$PASSWORD", null)]
    [InlineData("req -new -passin \"pass:a$PASSWORD\"", null)]
    [InlineData("req -new -passin $PASSWORD", null)]
    [InlineData("pkcs12 -export -in a.pem -out a.p12 -passout pass:", null)]
    [InlineData("req -new -key k.pem -nodes", null)]
    [InlineData("enc -aes-256-cbc -in a -out b -pass pass:secret", null)]
    public void A_password_in_the_command_is_told_without_the_password(string command, string? expected)
    {
        var script = new Script("openssl " + command);

        Assert.Equal(expected is null ? [] : [$"CERT4007 '{expected}'"], script.Problems.Where(problem => problem.StartsWith("CERT4007", StringComparison.Ordinal)));
        Assert.All(script.Reading.Problems, problem => Assert.DoesNotContain("cret", problem.ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("-addext extendedKeyUsage=serverAuth,clientAuth", "CERT2010 suggestion 'mtls.contoso.com'")]
    [InlineData("-addext extendedKeyUsage=clientAuth", null)]
    [InlineData("-addext extendedKeyUsage=serverAuth,clientAuth -config c.cnf", null)]
    [InlineData("-addext extendedKeyUsage=serverAuth,clientAuth -addext subjectAltName=DNS:mtls.contoso.com", null)]
    [InlineData("-addext extendedKeyUsage=serverAuth,clientAuth -addext subjectAltName=DNS:app.contoso.com", "CERT2009 warning 'mtls.contoso.com'")]
    [InlineData("-addext extendedKeyUsage=serverAuth,clientAuth -addext subjectAltName=DNS:$HOST", null)]
    public void What_the_SAN_lacks_is_told_where_all_of_it_is_seen(string options, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], new Script($"openssl req -new -subj '{Good}' {options}").Findings);
}
