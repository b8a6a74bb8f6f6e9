using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Engine.Tests.Rules.Certificates3000;

public class Cert3013RequestDiffersTests
{
    private const string Ours = "C=US|ST=California|O=Contoso|CN=mtls.contoso.com|DNS=mtls.contoso.com|DNS=b.contoso.com|IP=192.0.2.7";

    [Theory]
    [InlineData(Ours)]
    // In another order.
    [InlineData("CN=mtls.contoso.com|O=Contoso|ST=California|C=US|IP=192.0.2.7|DNS=b.contoso.com|DNS=mtls.contoso.com")]
    // Host names have no case, and openssl trims.
    [InlineData("C=US|ST=California|O=Contoso|CN=mtls.contoso.com|DNS=MTLS.contoso.com|DNS=b.contoso.com|IP=192.0.2.7")]
    [InlineData("C=US |ST=California|O=Contoso|CN=mtls.contoso.com|DNS=mtls.contoso.com|DNS=b.contoso.com|IP=192.0.2.7")]
    // Of what a template fills in, nobody knows.
    [InlineData("C=US|ST=California|O={ORG}|CN=mtls.contoso.com|DNS=mtls.contoso.com|DNS=b.contoso.com|IP=192.0.2.7")]
    [InlineData("C=US|ST=California|O=Contoso|CN=mtls.contoso.com|DNS={HOST}")]
    // An empty value is left out, a command may add the SAN.
    [InlineData("C=US|ST=California|O=Contoso|OU=|CN=mtls.contoso.com")]
    public void A_request_that_says_what_its_config_says_is_right(string config) => Assert.Empty(Differences(Ours, config));

    [Theory]
    [InlineData("O=Fabrikam|CN=a.contoso.com", "O=Contoso|CN=a.contoso.com", "The request says O 'Fabrikam', but 'server.cnf' says O 'Contoso'; make the request again, or correct the config.")]
    [InlineData("CN=a.contoso.com", "O=Contoso|CN=a.contoso.com", "The request says no O, but 'server.cnf' says O 'Contoso'; make the request again, or correct the config.")]
    [InlineData("O=Contoso|OU=IT|CN=a.contoso.com", "O=Contoso|CN=a.contoso.com", "The request says OU 'IT', but 'server.cnf' says no OU; make the request again, or correct the config.")]
    [InlineData("OU=IT|OU=Web", "OU=IT|OU=Ops", "The request says OU 'IT' and 'Web', but 'server.cnf' says OU 'IT' and 'Ops'; make the request again, or correct the config.")]
    [InlineData("CN=a.contoso.com|DNS=a.contoso.com", "CN=b.contoso.com|DNS=b.contoso.com", "The request says CN 'a.contoso.com' and 'a.contoso.com' in the SAN, but 'server.cnf' says CN 'b.contoso.com' and 'b.contoso.com' in the SAN; make the request again, or correct the config.")]
    [InlineData("CN=a.contoso.com|DNS=a.contoso.com", "CN=a.contoso.com|DNS=a.contoso.com|DNS=b.contoso.com", "The request says no 'b.contoso.com' in the SAN, but 'server.cnf' says 'b.contoso.com' in the SAN; make the request again, or correct the config.")]
    [InlineData("C=DE|ST=A|L=B|O=C|CN=d", "C=US|ST=W|L=X|O=Y|CN=z", "The request says C 'DE', ST 'A' and L 'B', but 'server.cnf' says C 'US', ST 'W' and L 'X', and 2 more; make the request again, or correct the config.")]
    public void The_message_names_the_first_differences_with_both_values(string request, string config, string message)
    {
        var finding = Assert.Single(Differences(request, config));

        Assert.Equal(message, finding.Message);
        Assert.Equal(Level.Warning, finding.Level);
    }

    [Fact]
    public void An_incomplete_config_is_not_compared()
    {
        var config = Fill(Asked.Config(), "O=Contoso|DNS=a.contoso.com");
        var request = Fill(Asked.Request(), "O=Fabrikam|DNS=b.contoso.com");

        Assert.Empty(Told(request, config with { IsSubjectComplete = false, AreAlternativeNamesComplete = false }));
        Assert.Empty(Told(request, config with { IsSubjectComplete = true, IsSubjectAsked = true, AreAlternativeNamesComplete = false }));
        Assert.Empty(Told(request, config with { IsSubjectComplete = true, LostAttributes = [AttributeType.Organization], AreAlternativeNamesComplete = false }));
        Assert.Single(Told(request, config with { IsSubjectComplete = true, AreAlternativeNamesComplete = false }));
        Assert.Single(Told(request, config with { IsSubjectComplete = false, AreAlternativeNamesComplete = true }));
    }

