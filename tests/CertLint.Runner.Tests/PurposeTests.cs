using CertLint.Model;

namespace CertLint.Runner.Tests;

/// <summary>rules.md, "Whose name is it", steps 1 to 7, with a row each.</summary>
public sealed class PurposeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("nothing speaks for it", "server.pem=cert a", "Peer")]
    [InlineData("CA:TRUE", "server.pem=ca a", "Authority")]
    [InlineData("CA:TRUE with its key", "server.pem=ca a|server.key=key", "Authority")]
    [InlineData("key in the same file", "server.pem=cert a\nkey", "Identity")]
    [InlineData("encrypted key in the same file", "server.pem=cert a\nlocked-key", "Identity")]
    [InlineData("key of the same stem", "server.pem=cert a|server.key=key", "Identity")]
    [InlineData("encrypted key of the same stem", "server.crt=cert a|server.key=locked-key", "Identity")]
    [InlineData("key file of unknown encoding", "server.crt=cert a|server.key=0x30", "Identity")]
    [InlineData("key of the same stem elsewhere", "server.pem=cert a|other/server.key=key", "Peer")]
    [InlineData("key of another stem", "server.pem=cert a|client.key=key", "Peer")]
    [InlineData("key with the same public half", "server.pem=cert a D1|other/my.key=key D1", "Identity")]
    [InlineData("key with another public half", "server.pem=cert a D1|other/my.key=key D2", "Peer")]
    [InlineData("request with the same key", "server.pem=cert a D1|other/my.csr=csr b D1", "Identity")]
    [InlineData("request of the same stem", "server.pem=cert a|server.csr=csr b", "Identity")]
    [InlineData("config of the same stem", "server.pem=cert a|server.cnf=config b", "Identity")]
    [InlineData("request for the same subject", "server.pem=cert a|other/my.csr=csr a", "Identity")]
    [InlineData("key entry of a keystore", "client.jks=entry a", "Identity")]
    [InlineData("key entry of a keystore that is a CA", "client.jks=ca-entry a", "Identity")]
    [InlineData("key entry of a CA that issued another", "ca.jks=ca-entry a D1 by:a|server.pem=cert b D2 by:a", "Authority")]
    [InlineData("key entry of a CA with the key that issued another", "ca.jks=ca-entry a D1 by:a key:01|server.pem=cert b D2 by:a signer:01", "Authority")]
    [InlineData("key entry of a CA with another key than the one that issued", "ca.jks=ca-entry a D1 by:a key:01|server.pem=cert b D2 by:a signer:02", "Identity")]
    [InlineData("key entry of a CA that issued none but itself", "ca.jks=ca-entry a D1 by:a|server.pem=cert b D2 by:c", "Identity")]
    [InlineData("key entry of a CA for clients that issued another", "ca.jks=ca-entry a D1 by:a usage:1.3.6.1.5.5.7.3.2|server.pem=cert b D2 by:a", "Identity")]
    [InlineData("key entry of a host's CA that issued another", "ca.jks=ca-entry a D1 by:a dns:a.contoso.com|server.pem=cert b D2 by:a", "Identity")]
    [InlineData("self-signed in version 1, for the subject of a request, and issued another", "ca.pem=cert a D1 by:a v1|b.pem=cert b D2 by:a|server.cnf=config a", "Peer")]
    [InlineData("self-signed in version 1, for the subject of a request, and issued itself alone", "old.pem=cert a D1 by:a v1|copy.pem=cert a D1 by:a v1|server.cnf=config a", "Identity")]
    [InlineData("self-signed in version 1, for the subject of a request, beside what another issued", "old.pem=cert a D1 by:a v1|b.pem=cert b D2 by:c|server.cnf=config a", "Identity")]
    [InlineData("self-signed in version 1, with its key", "ca.pem=cert a D1 by:a v1|ca.key=key", "Identity")]
    [InlineData("self-signed, for the subject of a request", "old.pem=cert a D1 by:a|server.cnf=config a", "Identity")]
    [InlineData("of version 1 and a CA, for the subject of a request", "old.pem=cert a D1 by:b v1|server.cnf=config a", "Identity")]
    [InlineData("config for the subject of a CA that another issued", "i.cnf=config a|i.pem=ca a D1 by:root", "Authority")]
    [InlineData("config for the subject of a CA that issued itself", "i.cnf=config a|i.pem=ca a D1 by:a", "Request")]
    [InlineData("config for the subject of a host's certificate that says CA:TRUE", "server.cnf=config a|issued.pem=ca a D1 by:root dns:a.contoso.com", "Request")]
    [InlineData("config for the subject of a client's certificate that says CA:TRUE", "server.cnf=config a|issued.pem=ca a D1 by:root usage:1.3.6.1.5.5.7.3.2", "Request")]
    [InlineData("config for the subject of a CA in the order of its issuer's policy", "i.cnf=config a,b|i.pem=ca b,a D1 by:root", "Authority")]
    [InlineData("request for the same subject in another order", "server.pem=cert a,b|other/my.csr=csr b,a", "Peer")]
    [InlineData("config for another subject than a CA's", "i.cnf=config a|i.pem=ca b D1 by:root", "Request")]
    [InlineData("config for the subject of a certificate that is no CA's", "i.cnf=config a|i.pem=cert a D1 by:root", "Request")]
    [InlineData("issuer in the chain of a key entry", "client.jks=ca a\nentry b", "Authority")]
    [InlineData("trusted beside a key entry", "client.jks=cert a\nentry b", "Peer")]
    [InlineData("trusted beside a key entry, with a key of the same stem", "client.jks=cert a\nentry b|client.key=key", "Peer")]
    [InlineData("trusted beside a key entry, with a request of the same stem", "client.jks=cert a\nentry b|client.csr=csr b", "Peer")]
    [InlineData("trusted, with a key of the same stem", "client.jks=cert a|client.key=key", "Identity")]
    [InlineData("trusted, of the same key as a key entry", "client.jks=cert a D1\nentry b D1", "Identity")]
    [InlineData("key entry of a keystore with the same key", "server.pem=cert a D1|other/my.jks=entry b D1", "Identity")]
    [InlineData("key entry of a keystore with another key", "server.pem=cert a D1|other/my.jks=entry b D2", "Peer")]
    [InlineData("request for another subject", "server.pem=cert a|other/my.csr=csr b", "Peer")]
    [InlineData("Kestrel presents it", "server.pem=cert a|app.json=presents server.pem", "Identity")]
    [InlineData("Kestrel presents another", "server.pem=cert a|app.json=presents other/server.pem", "Peer")]
    [InlineData("Kestrel presents what is not in the set", "server.pem=cert a|app.json=presents absent.pem", "Peer")]
    [InlineData("Kestrel presents a CA", "server.pem=ca a|app.json=presents server.pem", "Identity")]
    [InlineData("Kestrel presents a leaf with its CA", "server.pem=cert a\nca b|app.json=presents server.pem", "Identity")]
    public void A_certificate_is_ours_where_the_set_says_so(string why, string files, string expected)
    {
        Assert.NotEmpty(why);
        var paths = files.Split('|').Select(file => file.Split('=')).Select(parts => folder.Write(parts[0], parts[1])).ToArray();

        var finding = new FakeParts().Run(Requests.Of(paths)).Findings
            .First(finding => finding.Path == paths[0] && finding.Finding.Rule.Id == "CERT1001");

        Assert.Equal($"a {expected} Unknown ServiceNow", finding.Finding.Message);
    }

    [Fact]
    public void Of_a_chain_that_Kestrel_presents_the_CAs_stay_what_they_are()
    {
        var chain = folder.Write("chain.pem", "cert leaf\nca issuer");
        var authorities = folder.Write("ca.pem", "ca first\nca second");
        var settings = folder.Write("app.json", "presents chain.pem\npresents ca.pem");

        var messages = new FakeParts().Run(Requests.Of(chain, authorities, settings)).Findings.Select(finding => finding.Finding.Message);

        Assert.Equal(
            [
                "first Identity Unknown ServiceNow", "second Authority Unknown ServiceNow", "leaf Identity Unknown ServiceNow",
                "issuer Authority Unknown ServiceNow",
            ],
            messages);
    }

    [Fact]
    public void What_a_config_says_of_a_file_stands_above_Kestrel()
    {
        folder.Write(".editorconfig", "root = true\n[*.pem]\ncertlint.purpose = peer\n");
        var certificate = folder.Write("server.pem", "cert a");
        var settings = folder.Write("app.json", "presents server.pem");
        var request = new LintRequest
        {
            Files = [new InputFile(certificate), new InputFile(settings)], RoslynDirectory = SdkRoslyn.Directory,
        };

        Assert.Equal("a Peer Unknown ServiceNow", Assert.Single(new FakeParts().Run(request).Findings).Finding.Message);
    }

    [Fact]
    public void Metadata_stands_above_a_config_and_a_config_above_what_the_set_says()
    {
        folder.Write(".editorconfig", "root = true\n[*]\ncertlint.purpose = peer\ncertlint.usage = server\n");
        var certificate = folder.Write("server.pem", "cert a\nkey");

        Assert.Equal("a Peer Server ServiceNow", MessageOf(new InputFile(certificate)));
        Assert.Equal("a Authority Client ServiceNow", MessageOf(new InputFile(certificate) { Purpose = Purpose.Authority, Usage = Usage.Client }));
    }

    [Fact]
    public void A_purpose_from_a_config_is_not_for_requests_but_metadata_is()
    {
        folder.Write(".editorconfig", "root = true\n[*]\ncertlint.purpose = peer\n");
        var request = folder.Write("server.csr", "csr a");
        var config = folder.Write("server.cnf", "config a");

        Assert.Equal("a Request Unknown ServiceNow", MessageOf(new InputFile(request)));
        Assert.Equal("a SelfSigned Unknown ServiceNow", MessageOf(new InputFile(request) { Purpose = Purpose.SelfSigned }));
        Assert.Equal("a Peer Unknown ServiceNow", MessageOf(new InputFile(config)));
        Assert.Equal("a SelfSigned Unknown ServiceNow", MessageOf(new InputFile(config) { Purpose = Purpose.SelfSigned }));
    }

    [Fact]
    public void What_is_said_of_a_chain_is_said_of_its_leaf()
    {
        var chain = folder.Write("chain.pem", "cert leaf\nca issuer");
        var authority = folder.Write("ca.pem", "ca root");

        var result = new FakeParts().Run(new LintRequest
        {
            Files = [new InputFile(chain) { Purpose = Purpose.Identity }, new InputFile(authority) { Purpose = Purpose.Identity }],
        });

        Assert.Equal(
            ["root Identity Unknown ServiceNow", "leaf Identity Unknown ServiceNow", "issuer Authority Unknown ServiceNow"],
            result.Findings.Select(finding => finding.Finding.Message));
    }

    private static string MessageOf(InputFile file) => new FakeParts()
        .Run(new LintRequest { Files = [file], RoslynDirectory = SdkRoslyn.Directory }).Findings.First(finding => finding.Finding.Rule.Id == "CERT1001").Finding.Message;
}
