namespace CertLint.Readers.Text.Tests.OpenSsl;

public class ExtendedKeyUsageTests
{
    private const string ServerAuth = "1.3.6.1.5.5.7.3.1";
    private const string ClientAuth = "1.3.6.1.5.5.7.3.2";
    private const string Head = "oid_section=oids\n[oids]\nlicense=1.3.6.1.4.1.55555.3.1\n[req]\ndistinguished_name=dn\nprompt=no\nreq_extensions=e\n[dn]\nCN=a\n[e]\n";

    public static TheoryData<string, string[]> Known => new()
    {
        { "extendedKeyUsage=serverAuth", [ServerAuth] },
        { "extendedKeyUsage = critical, clientAuth,serverAuth", [ClientAuth, ServerAuth] },
        { "extendedKeyUsage=TLS Web Server Authentication, TLS Web Client Authentication", [ServerAuth, ClientAuth] },
        { "extendedKeyUsage=1.3.6.1.5.5.7.3.2, license", [ClientAuth, "1.3.6.1.4.1.55555.3.1"] },
        { "extendedKeyUsage=@usages\n[usages]\n1=serverAuth\n2=anyExtendedKeyUsage", [ServerAuth, "2.5.29.37.0"] },
        { "extendedKeyUsage=first:codeSigning", ["1.3.6.1.5.5.7.3.3"] },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void Usages_are_known_by_all_names_that_openssl_has_for_them(string lines, string[] oids) =>
        Assert.Equal(oids, Sample.Target(Head + lines).ExtendedKeyUsages);

    [Theory]
    [MemberData(nameof(Known))]
    public void Openssl_encodes_the_same_usages(string lines, string[] oids)
    {
        using var openssl = new OpenSslTool();

        var request = openssl.Request(Head + lines + "\n");

        Assert.True(request.Exit == 0, request.Error);
        Assert.Equal(oids, request.ExtendedKeyUsages);
    }

    [Theory]
    [InlineData("keyUsage=digitalSignature")]
    [InlineData("extendedKeyUsage=ServerAuth")]
    [InlineData("extendedKeyUsage=serverAuth,$ENV::MORE")]
    [InlineData("extendedKeyUsage={{ usages }}")]
    [InlineData("extendedKeyUsage=@missing")]
    [InlineData("extendedKeyUsage=@usages\n[usages]\n1={{ usage }}")]
    [InlineData("extendedKeyUsage=DER:30:00")]
    [InlineData("extendedKeyUsage=")]
    [InlineData("{% if server %}\nextendedKeyUsage=serverAuth\n{% endif %}")]
    [InlineData("extendedKeyUsage=serverAuth\n.include more.cnf")]
    public void What_may_be_another_usage_is_none(string lines) =>
        Assert.Null(Sample.Target(Head + lines).ExtendedKeyUsages);

    [Fact]
    public void A_request_without_extensions_has_the_usages_of_the_self_signed_certificate() =>
        Assert.Equal([ServerAuth], Sample.Target(
            "[req]\ndistinguished_name=dn\nprompt=no\nx509_extensions=x\n[dn]\nCN=a\n[x]\nextendedKeyUsage=serverAuth\n").ExtendedKeyUsages);

    [Theory]
    [InlineData("subjectAltName=critical,DNS:a.x", true)]
    [InlineData("subjectAltName=DNS:a.x", false)]
    public void Openssl_marks_the_names_critical_where_they_are_read_so(string lines, bool isCritical)
    {
        using var openssl = new OpenSslTool();

        Assert.Equal(isCritical, openssl.Request(Head + lines + "\n").IsAlternativeNameCritical);
    }
}