    [Fact]
    public void A_SAN_that_nothing_else_can_have_added_is_told()
    {
        var request = Fill(Asked.Request(), "CN=a.contoso.com|DNS=a.contoso.com");
        var config = Fill(Asked.Config(), "CN=a.contoso.com");

        Assert.Empty(Told(request, config));
        Assert.Equal(
            "The request says 'a.contoso.com' in the SAN, but 'make.sh' says no 'a.contoso.com' in the SAN; make the request again, or correct the config.",
            Assert.Single(Told(request, new RequestRelations(config, "'make.sh'") { IsWhole = true })).Message);
        Assert.Empty(Told(request, new RequestRelations(config with { AreAlternativeNamesComplete = false }, "'make.sh'") { IsWhole = true }));
    }

    // An option of the command may ask for another key than its config.
    [Theory]
    [InlineData(KeyAlgorithm.Rsa, 4096, KeyAlgorithm.Rsa, 2048, "The request says a key of 4096 bits (RSA), but 'server.cnf' says a key of 2048 bits (RSA); make the request again, or correct the config.")]
    [InlineData(KeyAlgorithm.EllipticCurve, 256, KeyAlgorithm.Rsa, 2048, "The request says a key of 256 bits (elliptic curve), but 'server.cnf' says a key of 2048 bits (RSA); make the request again, or correct the config.")]
    [InlineData(KeyAlgorithm.Rsa, 2048, KeyAlgorithm.Rsa, 2048, null)]
    [InlineData(KeyAlgorithm.Unknown, null, KeyAlgorithm.Rsa, 2048, null)]
    [InlineData(KeyAlgorithm.Rsa, 2048, KeyAlgorithm.Unknown, null, null)]
    public void Another_key_is_a_suggestion(KeyAlgorithm made, int? bits, KeyAlgorithm asked, int? askedBits, string? message)
    {
        var told = Told(
            Asked.Request() with { Key = Asked.At(new KeyParameters(made, bits)) },
            Asked.Config() with { Key = Asked.At(new KeyParameters(asked, askedBits)) });

        Assert.Equal(message, told.SingleOrDefault()?.Message);
        Assert.All(told, finding => Assert.Equal(Level.Suggestion, finding.Level));
    }

    [Theory]
    [InlineData(KeyAlgorithm.Rsa, "sha256", "SHA256", false)]
    [InlineData(KeyAlgorithm.Rsa, "sha384", "sha256", true)]
    [InlineData(KeyAlgorithm.Edwards, "sha512", "sha256", false)]
    public void Another_digest_is_a_suggestion(KeyAlgorithm key, string made, string asked, bool isTold)
    {
        var told = Told(
            Asked.Request() with { Key = Asked.At(new KeyParameters(key, 3072)), Digest = Asked.At(made) }, Asked.Config() with { Digest = Asked.At(asked) });

        Assert.Equal(isTold ? ["suggestion"] : [], told.Select(finding => SampleText.Word(finding.Level)));
    }

    private static Finding[] Differences(string request, string config) =>
        Told(Fill(Asked.Request(), request), Fill(Asked.Config() with { IsSubjectComplete = true }, config) with { IsSubjectComplete = true });

    private static Finding[] Told(RequestTarget request, ConfigTarget config) => Told(request, new RequestRelations(config, "'server.cnf'"));

    private static Finding[] Told(RequestTarget request, RequestRelations relations) =>
        [.. Asked.Findings(request with { Relations = relations }).Where(finding => finding.Rule.Id == "CERT3013")];

    private static T Fill<T>(T target, string lines)
        where T : NamedTarget
    {
        var attributes = new List<RelativeDistinguishedName>();
        var names = new List<GeneralName>();
        foreach (var pair in lines.Split('|').Select(line => line.Split('=', 2)))
        {
            var value = SampleText.Value(pair[1], 0);
            if (pair[0] is "DNS" or "IP")
                names.Add(new GeneralName(pair[0] == "DNS" ? GeneralNameKind.Dns : GeneralNameKind.IPAddress, value));
            else
                attributes.Add(new RelativeDistinguishedName(new NameAttribute(AttributeType.All.Single(type => type.ShortName == pair[0]), value)));
        }

        return target with { Subject = new DistinguishedName(attributes, IsEncodedInReverse: false, default), AlternativeNames = names };
    }
}
