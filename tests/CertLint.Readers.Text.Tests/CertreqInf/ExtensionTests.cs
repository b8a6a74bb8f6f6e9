using CertLint.Readers.Text.Tests.OpenSsl;

namespace CertLint.Readers.Text.Tests.CertreqInf;

public class ExtensionTests
{
    private const string Request = "[NewRequest]\nSubject = \"CN=a\"\n";

    [Theory]
    [InlineData("2.5.29.17 = \"{text}\"\n_continue_ = \"dns=a.contoso.com&\"\n_continue_ = \"DNS=b.contoso.com&\"", "Dns:a.contoso.com Dns:b.contoso.com")]
    [InlineData("2.5.29.17 = {text}\n_continue_ = dns=a.contoso.com&", "Dns:a.contoso.com")]
    [InlineData("2.5.29.17 = \"{text}dns=a&IPAddress=10.0.0.1&EMail=x@y&UPN=u@z&URL=http://h/p&DirectoryName=CN=q,DC=r\"",
        "Dns:a IPAddress:10.0.0.1 Email:x@y Other:u@z Uri:http://h/p DirectoryName:CN=q,DC=r")]
    [InlineData("2.5.29.17 = \"{text}\"\n_continue_ = \"DNS=example.com\"\n_continue_ = \"DNS=www.example.com\"\n_continue_ = \"IP Address=192.168.1.1\"",
        "Dns:example.com Dns:www.example.com IPAddress:192.168.1.1")]
    [InlineData("2.5.29.17 = \"{text}\"\n_continue_ = \"dns=a.con\"\n_continue_ = \"toso.com&\"", "Dns:a.contoso.com")]
    [InlineData("2.5.29.17 = \"{text}\"\n_continue_ = \"RegisteredId=1.2.3&guid=f7c3ac41&1.2.3.4={utf8}String&\"", "RegisteredId:1.2.3 Other:f7c3ac41 Other:{utf8}String")]
    public void Alternative_names_are_read_in_every_form(string extension, string names)
    {
        var target = Inf.Target(Request + "[Extensions]\n" + extension);
        Assert.Equal(names, string.Join(" ", Inf.Names(Request + "[Extensions]\n" + extension)));
        Assert.True(target.AreAlternativeNamesComplete);
        Assert.False(target.IsAlternativeNameCritical);
    }

    [Fact]
    public void An_extension_is_found_by_a_string_too() => Assert.Equal(
        ["Dns:a"],
        Inf.Names("[Strings]\nSAN = 2.5.29.17\n" + Request + "[Extensions]\n%SAN% = \"{text}\"\n_continue_ = \"dns=a&\""));

    [Fact]
    public void Attributes_of_the_request_may_hold_names() =>
        Assert.Equal(["Dns:a", "Dns:b"], Inf.Names(Request + "[RequestAttributes]\nCertificateTemplate = WebServer\nSAN = \"dns=a&dns=b\""));

    [Theory]
    [InlineData("2.5.29.17 = \"{text}dns=a\"\nCritical = 2.5.29.17")]
    [InlineData("2.5.29.17 = \"{text}dns=a\"\nCritical = 2.5.29.19, \"2.5.29.17\"")]
    [InlineData("2.5.29.17 = \"{critical}{text}dns=a\"")]
    public void An_extension_may_be_critical(string extension) =>
        Assert.True(Inf.Target(Request + "[Extensions]\n" + extension).IsAlternativeNameCritical);

    [Theory]
    [InlineData("[Extensions]\n2.5.29.17 = \"MAmCB2EuYi5jb20=\"")]
    [InlineData("[Extensions]\n2.5.29.17 = \"{text}dns=$host\"")]
    [InlineData("[Extensions]\n2.5.29.17 = \"{text}netbios=a\"")]
    [InlineData("[Extensions]\n2.5.29.17 = \"{{text}}\"\n_continue_ = \"dns=a&\"")]
    [InlineData("[RequestAttributes]\nCertificateTemplate = WebServer")]
    [InlineData("")]
    public void Names_that_do_not_all_show_are_not_complete(string rest) => Assert.False(Inf.Target(Request + rest).AreAlternativeNamesComplete);

    [Theory]
    [InlineData("[EnhancedKeyUsageExtension]\nOID=1.3.6.1.5.5.7.3.1 ; Server Authentication\nOID = 1.3.6.1.5.5.7.3.2", "1.3.6.1.5.5.7.3.1 1.3.6.1.5.5.7.3.2", "1.3.6.1.5.5.7.3.1")]
    [InlineData("[Extensions]\n2.5.29.37 = \"{text}1.3.6.1.5.5.7.3.1,1.3.6.1.5.5.7.3.2\"", "1.3.6.1.5.5.7.3.1 1.3.6.1.5.5.7.3.2", "1.3.6.1.5.5.7.3.1")]
    [InlineData("[Strings]\ns = 1.3.6.1.5.5.7.3.1\n[Extensions]\n2.5.29.37={text}%s%,\n_continue_ = 1.3.6.1.5.5.7.3.2", "1.3.6.1.5.5.7.3.1 1.3.6.1.5.5.7.3.2", "%s%")]
    public void Extended_key_usages_have_their_place(string rest, string oids, string at)
    {
        var text = Request + rest;
        var target = Inf.Target(text);
        Assert.Equal(oids.Split(' '), target.ExtendedKeyUsages);
        Assert.Equal(at, Sample.At(text, target.ExtendedKeyUsagePlace!.Value));
    }

    [Theory]
    [InlineData("[EnhancedKeyUsageExtension]\nOID=%usage%")]
    [InlineData("[Extensions]\n2.5.29.37 = \"MAoGCCsGAQUFBwMB\"")]
    [InlineData("[Extensions]\n2.5.29.19 = \"{text}ca=0\"")]
    public void Usages_that_are_not_known_are_none(string rest) => Assert.Null(Inf.Target(Request + rest).ExtendedKeyUsages);
}
