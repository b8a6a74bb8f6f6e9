namespace CertLint.Readers.Text.Tests.OpenSsl;

/// <summary>Of two equal keys openssl keeps the last.</summary>
public class RepeatedKeyTests
{
    private const string Named = "[req]\ndistinguished_name=dn\nprompt=no\nreq_extensions=e\n[dn]\nCN=a.contoso.com\n[e]\n";

    [Theory]
    [InlineData("OU=IT\nOU=Dev", "warning 'OU' → 0.OU")]
    [InlineData("OU=IT\nOU=Dev\nOU=Ops", "warning 'OU' → 0.OU|warning 'OU' → 1.OU")]
    [InlineData("0.OU=IT\n0.OU=Dev", "warning '0.OU' → 1.OU")]
    [InlineData("C=US\nC=DE", "warning 'C'")]
    [InlineData("O=Acme\n[x]\ny=z\n[dn]\nO=Contoso", "warning 'O'")]
    [InlineData("OU=IT\nOU=$ENV::UNIT", "warning 'OU' → 0.OU")]
    public void A_lost_attribute_is_told_where_it_stands(string lines, string told)
    {
        var text = Sample.Unprompted + lines + "\nCN=a\n";
        Assert.Equal(told.Split('|'), Sample.Told(text));
        Assert.True(Sample.Read(text).Problems[0].Place.Start < text.LastIndexOf(lines[..lines.IndexOf('=', StringComparison.Ordinal)], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("0.OU=IT\n1.OU=Dev")]
    [InlineData("OU=IT\nOU=IT")]
    [InlineData("OU=$ENV::UNIT\nOU=$ENV::UNIT")]
    [InlineData("{% if dev %}\nOU=Dev\n{% else %}\nOU=IT\n{% endif %}")]
    public void What_is_not_lost_or_only_one_of_two_in_the_end_is_not(string lines) =>
        Assert.Empty(Sample.Told(Sample.Unprompted + lines + "\nCN=a\n"));

    [Fact]
    public void An_override_of_an_included_file_is_not() => Assert.Empty(
        Sample.Read(Sample.Unprompted + ".include base.cnf\nOU=Dev\nCN=a\n", path => path == "base.cnf" ? "OU=IT\n" : null).Problems);

    [Fact]
    public void A_lost_answer_is_told_and_a_lost_question_not()
    {
        Assert.Equal(["warning 'O_default'"], Sample.Told(Sample.Prompted + "O=Company\nO_default=a\nO_default=b\n"));
        Assert.Empty(Sample.Told(Sample.Prompted + "O=Company\nO=Organization\nO_default=b\n"));
    }

    [Theory]
    [InlineData("DNS=a.x\nDNS=b.x", "warning 'DNS' → DNS.1")]
    [InlineData("DNS.1=a.x\nDNS.2=b.x\nDNS.2=c.x", "warning 'DNS.2' → DNS.3")]
    [InlineData("IP.1=10.0.0.1\nIP.1=10.0.0.2\nIP.1=10.0.0.3", "warning 'IP.1' → IP.2|warning 'IP.1' → IP.3")]
    [InlineData("DNS.1=a.x\nDNS.2=b.x", "")]
    [InlineData("DNS.1=a.x\nDNS.1=a.x", "")]
    [InlineData("0.DNS=a.x\n0.DNS=b.x", "warning '0.DNS'")]
    [InlineData("{% for h in hosts %}DNS.{{ i }} = {{ h }}\n{% endfor %}", "")]
    public void A_lost_alternative_name_is_told(string lines, string told) =>
        Assert.Equal(told.Split('|', StringSplitOptions.RemoveEmptyEntries), Sample.Told(Named + "subjectAltName=@alt\n[alt]\n" + lines + "\n"));

    [Fact]
    public void Openssl_loses_the_first_name()
    {
        using var openssl = new OpenSslTool();

        Assert.Equal(["b.x"], openssl.Request(Named + "subjectAltName=@alt\n[alt]\nDNS=a.x\nDNS=b.x\n").DnsNames);
        Assert.Equal(["a.x", "b.x"], openssl.Request(Named + "subjectAltName=@alt\n[alt]\nDNS.1=a.x\nDNS=b.x\n").DnsNames);
    }

    [Theory]
    [InlineData("subjectAltName=DNS:a.x\nsubjectAltName=DNS:b.x", "warning 'subjectAltName'")]
    [InlineData("extendedKeyUsage=clientAuth\nextendedKeyUsage=serverAuth", "warning 'extendedKeyUsage'")]
    [InlineData("basicConstraints=CA:true\nbasicConstraints=critical, CA:true", "")]
    [InlineData("nsComment=a\nnsComment=b", "")]
    public void A_lost_extension_is_told(string lines, string told) =>
        Assert.Equal(told.Split('|', StringSplitOptions.RemoveEmptyEntries), Sample.Told(Named + lines + "\n"));

    [Fact]
    public void A_section_that_is_not_in_use_is_nobodys() =>
        Assert.Empty(Sample.Told(Named + "subjectAltName=DNS:a.x\n[other]\nDNS=a\nDNS=b\nsubjectAltName=DNS:c\nsubjectAltName=DNS:d\n"));

    [Fact]
    public void The_message_names_value_and_remedy() => Assert.Equal(
        "openssl forgets the value 'a.x' because the key 'DNS' stands in the section again below; number them, this one 'DNS.1'.",
        Assert.Single(Sample.Read(Named + "subjectAltName=@alt\n[alt]\nDNS=a.x\nDNS=b.x\n").Problems).Message);
}
