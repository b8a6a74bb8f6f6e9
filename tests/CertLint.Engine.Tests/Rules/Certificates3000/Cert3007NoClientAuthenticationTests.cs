using CertLint.Model;
using CertLint.Names;

namespace CertLint.Engine.Tests.Rules.Certificates3000;

public class Cert3007NoClientAuthenticationTests
{
    private const string AnyUsage = "2.5.29.37.0";
    private const string CodeSigning = "1.3.6.1.5.5.7.3.3";

    private static readonly SourceSpan BitsPlace = new(20, 5);

    // usage not known, client, server, signing
    [Theory]
    [InlineData(null, null, "", "", "", "")]
    [InlineData("serverAuth", null, "suggestion", "warning", "", "")]
    [InlineData("serverAuth clientAuth", null, "", "", "", "")]
    [InlineData("any", null, "", "", "", "")]
    [InlineData("codeSigning", null, "", "warning", "", "")]
    [InlineData(null, KeyUsages.KeyEncipherment, "suggestion", "warning", "", "")]
    [InlineData(null, KeyUsages.DigitalSignature, "", "", "", "")]
    [InlineData(null, KeyUsages.DigitalSignature | KeyUsages.KeyEncipherment, "", "", "", "")]
    [InlineData(null, KeyUsages.KeyCertSign | KeyUsages.CrlSign, "", "", "", "")]
    [InlineData("clientAuth", KeyUsages.KeyEncipherment, "suggestion", "warning", "", "")]
    [InlineData("serverAuth", KeyUsages.KeyEncipherment, "suggestion", "warning", "", "")]
    [InlineData("codeSigning", KeyUsages.KeyEncipherment, "", "warning", "", "")]
    public void A_request_that_leaves_mutual_TLS_out_is_told(
        string? usages, KeyUsages? bits, string unknown, string client, string server, string signing)
    {
        foreach (var target in new NamedTarget[] { Asked.Config(), Asked.Request() })
        {
            Assert.Equal(
                [unknown, client, server, signing],
                new[] { Usage.Unknown, Usage.Client, Usage.Server, Usage.Signing }
                    .Select(usage => Asked.LevelOf("CERT3007", Asking(target, usages, bits) with { Usage = usage }) ?? ""));
        }
    }

    [Theory]
    [InlineData(Purpose.SelfSigned, "", "warning")]
    [InlineData(Purpose.Authority, "", "")]
    public void Who_makes_a_certificate_for_himself_hears_it_where_it_is_for_a_client(Purpose purpose, string unknown, string client)
    {
        var target = Asking(Asked.Config(purpose), "serverAuth", null);

        Assert.Equal(unknown, Asked.LevelOf("CERT3007", target) ?? "");
        Assert.Equal(client, Asked.LevelOf("CERT3007", target with { Usage = Usage.Client }) ?? "");
    }

    [Theory]
    [InlineData(Purpose.Identity, "serverAuth", "suggestion", "warning", "", "")]
    [InlineData(Purpose.Identity, "serverAuth clientAuth", "", "", "", "")]
    [InlineData(Purpose.Identity, "any", "", "", "", "")]
    [InlineData(Purpose.Identity, "codeSigning", "", "warning", "", "")]
    [InlineData(Purpose.Peer, "serverAuth", "", "", "", "")]
    [InlineData(Purpose.Authority, "serverAuth", "", "", "", "")]
    public void A_certificate_that_the_project_presents_is_told(
        Purpose purpose, string usages, string unknown, string client, string server, string signing) => Assert.Equal(
        [unknown, client, server, signing],
        new[] { Usage.Unknown, Usage.Client, Usage.Server, Usage.Signing }
            .Select(usage => Asked.LevelOf("CERT3007", Asking(Asked.Certificate(purpose), usages, null) with { Usage = usage }) ?? ""));

    [Theory]
    [InlineData("serverAuth", null, Usage.Client, "The certificate for 'mtls.contoso.com' does not allow clientAuth, so HttpClientHandler will not send it to a server; request one with clientAuth from a CA that still issues it.")]
    [InlineData("serverAuth", null, Usage.Unknown, "The certificate for 'mtls.contoso.com' does not allow clientAuth, so HttpClientHandler will not send it to a server; for mutual TLS request one with clientAuth from a CA that still issues it.")]
    [InlineData(null, KeyUsages.KeyEncipherment, Usage.Client, "The certificate for 'mtls.contoso.com' does not allow digitalSignature, so HttpClientHandler will not send it to a server; request one with digitalSignature.")]
    public void Of_a_certificate_the_message_says_what_to_request(string? usages, KeyUsages? bits, Usage usage, string message)
    {
        var commonName = new NameAttribute(AttributeType.CommonName, MappedText.Verbatim("mtls.contoso.com", 0));
        var target = Asking(Asked.Certificate(Purpose.Identity), usages, bits) with
        {
            Usage = usage, Subject = new DistinguishedName([new(commonName)], IsEncodedInReverse: false, default),
        };

        var finding = Assert.Single(Asked.Findings(target), finding => finding.Rule.Id == "CERT3007");

        Assert.Equal(message, finding.Message);
    }

    [Theory]
    [InlineData("serverAuth", null, Usage.Client, "The request asks for extendedKeyUsage without clientAuth, so HttpClientHandler will not send the certificate to a server; add clientAuth.")]
    [InlineData("serverAuth", null, Usage.Unknown, "The request asks for extendedKeyUsage without clientAuth, so HttpClientHandler will not send the certificate to a server; add clientAuth if it is for mutual TLS.")]
    [InlineData(null, KeyUsages.KeyEncipherment, Usage.Client, "The request asks for keyUsage without digitalSignature, so HttpClientHandler will not send the certificate to a server; add digitalSignature.")]
    [InlineData("serverAuth", KeyUsages.KeyEncipherment, Usage.Client, "The request asks for neither clientAuth in extendedKeyUsage nor digitalSignature in keyUsage, so HttpClientHandler will not send the certificate to a server; add them.")]
    public void The_message_says_what_to_add(string? usages, KeyUsages? bits, Usage usage, string message)
    {
        var finding = Assert.Single(Asked.Findings(Asking(Asked.Config(), usages, bits) with { Usage = usage }));

        Assert.Equal(message, finding.Message);
        Assert.Equal(usages is null ? BitsPlace : Asked.Place, finding.Place);
        Assert.Equal(usages is not null && bits is not null ? [BitsPlace] : [], finding.RelatedPlaces);
    }

    [Fact]
    public void Of_a_CSR_the_place_is_the_CSR_and_another_has_to_be_made()
    {
        var finding = Assert.Single(Asked.Findings(Asked.Request() with { ExtendedKeyUsages = [Asked.ServerAuth], Usage = Usage.Client }));

        Assert.Equal(new SourceSpan(0, 4), finding.Place);
        Assert.EndsWith("; make a new request with clientAuth.", finding.Message, StringComparison.Ordinal);
    }

    private static NamedTarget Asking(NamedTarget target, string? usages, KeyUsages? bits) => target with
    {
        ExtendedKeyUsages = usages?.Split(' ').Select(usage => usage switch
        {
            "serverAuth" => Asked.ServerAuth,
            "clientAuth" => Asked.ClientAuth,
            "any" => AnyUsage,
            _ => CodeSigning,
        }).ToArray(),
        ExtendedKeyUsagePlace = usages is null ? null : Asked.Place,
        KeyUsage = bits is { } known ? new Placed<KeyUsages>(known, BitsPlace) : null,
    };
}
